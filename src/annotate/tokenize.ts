import type { PartOfSpeech, Sentence, Token } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Lexicon, lexiconOf } from './concept.ts';
import { joinsPrevious } from './join-sentences.ts';
import type { Language, TaggedWord } from './language.ts';
import { piecesOf } from './pieces.ts';

interface Placed extends TaggedWord, Span {}

/** Tokens and sentences of an article, in text order. Sentences never cross a paragraph. */
export function tokenize(
  article: Article,
  language: Language,
): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const lexicon = lexiconOf(language);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let boilerplate = 0;
  article.paragraphs.forEach((paragraph, paragraphIndex) => {
    for (const words of paragraphSentences(article.text, paragraph, language)) {
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      const { start } = first;
      const { end } = last;
      while ((article.boilerplate[boilerplate]?.end ?? Infinity) <= start) boilerplate += 1;
      const marked = article.boilerplate[boilerplate];
      sentences.push({
        start,
        end,
        firstToken: tokens.length,
        endToken: tokens.length + words.length,
        paragraph: paragraphIndex,
        boilerplate: marked !== undefined && marked.start < end,
      });
      for (const word of language.mend(words)) tokens.push(token(word, sentences.length - 1, lexicon));
    }
  });
  return { tokens, sentences };
}

function token({ text, pos, lemma, start, end }: Placed, sentence: number, lexicon: Lexicon): Token {
  const { lower, concept } = lexicon(text, lemma);
  return { text, pos, lemma, start, end, lower, sentence, concept: NO_CONTENT.has(pos) ? null : concept };
}

const NO_CONTENT: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'NUM', 'SYM', 'SPACE']);

function paragraphSentences(
  text: string,
  paragraph: Span,
  language: Language,
): readonly (readonly Placed[])[] {
  const merged: Placed[][] = [];
  for (const piece of piecesOf(text, paragraph)) {
    const words = text.slice(piece.start, piece.end);
    let cursor = 0;
    for (const sentence of language.tag(words)) {
      const placed: Placed[] = [];
      for (const { text: word, pos, lemma } of sentence) {
        const start = placeOf(words, word, cursor);
        // A word the tagger altered cannot be shown in the text: it is left out rather than misplaced.
        if (start < 0) continue;
        cursor = start + word.length;
        placed.push({ text: word, pos, lemma, start: piece.start + start, end: piece.start + cursor });
      }
      const previous = merged.at(-1);
      if (placed.length === 0) continue;
      if (previous !== undefined && joinsPrevious(previous, placed, language.words)) {
        for (const word of placed) previous.push(word);
      } else merged.push(placed);
    }
  }
  return merged;
}

/** Where `word` next stands at or behind `from`, or -1. The tagger gives all words, so it nearly always stands right behind
 *  white space; a word of white space alone stands nowhere. */
function placeOf(text: string, word: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= SPACE_CODE) at += 1;
  const opening = word.charCodeAt(0);
  if (opening > SPACE_CODE && opening < FIRST_WIDE_SPACE && text.startsWith(word, at)) return at;
  return word.trim() === '' ? -1 : text.indexOf(word, from);
}

/** Space and the control characters before it, line ends and tabs among them. */
const SPACE_CODE = 0x20;

/** From this code on there is other white space. */
const FIRST_WIDE_SPACE = 0x80;
