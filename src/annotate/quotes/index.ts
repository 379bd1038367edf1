import type { Quote, Sentence, Token, With } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../language.ts';
import { findMarks } from './marks.ts';
import { pairMarks, type Quotation } from './pair-marks.ts';
import { type QuotedWords, quoteForm } from './quote-form.ts';

/** Tokens looked at on either side of a quotation to tell what it is. */
const NEIGHBOURS = 3;

/** Words looked at outside the marks, on either side: a sentence's length, however long the sentence. */
const REACH = 40;

/** Every quotation of the article, with its marks and its inner words, sorted by start, a nested one after the one
 *  that holds it. Speakers are not yet known. A quotation never crosses a paragraph: one that goes on in the next is
 *  one quote a paragraph. Linear in the length of the text. */
export function annotateQuotes(a: With<'tokens' | 'sentences'>, language: Language): Quote[] {
  const { text, paragraphs } = a.article;
  const words = language.quotes;
  const quotes: Quote[] = [];
  for (const paragraph of paragraphs) {
    for (const quotation of pairMarks(text, paragraph, findMarks(text, paragraph, words), words)) {
      const form = quoteForm(wordsOf(a, quotation, paragraph), words);
      const { start, end, inner } = quotation;
      quotes.push({ start, end, inner, form, speaker: null, speakerName: null, speakerRule: null });
    }
  }
  return quotes;
}

function wordsOf(a: With<'tokens' | 'sentences'>, quotation: Quotation, paragraph: Span): QuotedWords {
  const first = firstTokenFrom(a.tokens, quotation.inner.start);
  const end = firstTokenFrom(a.tokens, quotation.inner.end);
  const opening = firstTokenFrom(a.tokens, quotation.start);
  const closing = firstTokenFrom(a.tokens, quotation.end);
  const sentence = a.sentences[a.tokens[opening]?.sentence ?? -1];
  const last = a.sentences[a.tokens[Math.max(closing - 1, 0)]?.sentence ?? -1];
  const inParagraph = (token: Token): boolean => token.start >= paragraph.start && token.end <= paragraph.end;
  return {
    inner: a.tokens
      .slice(first, Math.min(end, first + REACH))
      .concat(end > first + REACH ? a.tokens.slice(end - 1, end) : []),
    before: a.tokens.slice(Math.max(opening - NEIGHBOURS, 0), opening).filter(inParagraph),
    after: a.tokens.slice(closing, closing + NEIGHBOURS).filter(inParagraph),
    isAround: (test) =>
      isAny(a.tokens, start(sentence, opening), opening, test) ||
      isAny(a.tokens, closing, ending(last, closing), test),
    unclosed: quotation.unclosed,
  };
}

/** Does the test hold for one of the tokens `[first, end)`? */
function isAny(
  tokens: readonly Token[],
  first: number,
  end: number,
  test: (token: Token) => boolean,
): boolean {
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token !== undefined && test(token)) return true;
  }
  return false;
}

const start = (sentence: Sentence | undefined, at: number): number =>
  Math.max(sentence?.firstToken ?? at, at - REACH);
const ending = (sentence: Sentence | undefined, at: number): number =>
  Math.min(sentence?.endToken ?? at, at + REACH);

/** Index of the first token that begins at or behind `offset`. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
