import type { ClaimKind, Statement, Value } from '../model/statement.ts';
import type { Span } from '../model/span.ts';
import { EARLIER_WORDS, NEWER_WORDS, REPORT_NOUNS } from './en/supersession.ts';
import { conceptsIn, firstFrom, mentionsIn, participantsOf, type Reader, toldBy, tokensIn } from './reader.ts';

/** The facets that depend on the kind of statement; all others are read off the text. */
export interface Particulars {
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly focus: Span;
  readonly sentence: number;
  readonly clause: number | null;
  readonly predicate: string | null;
  readonly object: string | null;
  readonly value: Value | null;
  readonly label: string;
  readonly about: string;
  readonly asOf?: Statement['asOf'];
  readonly scope?: Statement['scope'];
  readonly additional?: boolean;
  readonly negated?: boolean;
  readonly bearer?: string | null;
  readonly modifiers?: readonly string[];
  readonly once?: boolean;
}

/** A statement with every facet filled in. */
export function statement(r: Reader, p: Particulars): Statement {
  const sentence = r.a.sentences[p.sentence];
  const clause = p.clause === null ? undefined : r.a.clauses[p.clause];
  const told = toldBy(r, p.focus);
  return {
    id: `${r.a.article.id}:${p.focus.start}:${p.kind}`,
    articleId: r.a.article.id,
    kind: p.kind,
    span: p.span,
    sentence: sentence === undefined ? p.span : { start: sentence.start, end: sentence.end },
    focus: p.focus,
    predicate: p.predicate,
    object: p.object,
    participants: participantsOf(r, clause ?? p.span, clause),
    concepts: conceptsIn(r, p.span),
    places: [...new Set(mentionsIn(r, clause ?? p.span).filter((m) => m.type === 'place').map((m) => m.name))].sort(),
    asOf: p.asOf ?? null,
    scope: p.scope ?? null,
    additional: p.additional ?? false,
    negated: p.negated ?? false,
    supersession: supersessionAt(r, p.sentence, clause ?? p.span),
    chain: told.chain,
    stance: told.stance,
    hedged: told.hedged,
    value: p.value,
    label: p.label,
    about: p.about,
    bearer: p.bearer ?? null,
    modifiers: p.modifiers ?? [],
    numbers: numbersIn(r, clause ?? p.span),
    once: p.once ?? false,
  };
}

function numbersIn(r: Reader, span: Span): readonly number[] {
  const numbers: number[] = [];
  for (let i = firstFrom(r.a.quantities, span.start); i < r.a.quantities.length; i += 1) {
    const quantity = r.a.quantities[i];
    if (quantity === undefined || quantity.start >= span.end) break;
    if (quantity.kind !== 'ordinal' && typeof quantity.value === 'number' && !quantity.vague) numbers.push(quantity.value);
  }
  return [...new Set(numbers)].sort((x, y) => x - y);
}

/** "earlier reports indicated …", "newer estimates suggest …": does the report itself call the figure old or new?
 *  The word must stand in the clause, or in the clause right before that introduces it. */
function supersessionAt(r: Reader, sentence: number, clause: Span): Statement['supersession'] {
  const whole = r.a.sentences[sentence];
  if (whole === undefined) return null;
  const index = r.a.clauses.findIndex((c) => c.start === clause.start && c.end === clause.end);
  const before = r.a.clauses[index - 1];
  const from = before !== undefined && before.sentence === sentence && index > 0 ? before.start : clause.start;
  const words = tokensIn(r, { start: from, end: clause.end });
  for (let i = 0; i < words.length; i += 1) {
    const lower = words[i]?.lower ?? '';
    const speaksOfReport = [1, 2].some((step) => REPORT_NOUNS.has(words[i + step]?.lemma ?? ''));
    if (EARLIER_WORDS.has(lower) && (speaksOfReport || lower === 'initially' || lower === 'originally' || lower === 'previously')) return 'earlier';
    if (NEWER_WORDS.has(lower) && (speaksOfReport || /^(rose|risen|climbed|revised|corrected|updated)$/.test(lower))) return 'newer';
  }
  return null;
}
