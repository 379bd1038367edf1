import type { Statement } from '../model/statement.ts';
import type { ReadingDraft } from './readings.ts';

/** Happenings whose count grows while it is being made: a later, higher figure replaces an earlier, lower one. */
const TOLL_CLASSES: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'casualty',
  'miss',
  'arrest',
  'evacuate',
  'rescue',
  'hospitalize',
  'sicken',
  'destroy',
  'elect',
]);

export interface Revision {
  readonly readings: readonly number[];
  readonly why: string;
}

/** Which of two readings that exclude each other was replaced by the other, and by what reason: the report's own
 *  words ("earlier reports … newer estimates"), a toll that rose from one day's reports to the next day's, or one
 *  source's later figure. Null where nothing says so: then they are rivals. */
export function supersededReading(
  readings: readonly ReadingDraft[],
  clash: readonly [number, number],
): Revision | null {
  const [a, b] = clash;
  const left = readings[a];
  const right = readings[b];
  if (left === undefined || right === undefined) return null;
  return (
    byWords(a, left, b, right) ??
    byWords(b, right, a, left) ??
    byToll(a, left, b, right) ??
    byToll(b, right, a, left) ??
    bySource(a, left, b, right) ??
    bySource(b, right, a, left)
  );
}

/** `old` is called earlier, or `young` newer, by a report that has both in view. */
function byWords(
  old: number,
  oldReading: ReadingDraft,
  _young: number,
  youngReading: ReadingDraft,
): Revision | null {
  const called = (r: ReadingDraft, word: Statement['supersession']): boolean =>
    r.statements.some((s) => s.supersession === word);
  if (called(oldReading, 'earlier') && !called(youngReading, 'earlier')) {
    return { readings: [old], why: `A report itself calls “${oldReading.label}” the earlier figure.` };
  }
  if (called(youngReading, 'newer') && !called(oldReading, 'newer') && reportBoth(oldReading, youngReading)) {
    return { readings: [old], why: `A report itself gives “${youngReading.label}” as the newer figure.` };
  }
  return null;
}

function reportBoth(a: ReadingDraft, b: ReadingDraft): boolean {
  const articles = new Set(a.statements.map((s) => s.articleId));
  return b.statements.some((s) => articles.has(s.articleId));
}

function byToll(
  old: number,
  oldReading: ReadingDraft,
  _young: number,
  youngReading: ReadingDraft,
): Revision | null {
  if (oldReading.value?.kind !== 'number' || youngReading.value?.kind !== 'number') return null;
  if (!TOLL_CLASSES.has(youngReading.statements[0]?.predicate ?? '')) return null;
  if (youngReading.value.stated <= oldReading.value.stated) return null;
  if (!isSeenBefore(oldReading, youngReading)) return null;
  return {
    readings: [old],
    why: `The count rose: “${oldReading.label}” up to ${oldReading.lastSeen}, “${youngReading.label}” from ${youngReading.firstSeen}.`,
  };
}

/** The last report with one reading is older than the first with the other. */
function isSeenBefore({ lastSeen }: ReadingDraft, { firstSeen }: ReadingDraft): boolean {
  return lastSeen !== null && firstSeen !== null && lastSeen < firstSeen;
}

/** One and the same source gave one figure on an earlier day and another on a later day. A toll only grows: a lower one
 *  counts something else, or is a quarrel. */
function bySource(
  old: number,
  oldReading: ReadingDraft,
  _young: number,
  youngReading: ReadingDraft,
): Revision | null {
  const source = (r: ReadingDraft): string | null => {
    const names = new Set(r.statements.map((s) => s.chain.at(-1) ?? ''));
    const only = [...names][0];
    return names.size === 1 && only !== undefined && only !== '' ? only : null;
  };
  const toll = TOLL_CLASSES.has(youngReading.statements[0]?.predicate ?? '');
  if (
    toll &&
    oldReading.value?.kind === 'number' &&
    youngReading.value?.kind === 'number' &&
    youngReading.value.stated < oldReading.value.stated
  )
    return null;
  const name = source(oldReading);
  if (name === null || name !== source(youngReading)) return null;
  if (!isSeenBefore(oldReading, youngReading)) return null;
  return {
    readings: [old],
    why: `${name} said “${oldReading.label}” up to ${oldReading.lastSeen} and “${youngReading.label}” from ${youngReading.firstSeen}.`,
  };
}
