import type { Statement } from '../../model/statement.ts';
import { areTwoThings } from '../identity/clause-identity.ts';
import { isDenied } from '../identity/denial.ts';
import { overlaps } from '../reading/reader.ts';

type Group = readonly Statement[];

/** Part of a statement's content words from which on an echo of it says the same. */
const MOST_WORDS = 0.5;

/** Puts each echo where it belongs: one that a claim of several reports tells already is left out, and where it brings
 *  further reports, these join that claim; all others are claims of their own. */
export function attachEchoes(groups: readonly Group[], echoes: readonly Group[]): readonly Group[] {
  const claims = groups.map((group) => [...group]);
  const shared = claims.filter((claim) => articlesOf(claim).size > 1);
  const own = echoes.filter((echo) => {
    if (shared.some((claim) => holdsAll(claim, echo))) return false;
    const told = shared.find((claim) => isSame(claim, echo));
    if (told === undefined) return true;
    const known = articlesOf(told);
    const further = echo.filter((s) => !known.has(s.articleId));
    told.push(
      ...further.filter((s) =>
        told.every((other) => isDenied(s) === isDenied(other) && !areTwoThings(s, other)),
      ),
    );
    return false;
  });
  return [...claims, ...own];
}

const articlesOf = (group: Group): ReadonlySet<string> => new Set(group.map((s) => s.articleId));

const meets = (a: Statement, b: Statement): boolean =>
  a.articleId === b.articleId && overlaps(a.span, b.span);

/** Every place of the echo lies in a place of the claim. */
function holdsAll(claim: Group, echo: Group): boolean {
  return echo.every((s) => claim.some((other) => meets(s, other)));
}

/** In two reports at least the echo holds most of the claim's own words. */
function isSame(claim: Group, echo: Group): boolean {
  const same = echo.filter((s) =>
    claim.some((other) => meets(s, other) && s.concepts.length >= MOST_WORDS * other.concepts.length),
  );
  return articlesOf(same).size > 1;
}
