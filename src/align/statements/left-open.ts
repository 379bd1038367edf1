import type { Attribution, Clause } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { hull, overlaps, type Reader } from '../reading/reader.ts';
import { statement } from '../reading/statement-base.ts';

/** "police have not confirmed that 12 people died": what is told is that the source leaves it open. */
export function leftOpen(
  r: Reader,
  clause: Clause,
  index: number,
  segment: Span,
  told: Attribution | null,
): Statement {
  const sentence = r.a.sentences[clause.sentence] ?? segment;
  const judged = r.judged.find(({ content }) => overlaps(content, segment));
  const parts = [...(told?.source ?? []), ...(told?.cue ?? []), ...(judged === undefined ? [] : [judged.by])];
  // "At no time did | the army say": what stands before the source may be what leaves it open.
  const whole = parts.map((part) => clauseFrom(r, part)).filter((part) => overlaps(part, sentence));
  const span = hull([segment, ...whole]);
  const words = r.a.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    ...statement(r, {
      kind: 'status',
      span,
      focus: span,
      sentence: clause.sentence,
      clause: index,
      predicate: null,
      object: null,
      value: null,
      label: words,
      about: words,
      negated: true,
    }),
    chain: [],
    stance: 'assert',
    hedged: false,
    subject: told?.chain.at(-1) ?? null,
  };
}

/** From the start of the clause that the part stands in; or of the one before, where that is only its auxiliary. */
function clauseFrom(r: Reader, part: Span): Span {
  const index = r.clauseOf[firstStartingAt(r.a.tokens, part.start)] ?? -1;
  const clause = r.a.clauses[index];
  const before = r.a.clauses[index - 1];
  const group = before?.verb == null ? undefined : r.a.verbGroups[before.verb];
  const auxiliary =
    before !== undefined &&
    before.sentence === clause?.sentence &&
    group?.endToken === before.endToken &&
    group.firstToken === group.head &&
    r.a.tokens[group.head]?.pos === 'AUX';
  return { start: Math.min(part.start, (auxiliary ? before : clause)?.start ?? part.start), end: part.end };
}
