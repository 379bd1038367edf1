import type { PartOfSpeech, Sentence, Token } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { lexiconOf } from './concept.ts';
import { joinsPrevious } from './join-sentences.ts';
import type { TaggedWord } from './language.ts';
import type { Marked } from './marks.ts';
import { piecesOf } from './pieces.ts';
import type { Cutter } from './plain.ts';
import { sentenceStop, withoutStop } from './sentence-stop.ts';
import type { Lexicon } from './word-form.ts';
import type { TextWords } from './words.ts';

/** Words of one sentence, which may still grow, and where each begins in the article's text. */
interface Placed {
  readonly words: TaggedWord[];
  readonly starts: number[];
}

/** Tokens and sentences of an article, in text order, and the marks of each token's word. Sentences never cross a
 *  paragraph. */
export function tokenize(
  article: Article,
  language: Cutter,
): Marked & {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const lexicon = lexiconOf(language);
  const tokens: Token[] = [];
  const marks: number[] = [];
  const sentences: Sentence[] = [];
  let boilerplate = 0;
  for (const [paragraphIndex, paragraph] of article.paragraphs.entries()) {
    for (const placed of paragraphSentences(article.text, paragraph, language, lexicon)) {
      const firstToken = tokens.length;
      pushTokens(tokens, marks, placed, sentences.length, language, lexicon);
      const start = tokens[firstToken]?.start ?? paragraph.start;
      const end = tokens.at(-1)?.end ?? start;
      while ((article.boilerplate[boilerplate]?.end ?? Infinity) <= start) boilerplate += 1;
      const marked = article.boilerplate[boilerplate];
      sentences.push({
        start,
        end,
        firstToken,
        endToken: tokens.length,
        paragraph: paragraphIndex,
        boilerplate: marked !== undefined && marked.start < end,
      });
    }
  }
  return { tokens, sentences, marks };
}

function pushTokens(
  tokens: Token[],
  marks: number[],
  placed: Placed,
  sentence: number,
  language: Cutter,
  lexicon: Lexicon,
): void {
  const words = language.mend(placed.words);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    const { text, pos, lemma } = word;
    const start = placed.starts[i] ?? 0;
    let { lower, concept, marks: own } = word;
    // What a mended word has with it may go with another lemma.
    if (lower === undefined || concept === undefined || own === undefined || word !== placed.words[i])
      ({ lower, concept, marks: own } = lexicon(text, lemma));
    marks.push(own);
    tokens.push({
      text,
      pos,
      lemma,
      start,
      end: start + text.length,
      lower,
      sentence,
      concept: hasContent(pos) ? concept : null,
    });
  }
}

const hasContent = (pos: PartOfSpeech): boolean =>
  pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'SYM' && pos !== 'SPACE';

function paragraphSentences(
  text: string,
  paragraph: Span,
  language: Cutter,
  lexicon: Lexicon,
): readonly Placed[] {
  const merged: Placed[] = [];
  for (const piece of piecesOf(text, paragraph, language.longestWord)) {
    const stretch: Stretch = { text: text.slice(piece.start, piece.end), start: piece.start, cursor: 0 };
    for (const tagged of language.tag(stretch.text, lexicon)) {
      const previous = merged.at(-1);
      const parted = isSpace(stretch.text, stretch.cursor);
      const joined = previous !== undefined && joinsPrevious(previous.words, tagged, parted, language.words);
      const placed = placeWords(stretch, tagged);
      if (joined) {
        const joint = previous.words.length;
        previous.words.push(...placed.words);
        previous.starts.push(...placed.starts);
        cutAtStops(merged, previous, joint, language.words);
      } else if (placed.words.length > 0) {
        if (previous !== undefined) closeSentence(previous, placed.words[0], language.words);
        merged.push(placed);
        cutAtStops(merged, placed, 1, language.words);
      }
    }
  }
  const last = merged.at(-1);
  if (last !== undefined) closeSentence(last, undefined, language.words);
  return merged;
}

/** Parts the stop from the last word of a sentence that the tagger took for a short form: "fell ill. | Others". */
function closeSentence(sentence: Placed, next: TaggedWord | undefined, words: TextWords): void {
  const stop = sentenceStop(sentence, sentence.words.length, next, words);
  if (stop >= 0) partStop(sentence, stop);
}

/** A part of a text, from `start` on, of which the words up to `cursor` are placed. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  cursor: number;
}

/** Finds the next words of a stretch in it. The list itself goes on as the sentence's. */
function placeWords(stretch: Stretch, words: TaggedWord[]): Placed {
  const starts: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    const at = placeOf(stretch.text, word.text, stretch.cursor);
    // A word the tagger altered cannot be shown in the text: it is left out rather than misplaced.
    if (at < 0) continue;
    if (starts.length < i) words[starts.length] = word;
    starts.push(stretch.start + at);
    stretch.cursor = at + word.text.length;
  }
  words.length = starts.length;
  return { words, starts };
}

/** Cuts the last of the sentences at each stop that stands before the word at `from` or a later one. */
function cutAtStops(sentences: Placed[], last: Placed, from: number, words: TextWords): void {
  let sentence = last;
  for (let i = from; i < sentence.words.length; i += 1) {
    const stop = sentenceStop(sentence, i, sentence.words[i], words);
    if (stop < 0) continue;
    const rest = { words: sentence.words.splice(i), starts: sentence.starts.splice(i) };
    partStop(sentence, stop);
    sentences.push(rest);
    sentence = rest;
    i = 0;
  }
}

/** Parts the stop from the word at `at`. */
function partStop({ words, starts }: Placed, at: number): void {
  const whole = words[at];
  if (whole === undefined) return;
  const [word, stop] = withoutStop(whole);
  words.splice(at, 1, word, stop);
  starts.splice(at + 1, 0, (starts[at] ?? 0) + word.text.length);
}

/** Does white space stand at `at`, or the end? */
const isSpace = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === SPACE_CODE || /\s/.test(text.charAt(at));

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
