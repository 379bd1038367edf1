import type { Quote } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { conceptsIn, type Reader } from '../reading/reader.ts';
import { statement } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** A quotation is cut at a clause only where both sides keep at least this many content words: shorter pieces match by accident. */
const PIECE_CONCEPTS = 4;

/** One statement for every sentence of a quotation, and for every quoted fragment. */
export function quoteStatements(r: Reader): readonly Statement[] {
  return r.a.quotes.flatMap((quote) => {
    if (quote.form === 'scare' || quote.form === 'title' || inBoilerplate(r, quote)) return [];
    return sentencesIn(r, quote).flatMap((sentence) =>
      splitCoordinated(r, sentence).flatMap((piece) =>
        saysEnough(r, piece) ? [quoteStatement(r, quote, sentence, piece)] : [],
      ),
    );
  });
}

/** Words of which a short saying is made, however plain each of them is: "no one is above the law". */
const SAYING_TOKENS = 5;

function saysEnough(r: Reader, piece: Span): boolean {
  const content = conceptsIn(r, piece).length;
  return content >= 2 || (content === 1 && tokensIn(r.a.tokens, piece).length >= SAYING_TOKENS);
}

function inBoilerplate(r: Reader, span: Span): boolean {
  const token = r.a.tokens[firstStartingAt(r.a.tokens, span.start)];
  return token === undefined || r.a.sentences[token.sentence]?.boilerplate !== false;
}

function quoteStatement(r: Reader, quote: Quote, sentence: Span, piece: Span): Statement {
  const words = r.a.article.text.slice(piece.start, piece.end);
  const token = firstStartingAt(r.a.tokens, piece.start);
  const base = statement(r, {
    kind: 'quote',
    span: piece,
    focus: piece,
    sentence: r.a.tokens[token]?.sentence ?? 0,
    clause: null,
    predicate: null,
    object: null,
    value: { kind: 'words', text: words },
    label: words,
    about: `${quote.speakerName ?? 'quoted'}: “${shorten(words)}”`,
    bearer: quote.speakerName,
    // How the sentence goes on: two reports may cut it at one place and go on with other words.
    context: conceptsIn(r, sentence),
  });
  if (quote.speakerName === null || base.chain.at(-1) === quote.speakerName) return base;
  return { ...base, chain: base.chain.length === 0 ? [quote.speakerName] : base.chain };
}

/** Characters of a quotation that a heading shows. */
const HEADING_LENGTH = 60;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= HEADING_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', HEADING_LENGTH))} …`;
}

/** The sentences inside the quotation. */
function sentencesIn(r: Reader, quote: Quote): readonly Span[] {
  const tokens = tokensIn(r.a.tokens, quote.inner);
  const sentences = [...new Set(tokens.map((token) => token.sentence))];
  return sentences.flatMap((sentence) => {
    const own = tokens.filter((token) => token.sentence === sentence);
    const first = own[0];
    const last = own.at(-1);
    return first === undefined || last === undefined ? [] : [trim(r, { start: first.start, end: last.end })];
  });
}

/** A clause may take the marks behind a quotation with it: comma, full stop, closing mark. */
const CLOSING_MARKS = 3;

/** The clauses that "and" joins in it, where each says enough by itself; else the whole. */
function splitCoordinated(r: Reader, sentence: Span): readonly Span[] {
  const cuts: number[] = [];
  let from = sentence.start;
  for (const clause of r.a.clauses) {
    if (clause.start <= from || clause.end > sentence.end + CLOSING_MARKS || clause.start >= sentence.end)
      continue;
    if (clause.opener !== 'and' || !clause.finite) continue;
    const enough = (span: Span): boolean => conceptsIn(r, span).length >= PIECE_CONCEPTS;
    if (enough({ start: from, end: clause.start }) && enough({ start: clause.start, end: sentence.end })) {
      cuts.push(clause.start);
      from = clause.start;
    }
  }
  const edges = [sentence.start, ...cuts, sentence.end];
  return edges.slice(1).map((end, i) => trim(r, { start: edges[i] ?? sentence.start, end }));
}

/** Without white space and closing punctuation at the edges. */
function trim(r: Reader, span: Span): Span {
  const text = r.a.article.text;
  let { start, end } = span;
  while (start < end && /[\s“"‘']/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,”"’']/.test(text.charAt(end - 1))) end -= 1;
  if (/^and /i.test(text.slice(start, start + 4))) start += 4;
  return { start, end };
}
