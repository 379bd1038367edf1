import type { Agreement } from '../model/dossier.ts';
import type { AlignedClaim, Statement, Value } from '../model/statement.ts';
import { isRounded, numbersExclude } from '../text/numbers-exclude.ts';
import { isDeniedFigure, type ReadingDraft } from './readings.ts';
import { outgrownReadings, type Revision, supersededReading, whyRevised } from './revision.ts';

type NumberValue = Extract<Value, { kind: 'number' }>;

export interface Verdict {
  readonly agreement: Agreement;
  /** The rule that gave it, in one plain sentence. */
  readonly why: string;
  /** Indices of readings that a later one replaced. */
  readonly superseded: readonly number[];
}

/** Do the readings agree? A closed list of contradictions: numbers that exclude each other, days that exclude each
 *  other, and a denial against an assertion. All else is no contradiction. */
export function agreementOf(claim: AlignedClaim, readings: readonly ReadingDraft[]): Verdict {
  const articles = new Set(claim.statements.map((s) => s.articleId)).size;
  const clashes = clashesOf(readings)
    .map((pair) => ({ pair, revision: supersededReading(readings, pair) }))
    .filter(({ pair, revision }) => revision !== null || !isThenAndNow(readings, pair));
  if (clashes.length > 0) {
    const reasons = clashes.flatMap(({ revision }) => revision ?? []);
    const superseded = [...new Set(reasons.flatMap((revision) => revision.readings))].sort((a, b) => a - b);
    const isStanding = (i: number): boolean => !superseded.includes(i);
    const open = clashes
      .filter(
        ({ pair, revision }) => revision === null && (isDenial(readings, pair) || pair.every(isStanding)),
      )
      .map(({ pair }) => pair);
    const rivals = open.find((pair) => areBorneApart(readings, pair) || twoSources(readings, pair));
    // What one report gives side by side in one voice quarrels with nothing; what was replaced was replaced.
    if (open.length === 0 || (rivals === undefined && reasons.length > 0))
      return {
        agreement: 'revised',
        why: whyRevised(nextSteps(readings, clashes)),
        superseded: withFormer(readings, superseded),
      };
    if (rivals !== undefined)
      return { agreement: 'disputed', why: clashWhy(readings, rivals), superseded: [] };
    if (articles > 1)
      return {
        agreement: 'single-report',
        why: 'One report, and what copies it, gives both.',
        superseded: [],
      };
  }
  if (articles === 1)
    return { agreement: 'single-report', why: 'Only one report says this.', superseded: [] };
  if (readings.length === 1)
    return {
      agreement: 'agreed',
      why: `All ${articles} reports that speak of it say the same.`,
      superseded: [],
    };
  const outgrown = outgrownReadings(readings);
  return outgrown.length === 0
    ? wordingVerdict(readings)
    : {
        agreement: 'revised',
        why: whyRevised(outgrown),
        superseded: outgrown.flatMap((revision) => revision.readings),
      };
}

interface Clash {
  readonly pair: readonly [number, number];
  readonly revision: Revision | null;
}

/** Of every replaced reading the step to the one that came next: that "9" became "26" in the end goes without saying where
 *  "11" and "14" lie between. In the order of time. */
