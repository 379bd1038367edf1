import type { AlignedClaim, Statement, Value } from '../model/statement.ts';
import { foldWords } from '../text/fold-words.ts';
import { isRange } from './is-range.ts';

/** One variant of a claim, with the statements that bear it. */
export interface ReadingDraft {
  readonly statements: readonly Statement[];
  readonly label: string;
  readonly value: Value | null;
  /** ISO days of the first and last report that bears it; null where none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The same in milliseconds since 1970; null where one of the reports has no time of day. */
  readonly instants: { readonly first: number; readonly last: number } | null;
}

/** How what bears a reading is counted. */
export interface Counting {
  readonly originsOf: (statements: readonly Statement[]) => number;
  /** Without what copies say again. */
  readonly once: (statements: readonly Statement[]) => readonly Statement[];
}

/** Every report for itself. */
const EVERY_REPORT: Counting = {
  originsOf: (statements) => articlesOf(statements),
  once: (statements) => statements,
};

/** Groups the statements of a claim into readings: equal within what the words say. Sorted by how many origins bear them,
 *  then by reports, then by words; the order of statements does not matter, nor how often a report is copied. */
export function readingsOf(
  claim: AlignedClaim,
  dates: ReadonlyMap<string, string | null>,
  { originsOf, once }: Counting = EVERY_REPORT,
): readonly ReadingDraft[] {
  const groups = new Map<string, Statement[]>();
  const bands = bandsOf(claim.statements);
  for (const s of claim.statements) {
    const key = readingKey(s, bands);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [s]);
    else group.push(s);
  }
  const drafts = [...groups.values()].map((statements) => {
    const own = once(statements);
    return { own, origins: originsOf(statements), reading: draft(statements, mostCommon(own), dates) };
  });
  return drafts
    .sort(
      (a, b) =>
        b.origins - a.origins ||
        articlesOf(b.own) - articlesOf(a.own) ||
        b.own.length - a.own.length ||
        (a.reading.label < b.reading.label ? -1 : 1),
    )
    .map(({ reading }) => reading);
}

const articlesOf = (statements: readonly Statement[]): number =>
  new Set(statements.map((s) => s.articleId)).size;

/** @param chosen the statement whose words and value stand for all. */
function draft(
  statements: readonly Statement[],
  chosen: Statement,
  dates: ReadonlyMap<string, string | null>,
): ReadingDraft {
  const days = statements.flatMap((s) => dates.get(s.articleId)?.slice(0, 10) ?? []).sort();
  return {
    statements,
    label: labelOf(chosen),
    value: chosen.value,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    instants: instantsOf(statements, dates),
  };
}

function instantsOf(
  statements: readonly Statement[],
  dates: ReadonlyMap<string, string | null>,
): ReadingDraft['instants'] {
  const all = statements.map((s) => {
    const published = dates.get(s.articleId);
    return published?.includes('T') === true ? Date.parse(published) : Number.NaN;
  });
  const first = Math.min(...all);
  return Number.isNaN(first) ? null : { first, last: Math.max(...all) };
}

/** The article's own words; a denial, whose words are those of what it denies, says so. */
function labelOf(s: Statement): string {
  const words = s.label.replace(/\s+/g, ' ');
  return isDeniedFigure(s) || (s.value === null && s.stance === 'deny') ? `denied: ${words}` : words;
}

/** "denied that 12 people died": the figure is that of those who say so, not the source's own. */
export function isDeniedFigure(s: Statement): boolean {
  return s.value?.kind === 'number' && s.stance === 'deny';
}

/** The statement whose label most others share; of equals the longest words, then the first in the alphabet. */
function mostCommon(statements: readonly Statement[]): Statement {
  const counts = new Map<string, number>();
  for (const s of statements) counts.set(s.label, (counts.get(s.label) ?? 0) + 1);
  const plain = statements.every((s) => s.value === null);
  const sorted = [...statements].sort(
    (a, b) =>
      (plain ? commonShare(b, statements) - commonShare(a, statements) : 0) ||
      (counts.get(b.label) ?? 0) - (counts.get(a.label) ?? 0) ||
      b.label.length - a.label.length ||
      (a.label < b.label ? -1 : 1),
  );
  const first = sorted[0];
  if (first === undefined) throw new RangeError('readingsOf: a reading needs a statement');
  return first;
}

/** Part of a wording's content that the other wordings have too: the wording that says least beyond the rest stands for all. */
function commonShare(s: Statement, all: readonly Statement[]): number {
  const others = all.filter((other) => other !== s);
  if (others.length === 0 || s.concepts.length === 0) return 0;
  const share = others.map(
    (other) => s.concepts.filter((concept) => other.concepts.includes(concept)).length / s.concepts.length,
  );
  return share.reduce((sum, one) => sum + one, 0) / others.length;
}

/** Statements with the same key say the same: the same number with the same kind of bound, vague words whose bands meet,
 *  the same days, the same words, or the same side of a denial. */
function readingKey(s: Statement, bands: readonly Band[]): string {
  const value = s.value;
  if (value === null) return `${(s.stance === 'deny') !== s.negated}`;
  if (value.kind === 'date') return `${value.from}/${value.to}`;
  if (value.kind === 'words') return foldWords(value.text);
  const denied = isDeniedFigure(s) ? 'denied ' : '';
  if (!value.vague && isRange(value)) return `${denied}${value.low} to ${value.high}`;
  if (!value.vague) return `${denied}${value.stated} ${value.low === null} ${value.high === null}`;
  const { low } = bandOf(value);
  return `${denied}vague ${bands.findIndex((band) => band.low <= low && low <= band.high)}`;
}

interface Band {
  readonly low: number;
  readonly high: number;
}

const bandOf = (value: Extract<Value, { kind: 'number' }>): Band => ({
  low: value.low ?? 0,
  high: value.high ?? Infinity,
});

/** The bands of vague words, those that meet run together: "several" and "a few" are one reading. */
function bandsOf(statements: readonly Statement[]): readonly Band[] {
  const own = statements.flatMap(({ value }) =>
    value?.kind === 'number' && value.vague ? [bandOf(value)] : [],
  );
  const bands: Band[] = [];
  for (const band of own.sort((a, b) => a.low - b.low || a.high - b.high)) {
    const last = bands.at(-1);
    if (last !== undefined && band.low <= last.high)
      bands[bands.length - 1] = { low: last.low, high: Math.max(last.high, band.high) };
    else bands.push(band);
  }
  return bands;
}
