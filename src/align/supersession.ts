import type { Quantity } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { EARLIER_WORDS, NEWER_WORDS, REPORT_NOUNS, REVISING_LEMMAS } from './en/supersession.ts';
import { firstFrom, type Reader, tokensIn } from './reader.ts';

/** "earlier reports indicated …", "newer estimates suggest …": does the report itself call the figure old or new?
 *  The word must stand in the clause, or in the clause right before that introduces it. */
export function supersessionAt(r: Reader, sentence: number, clause: Span): Statement['supersession'] {
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

/** Characters between the two numbers of "from eight to six", at most. */
const PAIR_REACH = 40;

/** "was revised from eight to six": the first number is the old one, the second the new one. Nothing for other numbers. */
export function supersessionOf(r: Reader, q: Quantity): Pick<Statement, 'supersession'> | Record<string, never> {
  const sentence = r.a.sentences[q.sentence];
  if (sentence === undefined) return {};
  const words = tokensIn(r, { start: sentence.start, end: q.start });
  if (!words.some((token) => REVISING_LEMMAS.has(token.lemma))) return {};
  const before = words.at(-1)?.lower;
  const at = firstFrom(r.a.quantities, q.start);
  const next = r.a.quantities[at + 1];
  const previous = r.a.quantities[at - 1];
  const pairs = (a: Quantity | undefined, b: Quantity | undefined): boolean => a !== undefined && b !== undefined && b.start - a.end <= PAIR_REACH && a.sentence === b.sentence;
  if (before === 'from' && pairs(q, next)) return { supersession: 'earlier' };
  if (before === 'to' && pairs(previous, q)) return { supersession: 'newer' };
  return {};
}
