import type { Language, TaggedWord } from './language.ts';

/** What cutting a text takes of a language. */
export type Cutter = Language | Pick<Language, 'tag' | 'mend' | 'words' | 'longestWord'>;

/** Are there rules to read the cut text with? */
export const isWhole = (cutter: Cutter): cutter is Language => 'code' in cutter;

/** Cuts any text by Unicode alone, for languages there is no data for: enough to tell who copied whom. Every word is
 *  tagged `X`, its lemma is itself in lower case. */
export const PLAIN: Cutter = {
  longestWord: null,
  tag: cutPlain,
  mend: (sentence) => sentence,
  words: {
    stopWords: new Set(),
    synonyms: new Map(),
    nameEndings: new Set(),
    shortTitles: new Set(),
    plainShortForms: new Set(),
  },
};

/** Scripts that set no space between words. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';

/** A letter of such a script; or a run of letters and digits, with marks inside it ("l’eau", "3.5"); or any other
 *  character. No part can match what another can, so a text is read once. */
const LETTER = `(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])`;
const WORD = new RegExp(`${UNSPACED}\\p{M}*|${LETTER}+(?:['’.,-]${LETTER}+)*|\\S`, 'gu');

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '｡', '।', '۔', '؟', '።', '։']);

/** Ends that need no white space behind them. */
const SURE_ENDS = new Set(['。', '！', '？', '｡']);

const CLOSING = new Set(['”', '"', '’', "'", ')', '»', '」', '』', '）', ']']);

function cutPlain(paragraph: string): readonly TaggedWord[][] {
  const sentences: TaggedWord[][] = [];
  let words: TaggedWord[] = [];
  let ended = false;
  let sure = false;
  let end = 0;
  for (const { 0: text, index } of paragraph.matchAll(WORD)) {
    const closes = CLOSING.has(text) || SENTENCE_ENDS.has(text);
    if (ended && !closes && (sure || index > end)) {
      sentences.push(words);
      words = [];
    }
    ended = SENTENCE_ENDS.has(text) || (ended && closes);
    sure = SURE_ENDS.has(text) || (sure && closes);
    end = index + text.length;
    words.push({ text, pos: 'X', lemma: text.toLowerCase() });
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
}
