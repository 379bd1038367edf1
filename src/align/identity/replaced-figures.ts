import type { Statement } from '../../model/statement.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { REPORT_NOUNS, TRUE_WORDS } from '../en/supersession.ts';
import { withoutRate } from './one-kind-of-number.ts';

/** "Twenty-four are missing, down from 40": the old number counts what the new one counts. Of two sentences ("The toll
 *  stands at 23. It had been put at 17 earlier.") the first one's number comes out as the newer. `yardsticks`: ids of those
 *  that another is only held against ("more than the 60 percent required"). */
export function withReplaced(
  all: readonly Statement[],
  yardsticks: ReadonlySet<string>,
): readonly Statement[] {
  const own = all.filter(({ id }) => !yardsticks.has(id));
  const changed = new Map<Statement, Statement>();
  for (const s of all) {
    const untrue = calledUntrue(s, own);
    if (untrue !== undefined) {
      // What the sentence says of the old number is why it was wrong.
      changed.set(s, { ...s, object: untrue.object, supersession: 'newer' });
      changed.set(untrue, { ...untrue, predicate: null, about: s.about, supersession: 'earlier' });
    }
    if (s.supersession !== 'earlier') continue;
    const inSentence = nearestNewer(s, all);
    if (inSentence !== undefined && befellTwice(s, inSentence)) {
      changed.set(s, { ...s, supersession: null });
      continue;
    }
    const newer = inSentence ?? justBefore(s, own);
    if (newer === undefined) continue;
    changed.set(s, inherited(s, newer));
    if (inSentence === undefined && newer.supersession === null)
      changed.set(newer, { ...newer, supersession: 'newer' });
  }
  return all.map((s) => changed.get(s) ?? s);
}

/** "The union's figure of | 22,000 | had included retired members; the true number was about 18,000.": the number before it in its
 *  sentence, where it is only called the true one. */
function calledUntrue(s: Statement, all: readonly Statement[]): Statement | undefined {
  if (s.supersession !== 'newer' || s.object !== null || s.predicate !== null) return undefined;
  if (!s.context.some((word) => TRUE_WORDS.has(word))) return undefined;
  const before = all.findLast(
    (other) => other.sentence.start === s.sentence.start && other.focus.end <= s.focus.start,
  );
  return before !== undefined && sameMeasure(before, s) && before.supersession === null ? before : undefined;
}

/** The newer figure of its sentence; of two the nearer one. */
function nearestNewer(s: Statement, all: readonly Statement[]): Statement | undefined {
  const apart = (other: Statement): number => Math.abs(other.focus.start - s.focus.start);
  return all
    .filter((other) => other.supersession === 'newer' && other.sentence.start === s.sentence.start)
    .reduce<Statement | undefined>(
      (best, other) => (best === undefined || apart(other) < apart(best) ? other : best),
      undefined,
    );
}

/** "31 people were arrested, up from the 23 reported at first, and five officers were hurt": what befell others was not
 *  replaced by it. */
const befellTwice = (s: Statement, newer: Statement): boolean =>
  s.predicate !== newer.predicate &&
  PERSON_CLASSES.has(s.predicate ?? '') &&
  PERSON_CLASSES.has(newer.predicate ?? '');

const inherited = (s: Statement, newer: Statement): Statement => ({
  ...s,
  value: inUnitOf(s, newer),
  // "the 500,000 announced on Thursday": that it was told is no happening of the sum's.
  predicate: TELLING_CLASSES.has(s.predicate ?? '') ? newer.predicate : (s.predicate ?? newer.predicate),
  object: s.object ?? newer.object,
  modifiers: newer.modifiers,
  about: newer.about,
  // "up from an earlier estimate of 6 million": the words around it only call it old.
  context: s.context.length < FEW_WORDS ? [...new Set([...s.context, ...newer.context])].sort() : s.context,
});

/** Classes of telling and of promising. */
const TELLING_CLASSES: ReadonlySet<string> = new Set(['report', 'disclose', 'pledge']);

/** "$41 a share, from $38", "11,500 tonnes, up from 9,000": what is set beside the other is of the same thing, though it does
 *  not say so again. A number far off is another thing's. */
export function inUnitOf({ value: old, object }: Statement, { value: newer }: Statement): Statement['value'] {
  if (old?.kind !== 'number' || newer?.kind !== 'number') return old;
  const near = Math.max(old.stated, newer.stated) <= NEAR * Math.min(old.stated, newer.stated);
  if (
    old.measure === 'count' &&
    object === null &&
    newer.measure !== 'count' &&
    newer.unit !== null &&
    near
  ) {
    const { measure, unit, currency } = newer;
    return { ...old, measure, unit, currency };
  }
  if (old.measure !== newer.measure) return old;
  return newer.unit !== null && withoutRate(newer.unit) === old.unit ? { ...old, unit: newer.unit } : old;
}

/** Two figures for one thing seldom differ by more than this. */
const NEAR = 10;

/** "The toll stands at 23. It had been put at 17 earlier.": an old number of nothing else goes with the last number
 *  before it. */
function justBefore(s: Statement, all: readonly Statement[]): Statement | undefined {
  const before = all.findLast((other) => other.focus.end <= s.focus.start && sameMeasure(other, s));
  // "It says 14 million tonnes; at first it said 11": the number beside it is the one that took its place.
  const bare = s.value?.kind === 'number' && s.value.measure === 'count' && s.object === null;
  const beside = all.findLast(
    (other) => other.focus.end <= s.focus.start && other.sentence.start === s.sentence.start,
  );
  if (bare && beside !== undefined && !sameMeasure(beside, s)) return undefined;
  const near = before !== undefined && s.sentence.start - before.sentence.end <= NEXT_SENTENCE;
  return near && s.predicate === null && s.object === null && tellsFigure(s) ? before : undefined;
}

/** Its clause speaks of the figure, or of next to nothing. */
const tellsFigure = ({ context }: Statement): boolean =>
  context.length <= FEW_WORDS || context.some((word) => REPORT_NOUNS.has(word));

/** Content words of "it had been put at 17 earlier", and one more, at most. */
const FEW_WORDS = 2;

const sameMeasure = (a: Statement, b: Statement): boolean =>
  a.value?.kind === 'number' &&
  b.value?.kind === 'number' &&
  a.value.measure === b.value.measure &&
  (a.value.measure !== 'percent' || a.value.unit === b.value.unit);

/** White space between a sentence and the next, at most (characters). */
const NEXT_SENTENCE = 3;
