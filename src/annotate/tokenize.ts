import type { Sentence, Token } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { STOP_WORDS } from './en/stop-words.ts';
import { SYNONYMS } from './en/synonyms.ts';
import { joinsPrevious } from './join-sentences.ts';
import type { Language, TaggedWord } from './language.ts';
import { repairTags } from './repair-tags.ts';

/** A paragraph longer than this is read in pieces, cut at white space: the tagger's time is linear, its memory is not free. */
const PIECE_LENGTH = 20_000;

interface Placed extends TaggedWord, Span {}

/** Tokens and sentences of an article, in text order. Sentences never cross a paragraph. */
export function tokenize(
  article: Article,
  language: Language,
): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let boilerplate = 0;
  article.paragraphs.forEach((paragraph, paragraphIndex) => {
    for (const words of paragraphSentences(article.text, paragraph, language)) {
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      const span = { start: first.start, end: last.end };
      while ((article.boilerplate[boilerplate]?.end ?? Infinity) <= span.start) boilerplate += 1;
      const marked = article.boilerplate[boilerplate];
      sentences.push({
        ...span,
        firstToken: tokens.length,
        endToken: tokens.length + words.length,
        paragraph: paragraphIndex,
        boilerplate: marked !== undefined && marked.start < span.end,
      });
      for (const word of repairTags(words)) tokens.push(token(word, sentences.length - 1));
    }
  });
  return { tokens, sentences };
}

function token(word: Placed, sentence: number): Token {
  const lower = word.text.toLowerCase();
  return { ...word, lower, sentence, concept: concept(lower, word) };
}

function concept(lower: string, word: TaggedWord): string | null {
  if (word.pos === 'PUNCT' || word.pos === 'NUM' || word.pos === 'SYM' || word.pos === 'SPACE') return null;
  if (STOP_WORDS.has(lower) || STOP_WORDS.has(word.lemma)) return null;
  if (!/[\p{L}\p{N}]/u.test(lower)) return null;
  return SYNONYMS.get(word.lemma) ?? SYNONYMS.get(lower) ?? word.lemma;
}

function paragraphSentences(
  text: string,
  paragraph: Span,
  language: Language,
): readonly (readonly Placed[])[] {
  const merged: Placed[][] = [];
  for (const piece of pieces(text, paragraph)) {
    const words = text.slice(piece.start, piece.end);
    let cursor = 0;
    for (const sentence of language.tag(words)) {
      const placed: Placed[] = [];
      for (const word of sentence) {
        const start = words.indexOf(word.text, cursor);
        // A word the tagger altered cannot be shown in the text: it is left out rather than misplaced.
        if (start < 0 || word.text.trim() === '') continue;
        cursor = start + word.text.length;
        placed.push({ ...word, start: piece.start + start, end: piece.start + cursor });
      }
      const previous = merged.at(-1);
      if (placed.length === 0) continue;
      if (previous !== undefined && joinsPrevious(previous, placed)) {
        for (const word of placed) previous.push(word);
      } else merged.push(placed);
    }
  }
  return merged;
}

/** A run of characters without a space this long is no word of any language: it is passed over. The tagger's pattern
 *  for addresses needs quadratic time and more on such runs. */
const LONGEST_WORD = 400;

/** The paragraph in pieces that the tagger can take, without the endless words in it. */
function pieces(text: string, paragraph: Span): readonly Span[] {
  const out: Span[] = [];
  let start = paragraph.start;
  let word = paragraph.start;
  for (let at = paragraph.start; at <= paragraph.end; at += 1) {
    if (at < paragraph.end && text.charCodeAt(at) > SPACE_CODE) continue;
    if (at - word > LONGEST_WORD) {
      out.push(...cut(text, { start, end: word }));
      start = at;
    }
    word = at + 1;
  }
  out.push(...cut(text, { start, end: paragraph.end }));
  return out.filter((piece) => piece.end > piece.start);
}

/** Space and the control characters before it, line ends and tabs among them. */
const SPACE_CODE = 0x20;

function cut(text: string, stretch: Span): readonly Span[] {
  const out: Span[] = [];
  let { start } = stretch;
  const paragraph = stretch;
  while (paragraph.end - start > PIECE_LENGTH) {
    const space = text.lastIndexOf(' ', start + PIECE_LENGTH);
    const end = space > start ? space : start + PIECE_LENGTH;
    out.push({ start, end });
    start = end;
  }
  out.push({ start, end: paragraph.end });
  return out;
}
