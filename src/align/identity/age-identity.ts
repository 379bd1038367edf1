import type { Statement } from '../../model/statement.ts';
import { areSetAgainst, isCalledOld } from './figure-signs.ts';
import { CONFLICT } from './identity-score.ts';
import { isOnePerson } from './is-one-person.ts';
import { sameNumber } from './same-number.ts';

/** One person's age, or the same age of the same kind of thing or of one child; two people's ages are two claims. */
export function ageIdentity(a: Statement, b: Statement): number {
  // What a report takes back comes to its claim by the age that stands for it alone: see join-replaced.ts.
  if (!sameNumber(a, b) && isCalledOld(a, b))
    return areSetAgainst(a, b) || a.bearer === b.bearer ? 0 : CONFLICT;
  if (a.bearer !== null && b.bearer !== null && !isOneName(a.bearer, b.bearer))
    return sameNumber(a, b) && shortName(a.bearer) === shortName(b.bearer) ? 1 : CONFLICT;
  if (a.bearer !== null || b.bearer !== null) {
    if (a.bearer === null || b.bearer === null) return CONFLICT;
    return sameNumber(a, b) || couldBeSlip(a, b) ? 1 : CONFLICT;
  }
  return isOnePerson(a.object, b.object) && sameNumber(a, b) ? 0.8 : CONFLICT;
}

/** Years by which two reports' ages of one person differ at most: farther apart, one of them is somebody else's. */
const AGE_SLIP = 5;

/** Two reports differ about an age by a birthday or a slip; one report does not contradict itself. */
function couldBeSlip(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number' || a.articleId === b.articleId) return false;
  return Math.abs(a.value.stated - b.value.stated) <= AGE_SLIP;
}

/** "Otto Brandt" of "Otto R. Brandt Jr.". */
function shortName(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ');
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** "Foreman Ilo Marrin" is Ilo Marrin; of a surname alone nobody can tell whose it is. */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.includes(' ') && long.endsWith(` ${short}`));
}
