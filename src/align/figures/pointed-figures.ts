import type { Quantity, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { THING_PRONOUNS } from '../en/role-words.ts';
import { OF, REPORT_NOUNS } from '../en/supersession.ts';
import { conceptsIn, type Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** "They had been wrong about the number of people in the mine. It had been | 98": a bare number of which the clause says that
 *  "it" is that many counts what the number spoken of just before is of. All other statements come back as they are. */
export function pointedBack(r: Reader, q: Quantity, s: Statement): Statement {
  if (s.object !== null || s.predicate !== null || q.kind !== 'count') return s;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const pronoun = subject === undefined ? undefined : r.a.tokens[subject.head];
  if (clause === undefined || group?.lemma !== 'be' || !THING_PRONOUNS.has(pronoun?.lower ?? '')) return s;
  if (group.endToken !== firstStartingAt(r.a.tokens, q.start)) return s;
  const counted =
    numberOf(r, { start: r.a.sentences[q.sentence]?.start ?? 0, end: clause.start }) ??
    numberOf(r, r.a.sentences[q.sentence - 1] ?? { start: 0, end: 0 });
  if (counted === null) return s;
  return {
    ...s,
    object: counted.thing.concept ?? counted.thing.lemma,
    context: conceptsIn(r, counted.span),
    about: counted.about,
  };
}

interface Counted {
  readonly thing: Token;
  readonly about: string;
  /** From what is counted to the end of its clause. */
  readonly span: Span;
}

/** "the number of | people in the mine": of what the last number spoken of in the span is. */
function numberOf(r: Reader, span: Span): Counted | null {
  const words = tokensIn(r.a.tokens, span);
  const at = words.findLastIndex(({ lemma }, i) => REPORT_NOUNS.has(lemma) && words[i + 1]?.lower === OF);
  const from = words[at + 2];
  if (at < 0 || from === undefined) return null;
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, from.start)];
  const thing = phrase?.start === from.start ? r.a.tokens[phrase.head] : undefined;
  const clause = r.a.clauses.find(({ start, end }) => start <= from.start && end > from.start);
  if (phrase === undefined || thing?.pos !== 'NOUN' || clause === undefined) return null;
  const about = r.a.article.text.slice(from.start, clause.end).replace(/\s+/g, ' ');
  return { thing, about, span: { start: from.start, end: clause.end } };
}
