import type { Statement } from '../../model/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';

/** Clauses of one sentence that no other report shares are told as one statement, not as splinters. A clause whose
 *  words already bear a shared claim or a figure, a date or a quote stays out. */
export function foldSentences(
  groups: readonly (readonly Statement[])[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly Statement[])[] {
  const kept: (readonly Statement[])[] = [];
  const lone = new Map<string, Statement[]>();
  for (const group of groups) {
    const only = group[0];
    if (only === undefined) continue;
    if (group.length > 1 || only.kind !== 'event') {
      kept.push(withoutInner(group));
      continue;
    }
    const key = sentenceKey(only);
    lone.set(key, [...(lone.get(key) ?? []), only]);
  }
  const told = new Set(kept.flat().map(sentenceKey));
  for (const [sentence, statements] of lone) {
    const joinedRuns = runs(statements).map((run) => joined(run, texts));
    const whole = joinedRuns.filter((s) => s.concepts.length >= LEAST_ALONE);
    // A splinter of a sentence that is told elsewhere adds nothing; of one that is not, all of it is kept.
    kept.push(...(whole.length > 0 || told.has(sentence) ? whole : joinedRuns).map((s) => [s]));
  }
  return kept.sort(byPlace);
}

/** A stretch with fewer content words than this is a splinter. */
const LEAST_ALONE = 3;

/** Of two stretches of one report that bear the same claim, one inside the other, the wider one tells it. */
function withoutInner(group: readonly Statement[]): readonly Statement[] {
  if (group.some((s) => s.value !== null)) return group;
  const holds = (wide: Statement, s: Statement): boolean =>
    wide !== s &&
    wide.articleId === s.articleId &&
    wide.span.start <= s.span.start &&
    wide.span.end >= s.span.end &&
    wide.span.end - wide.span.start > s.span.end - s.span.start;
  return group.filter((s) => !group.some((wide) => holds(wide, s)));
}

/** Neighbouring clauses: nothing but punctuation and a joining word between them. */
const GAP = 12;

function runs(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const sorted = [...statements].sort((a, b) => a.span.start - b.span.start);
  const out: Statement[][] = [];
  for (const s of sorted) {
    const run = out.at(-1);
    const last = run?.at(-1);
    const sameVoice = last !== undefined && last.chain.join('\u0000') === s.chain.join('\u0000');
    if (run !== undefined && last !== undefined && sameVoice && s.span.start - last.span.end <= GAP)
      run.push(s);
    else out.push([s]);
  }
  return out;
}

function joined(run: readonly Statement[], texts: ReadonlyMap<string, string>): Statement {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined)
    throw new RangeError('foldSentences: an empty run has no statement');
  if (run.length === 1) return first;
  const span = { start: first.span.start, end: last.span.end };
  const words = (texts.get(first.articleId) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ');
  const union = (pick: (s: Statement) => readonly string[]): readonly string[] =>
    [...new Set(run.flatMap(pick))].sort();
  return {
    ...first,
    span,
    focus: span,
    concepts: union((s) => s.concepts),
    participants: union((s) => s.participants),
    places: union((s) => s.places),
    hedged: run.some((s) => s.hedged),
    label: words,
    about: words,
  };
}

function byPlace(a: readonly Statement[], b: readonly Statement[]): number {
  const left = a[0];
  const right = b[0];
  if (left === undefined || right === undefined) return 0;
  return (
    left.articleId.localeCompare(right.articleId) ||
    left.focus.start - right.focus.start ||
    left.kind.localeCompare(right.kind)
  );
}
