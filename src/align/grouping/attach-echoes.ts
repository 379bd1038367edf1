import type { Statement } from '../../model/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { areTwoThings } from '../identity/clause-identity.ts';
import { isDenied } from '../identity/denial.ts';
import { shared } from '../identity/weights.ts';
import { overlaps } from '../reading/reader.ts';
import { articlesOf, type Group, isShared } from './group.ts';

/** Part of a statement's content words from which on an echo of it says the same. */
const MOST_WORDS = 0.5;

/** Part of the content words of the one, and of the other, that two stretches at one place of a text share where they are
 *  one telling cut in two ways. */
const ONE_TELLING = 0.6;

/** Echoes that meet in the words of one report are one: what it says there is said once. Not where anything in the one
 *  cannot be what the other tells. */
export function joinEchoes(echoes: readonly Group[]): readonly Group[] {
  const joined: Statement[][] = [];
  for (const echo of echoes) {
    const same = joined.find(
      (group) => echo.some((s) => group.some((other) => isOneTelling(s, other))) && agree(group, echo),
    );
    if (same === undefined) joined.push([...echo]);
    else same.push(...echo);
  }
  return joined.map((group) => [...group].sort(byPlace));
}

function isOneTelling(a: Statement, b: Statement): boolean {
  if (!meets(a, b) || isDenied(a) !== isDenied(b)) return false;
  return (
    shared(a.concepts, b.concepts).length >= ONE_TELLING * Math.max(a.concepts.length, b.concepts.length)
  );
}

/** Nothing in the claim speaks of another thing, and somebody there says it, or denies it, too. */
const fits = (claim: Group, s: Statement): boolean =>
  claim.every((other) => !areTwoThings(s, other)) && claim.some((other) => isDenied(other) === isDenied(s));

const agree = (claim: Group, echo: Group): boolean => echo.every((s) => fits(claim, s));

const byPlace = (a: Statement, b: Statement): number =>
  a.articleId < b.articleId
    ? -1
    : a.articleId > b.articleId
      ? 1
      : a.span.start - b.span.start || a.span.end - b.span.end;

/** Puts each echo where it belongs: one that a claim of several reports tells already is left out, and where it brings
 *  further reports, these join that claim; all others are claims of their own. */
export function attachEchoes(groups: readonly Group[], echoes: readonly Group[]): readonly Group[] {
  const claims = groups.map((group) => [...group]);
  const shared = claims.filter((claim) => articlesOf(claim).size > 1);
  const own = echoes.filter((echo) => {
    if (shared.some((claim) => holdsAll(claim, echo))) return false;
    const told = shared.find((claim) => isSame(claim, echo));
    if (told === undefined) return true;
    // Who tells it without the figure, the day or the wording bears none of its readings.
    if (!told.every(isWords)) return false;
    const known = articlesOf(told);
    const further = echo.filter((s) => !known.has(s.articleId));
    told.push(...further.filter((s) => fits(told, s)));
    return false;
  });
  return joinOneTellings([...claims, ...own]);
}

/** A claim that another tells at every one of its places is that one: "pledged to build a monument" and "the state will build
 *  a monument" were cut of the same words. */
function joinOneTellings(groups: readonly Group[]): readonly Group[] {
  const bySentence = new Map<string, Group[]>();
  for (const group of groups) {
    if (!isShared(group) || !group.every(isWords)) continue;
    for (const key of new Set(group.map(sentenceKey)))
      bySentence.set(key, [...(bySentence.get(key) ?? []), group]);
  }
  const gone = new Set<Group>();
  const more = new Map<Group, Statement[]>();
  for (const group of groups) {
    const [first] = group;
    if (first === undefined || !isShared(group) || !group.every(isWords)) continue;
    const wider = (bySentence.get(sentenceKey(first)) ?? []).find(
      (other) => other !== group && !gone.has(other) && tellsAll(other, group),
    );
    if (wider === undefined) continue;
    gone.add(group);
    more.set(wider, [...(more.get(wider) ?? []), ...group, ...(more.get(group) ?? [])]);
  }
  return groups
    .filter((group) => !gone.has(group))
    .map((group) => [...group, ...(more.get(group) ?? [])].sort(byPlace));
}

const tellsAll = (wider: Group, group: Group): boolean =>
  wider.length >= group.length &&
  group.every((s) => wider.some((t) => isOneTelling(s, t))) &&
  agree(wider, group);

const isWords = (s: Statement): boolean => s.value === null;

const meets = (a: Statement, b: Statement): boolean =>
  a.articleId === b.articleId && overlaps(a.span, b.span);

/** Every place of the echo lies in a place of the claim. */
function holdsAll(claim: Group, echo: Group): boolean {
  return echo.every((s) => claim.some((other) => meets(s, other)));
}

/** In two reports at least the echo holds most of the claim's own words, or in one it is the same telling. */
function isSame(claim: Group, echo: Group): boolean {
  if (echo.some((s) => claim.some((other) => isOneTelling(s, other))) && agree(claim, echo)) return true;
  const same = echo.filter((s) =>
    claim.some((other) => meets(s, other) && s.concepts.length >= MOST_WORDS * other.concepts.length),
  );
  return articlesOf(same).size > 1;
}