function nextSteps(readings: readonly ReadingDraft[], clashes: readonly Clash[]): readonly Revision[] {
  const steps = clashes.flatMap(({ pair, revision }) => {
    const old = revision?.readings[0];
    const young = pair.find((i) => i !== old);
    return revision === null || old === undefined || young === undefined ? [] : [{ old, young, revision }];
  });
  const seen = (i: number): string => readings[i]?.firstSeen ?? '';
  const sorted = steps.sort((a, b) => order(seen(a.old), seen(b.old)) || order(seen(a.young), seen(b.young)));
  const told = new Set<number>();
  return sorted.flatMap(({ old, revision }) => {
    if (told.has(old)) return [];
    told.add(old);
    return [revision];
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** With the readings that a replaced figure takes with it: of "17, now 33" also "at least 17", which 33 does not
 *  contradict, but which nobody says any more. */
function withFormer(readings: readonly ReadingDraft[], superseded: readonly number[]): readonly number[] {
  const stated = (i: number): number | null => {
    const value = readings[i]?.value;
    return value?.kind === 'number' ? value.stated : null;
  };
  const standing = readings.map((_, i) => i).filter((i) => !superseded.includes(i));
  const former = standing.filter((i) => {
    const own = stated(i);
    if (own === null) return false;
    const goes = (old: number): boolean => {
      const other = stated(old);
      return (
        other === own || (other !== null && own < other && standing.some((k) => (stated(k) ?? own) > other))
      );
    };
    return superseded.some(goes);
  });
  return former.length === standing.length ? superseded : [...superseded, ...former].sort((a, b) => a - b);
}

/** Every pair of readings that cannot both be true. */
function clashesOf(readings: readonly ReadingDraft[]): readonly (readonly [number, number])[] {
  return readings.flatMap((left, a) =>
    readings.slice(a + 1).flatMap((right, k) => (excludes(left, right) ? [[a, a + 1 + k] as const] : [])),
  );
}

/** "310,000 homes lost power", "230,000 are still without": how many there were and how many it still holds for are no
 *  quarrel, where the latter are fewer. */
function isThenAndNow(readings: readonly ReadingDraft[], [a, b]: readonly [number, number]): boolean {
  const [left, right] = [readings[a], readings[b]];
  if (left?.value?.kind !== 'number' || right?.value?.kind !== 'number') return false;
  const passes = (r: ReadingDraft): boolean => r.statements.every((s) => s.passing);
  const lasts = (r: ReadingDraft): boolean => r.statements.every((s) => !s.passing);
  if (passes(left) && lasts(right)) return left.value.stated < right.value.stated;
  return passes(right) && lasts(left) && right.value.stated < left.value.stated;
}

/** Other reports bear the one reading than bear the other: one report, and its copies, that give two figures tell of two
 *  things. */
function areBorneApart(readings: readonly ReadingDraft[], [a, b]: readonly [number, number]): boolean {
  const articles = (i: number): ReadonlySet<string> =>
    new Set(readings[i]?.statements.map((s) => s.articleId) ?? []);
  const [left, right] = [articles(a), articles(b)];
  return left.size !== right.size || [...left].some((id) => !right.has(id));
}

/** One report that sets two sources against each other tells a dispute too. */
function twoSources(readings: readonly ReadingDraft[], [a, b]: readonly [number, number]): boolean {
  const sources = (r: ReadingDraft | undefined): ReadonlySet<string> =>
    new Set(r?.statements.flatMap((s) => s.chain.at(-1) ?? []) ?? []);
  const left = sources(readings[a]);
  const right = sources(readings[b]);
  return left.size > 0 && right.size > 0 && [...left].every((name) => !right.has(name));
}

export function excludes(a: ReadingDraft, b: ReadingDraft): boolean {
  if (a.value?.kind === 'number' && b.value?.kind === 'number') {
    const denied = isFigureDenied(a) || isFigureDenied(b);
    if (isFigureDenied(a) !== isFigureDenied(b)) return isOneFigure(a.value, b.value);
    return !denied && numbersExclude(a.value, b.value);
  }
  if (a.value?.kind === 'date' && b.value?.kind === 'date')
    return a.value.from > b.value.to || b.value.from > a.value.to;
  if (a.value === null && b.value === null) return isDenied(a.statements[0]) !== isDenied(b.statements[0]);
  return false;
}

/** The same number, be it rounded, bound on the same sides: who takes nothing less than 40 does not deny 40. */
const isOneFigure = (a: NumberValue, b: NumberValue): boolean =>
  (a.stated === b.stated || isRounded(a.stated, b.stated)) &&
  isOpenBelow(a) === isOpenBelow(b) &&
  (a.high === null) === (b.high === null);

const isOpenBelow = ({ low }: NumberValue): boolean => low === null || low === 0;

/** One reading denies the very figure that the other one states. */
function isDenial(readings: readonly ReadingDraft[], [a, b]: readonly [number, number]): boolean {
  return [a, b].filter((i) => readings[i]?.statements.some(isDeniedFigure)).length === 1;
}

const isFigureDenied = (r: ReadingDraft): boolean => r.statements.some(isDeniedFigure);

function isDenied(s: Statement | undefined): boolean {
  return s !== undefined && (s.stance === 'deny') !== s.negated;
}

function clashWhy(readings: readonly ReadingDraft[], [a, b]: readonly [number, number]): string {
  const left = readings[a];
  const right = readings[b];
  const figures = [left, right].flatMap((one) => (one === undefined ? [] : [isFigureDenied(one)]));
  if (left?.value === null || figures[0] !== figures[1]) return 'One side says it, the other denies it.';
  const what =
    left?.value?.kind === 'date' ? 'The dates exclude each other' : 'The figures exclude each other';
  return `${what}: “${left?.label ?? ''}” and “${right?.label ?? ''}” are said of the same thing, and no report says that one replaced the other.`;
}

/** Two wordings share less than this part of the shorter one's words: one goes on where the other does not. */
const SAME_WORDING = 0.75;

/** Words that a quoted sentence has and another telling of it has not, at least, for it to go on in its own way. */
const OWN_WORDS = 3;

/** Two quote one sentence and each goes on as the other does not. */
function goOnApart(readings: readonly ReadingDraft[]): boolean {
  const sentences = readings.flatMap((r) =>
    r.value?.kind === 'words' ? [new Set(r.statements.flatMap((s) => s.context))] : [],
  );
  const beyond = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    [...a].filter((word) => !b.has(word)).length >= OWN_WORDS;
  return sentences.some((a, i) => sentences.slice(i + 1).some((b) => beyond(a, b) && beyond(b, a)));
}

function wordingVerdict(readings: readonly ReadingDraft[]): Verdict {
  const kind = readings[0]?.value?.kind;
  if (kind === 'number') {
    return {
      agreement: 'compatible',
      why: `The figures differ in wording but can all be true: ${readings.map((r) => `“${r.label}”`).join(', ')}.`,
      superseded: [],
    };
  }
  if (kind === 'date')
    return {
      agreement: 'compatible',
      why: `Some reports date it more closely than others: ${readings.map((r) => `“${r.label}”`).join(', ')}.`,
      superseded: [],
    };
  const longest = [...readings].sort((a, b) => b.label.length - a.label.length)[0];
  const close =
    !goOnApart(readings) &&
    readings.every((r) => longest === undefined || wordShare(r, longest) >= SAME_WORDING);
  return close
    ? {
        agreement: 'agreed',
        why: 'The reports quote the same words, or a shorter stretch of them.',
        superseded: [],
      }
    : {
        agreement: 'compatible',
        why: 'The reports word it differently; nothing in the wordings contradicts.',
        superseded: [],
      };
}

/** Part of a wording's content words that stand in the other one. */
function wordShare(a: ReadingDraft, b: ReadingDraft): number {
  const concepts = (r: ReadingDraft): readonly string[] => [
    ...new Set(r.statements.flatMap((s) => s.concepts)),
  ];
  const other = new Set(concepts(b));
  const own = concepts(a);
  return own.length === 0 ? 1 : own.filter((word) => other.has(word)).length / own.length;
}
