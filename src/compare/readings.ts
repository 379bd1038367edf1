import type { AlignedClaim, Statement, Value } from '../model/statement.ts';

/** One variant of a claim, with the statements that bear it. */
export interface ReadingDraft {
  readonly statements: readonly Statement[];
  readonly label: string;
  readonly value: Value | null;
  /** ISO days of the first and last report that bears it; null where none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Groups the statements of a claim into readings: equal within what the words say. Sorted by support, then by
 *  value or words; the order of statements does not matter. */
export function readingsOf(claim: AlignedClaim, dates: ReadonlyMap<string, string | null>): readonly ReadingDraft[] {
  const groups: Statement[][] = [];
  for (const s of claim.statements) {
    const group = groups.find((one) => one.some((other) => sameReading(other, s)));
    if (group === undefined) groups.push([s]);
    else group.push(s);
  }
  return groups.map((statements) => draft(statements, dates)).sort(bySupport);
}

function draft(statements: readonly Statement[], dates: ReadonlyMap<string, string | null>): ReadingDraft {
  const days = statements.flatMap((s) => dates.get(s.articleId)?.slice(0, 10) ?? []).sort();
  const chosen = mostCommon(statements);
  return { statements, label: labelOf(chosen), value: chosen.value, firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null };
}

/** The article's own words; a denial, whose words are those of what it denies, says so. */
function labelOf(s: Statement): string {
  const words = s.label.replace(/\s+/g, ' ');
  return s.value === null && s.stance === 'deny' && !s.negated ? `denied: ${words}` : words;
}

/** The statement whose label most others share; of equals the longest words, then the first in the alphabet. */
function mostCommon(statements: readonly Statement[]): Statement {
  const counts = new Map<string, number>();
  for (const s of statements) counts.set(s.label, (counts.get(s.label) ?? 0) + 1);
  const plain = statements.every((s) => s.value === null);
  const sorted = [...statements].sort(
    (a, b) => (plain ? commonShare(b, statements) - commonShare(a, statements) : 0) || (counts.get(b.label) ?? 0) - (counts.get(a.label) ?? 0) || b.label.length - a.label.length || (a.label < b.label ? -1 : 1),
  );
  const first = sorted[0];
  if (first === undefined) throw new RangeError('readingsOf: a reading needs a statement');
  return first;
}

/** Part of a wording's content that the other wordings have too: the wording that says least beyond the rest stands for all. */
function commonShare(s: Statement, all: readonly Statement[]): number {
  const others = all.filter((other) => other !== s);
  if (others.length === 0 || s.concepts.length === 0) return 0;
  const share = others.map((other) => s.concepts.filter((concept) => other.concepts.includes(concept)).length / s.concepts.length);
  return share.reduce((sum, one) => sum + one, 0) / others.length;
}

function bySupport(a: ReadingDraft, b: ReadingDraft): number {
  const articles = (r: ReadingDraft): number => new Set(r.statements.map((s) => s.articleId)).size;
  return articles(b) - articles(a) || b.statements.length - a.statements.length || (a.label < b.label ? -1 : 1);
}

function sameReading(a: Statement, b: Statement): boolean {
  if (a.value?.kind === 'number' && b.value?.kind === 'number') return sameNumberReading(a.value, b.value);
  if (a.value?.kind === 'date' && b.value?.kind === 'date') return a.value.from === b.value.from && a.value.to === b.value.to;
  if (a.value?.kind === 'words' && b.value?.kind === 'words') return foldWords(a.value.text) === foldWords(b.value.text);
  return ((a.stance === 'deny') !== a.negated) === ((b.stance === 'deny') !== b.negated);
}

type NumberValue = Extract<Value, { kind: 'number' }>;

/** The same number with the same kind of bound, or two vague words whose bands meet. */
function sameNumberReading(a: NumberValue, b: NumberValue): boolean {
  if (a.vague && b.vague) return (a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity);
  if (a.stated !== b.stated) return false;
  return (a.low === null) === (b.low === null) && (a.high === null) === (b.high === null);
}

/** Wordings that differ only in case, marks, spelling of quotes or white space are one. */
function foldWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
