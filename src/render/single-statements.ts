import type { Claim, Evidence } from '../model/dossier.ts';
import { articlesOf, evidenceOf, oneLine } from './evidence.ts';

/** What one report alone says, and the statements that stand in its very words: they are claims of their own, and nobody
 *  wants to read the sentence three times. */
export interface SingleStatement {
  readonly claim: Claim;
  /** In text order. */
  readonly within: readonly Claim[];
  /** Its words are printed with a claim of another section: a list that tells each thing once passes it over. */
  readonly doubles: boolean;
}

/** Claims of one report in text order, each once: by itself, or within the one whose words hold it.
 *  @param others the dossier's other claims, whose words are printed elsewhere */
export function singleStatements(
  claims: readonly Claim[],
  others: readonly Claim[] = [],
): readonly SingleStatement[] {
  const widest = [...claims].sort(
    (a, b) => lengthOf(b) - lengthOf(a) || Number(isDetail(a)) - Number(isDetail(b)) || compareIds(a, b),
  );
  const held = new Map<Claim, Claim[]>();
  for (const claim of widest) {
    const holder = [...held.keys()].find((other) => holds(other, claim));
    if (holder === undefined) held.set(claim, []);
    else held.get(holder)?.push(claim);
  }
  return [...held]
    .map(([claim, within]) => ({
      claim,
      within: within.sort((a, b) => startOf(a) - startOf(b) || compareIds(a, b)),
      doubles: others.some((other) => prints(other, claim)),
    }))
    .sort((a, b) => startOf(a.claim) - startOf(b.claim) || compareIds(a.claim, b.claim));
}

/** Figures and days. */
const isDetail = ({ kind }: Claim): boolean => kind === 'quantity' || kind === 'date';

/** All words of the one stand in the other; of a figure or day, which may be cited with words on either side, the figure
 *  or day does, and some of the words around it. */
function holds(wide: Claim, claim: Claim): boolean {
  return evidenceOf(claim).every((own) =>
    evidenceOf(wide).some(
      (one) =>
        one.articleId === own.articleId &&
        (contains(one, own) ||
          (isDetail(claim) && !isDetail(wide) && meets(one, own) && isToldIn(claim, oneLine(one.text)))),
    ),
  );
}

const contains = (one: Evidence, own: Evidence): boolean => one.start <= own.start && one.end >= own.end;

const meets = (one: Evidence, own: Evidence): boolean => one.start < own.end && own.start < one.end;

const isToldIn = ({ readings }: Claim, words: string): boolean =>
  readings.every(({ label }) => words.includes(oneLine(label)));

/** The words of the claim are printed with the other: of a claim of this report alone all are, of one that several have
 *  the heading and the wordings of its readings. */
function prints(other: Claim, claim: Claim): boolean {
  if (articlesOf(other).length === 1) return holds(other, claim);
  if (!articlesOf(claim).every((id) => articlesOf(other).includes(id))) return false;
  const printed = [other.about, ...other.readings.map(({ label }) => label)].map(oneLine);
  return evidenceOf(claim).every(({ text }) => printed.some((words) => words.includes(oneLine(text))));
}

const lengthOf = (claim: Claim): number =>
  evidenceOf(claim).reduce((sum, { start, end }) => sum + end - start, 0);

const startOf = (claim: Claim): number => claim.readings[0]?.evidence[0]?.start ?? 0;

const compareIds = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
