import type { Statement } from '../../model/statement.ts';
import { LATEST } from '../en/latest-words.ts';
import { DISASTER_CLASSES, RECURRING_CLASSES } from '../en/recurring.ts';
import type { CommonWords } from './common-words.ts';
import { isDenied } from './denial.ts';
import { CONFLICT, JOIN_SCORE } from './identity-score.ts';
import { isName } from './is-name.ts';
import { haveOpposites } from './negations.ts';
import { numbersDiffer } from './same-number.ts';
import { meet, SAME_BUT_DATE } from './similarity.ts';
import { shared, type Weigh, weightOf } from './weights.ts';

export function dateIdentity(a: Statement, b: Statement, common: CommonWords): number {
  if (a.value?.kind !== 'date' || b.value?.kind !== 'date') return CONFLICT;
  if (a.predicate === null || b.predicate === null || isDenied(a) !== isDenied(b)) return CONFLICT;
  if (haveOpposites(a, b)) return CONFLICT;
  if (a.predicate !== b.predicate) return isOneDayOf(a, b, common.weigh) ? JOIN_SCORE : CONFLICT;
  const { whole: words, held } = common;
  const names = shared(namesOf(a), namesOf(b)).length;
  const object = a.object !== null && a.object === b.object;
  if (areLatest(a, b)) return JOIN_SCORE;
  if (meet(a.value, b.value)) {
    if (isSpeaking(a) && words < SAME_REPORT) return 0;
    return Math.min(1, 0.35 + 0.15 * Math.min(names, 2) + (object ? 0.2 : 0) + 0.3 * words);
  }
  // Two days for one happening are a contradiction only where it can happen once and both name who and what,
  // or where the sentences are the same but for the date; else they are two happenings.
  if (numbersDiffer(a, b)) return CONFLICT;
  if (a.once && b.once && names > 0 && object) return 0.6;
  const figure =
    shared(a.numbers.map(String), b.numbers.map(String)).length > 0 && shared(a.places, b.places).length > 0;
  return object &&
    (figure ||
      (!RECURRING_CLASSES.has(a.predicate) && words >= SAME_BUT_DATE && held >= SAME_BUT_DATE && names > 0))
    ? 0.6
    : CONFLICT;
}

/** "The last strike, in 2006", "the first strike since 2007"; "last overhauled in November", "overhauled in March": of what
 *  was the last of its kind there is one day, and none later. */
function areLatest(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'date' || b.value?.kind !== 'date') return false;
  const [first, second] = [a, b].map(({ modifiers }) => modifiers.includes(LATEST));
  if (!first && !second) return false;
  const names = (s: Statement): readonly string[] => s.context.filter(isName);
  if (names(a).length > 0 && names(b).length > 0 && shared(names(a), names(b)).length === 0) return false;
  // "the inspection" is that of whatever the other report says was inspected.
  const thing = a.object === b.object || [a, b].some((s) => s.object === s.predicate);
  if (!thing) return false;
  if (first && second) return true;
  const [last, other] = first ? [a.value, b.value] : [b.value, a.value];
  return meet(last, other) || other.from > last.to;
}

/** One date of two words for what happened: the day of a disaster and of its victims; or a date long past with somebody
 *  named in both and a telling word beside. Only equal dates are joined so: two of them would be two happenings. */
function isOneDayOf(a: Statement, b: Statement, weigh: Weigh): boolean {
  if (a.value?.kind !== 'date' || b.value?.kind !== 'date') return false;
  if (a.value.from !== b.value.from || a.value.to !== b.value.to) return false;
  if (a.clock !== null && b.clock !== null && a.clock !== b.clock) return false;
  const disaster = DISASTER_CLASSES.has(a.predicate ?? '') && DISASTER_CLASSES.has(b.predicate ?? '');
  if (disaster) return a.value.from === a.value.to;
  const common = shared(a.context, b.context);
  if (isOneScene(a, b) && weightOf(weigh, common) >= SAME_PAST) return true;
  if (!a.background || !b.background) return false;
  // That two reports mean one stretch of years by chance is less likely than that they mean one year.
  const telling = common.some(isName) || isStretch(a.value);
  return telling && weightOf(weigh, common) >= SAME_PAST;
}

/** "between 2009 and 2016": more than the days of one year, month or day. */
const isStretch = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  from.slice(0, 4) !== to.slice(0, 4);

/** Somebody by name, in one place by name. */
function isOneScene(a: Statement, b: Statement): boolean {
  if (a.predicate === 'report' || b.predicate === 'report') return false;
  return isName(a.subject) && a.subject === b.subject && shared(a.places, b.places).length > 0;
}

/** Nats of the words that two clauses with one date long past must share: a name met all over two reports and a rare
 *  word, or two rarer names. */
const SAME_PAST = 5;

/** What is done by speaking, of which much is done in a day of the news: who denied or promised something on Wednesday
 *  need not have denied or promised the same. */
const isSpeaking = ({ predicate, background }: Statement): boolean =>
  predicate === 'report' || (!background && NEWS_SPEAKING.has(predicate ?? ''));

const NEWS_SPEAKING: ReadonlySet<string> = new Set(['deny', 'confirm', 'pledge']);

/** One speaker says many things in a day: two "X said on Saturday" share at least this part of their words. */
const SAME_REPORT = 0.4;

/** Participants that are names: they alone have capitals. */
function namesOf(s: Statement): readonly string[] {
  return s.participants.filter(isName);
}
