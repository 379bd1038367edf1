import type { PartOfSpeech, With } from '../model/annotation.ts';
import { hashWord } from '../text/word-sequence.ts';
import { idf } from './idf.ts';
import { termOf } from './term-of.ts';

/** Names in a part that no other part has, for it to be unrelated: one or two, such as the town of all, may recur. */
const OWN_SHARE = 0.6;

/** Shorter paragraphs are headings and credits. */
const LEAST_PART_WORDS = 12;

/** A word that fewer than one report in thirty uses ties two paragraphs together, where the title tells an event: of real
 *  reports one in five has paragraphs whose names do not recur, one in seventy such whose rare words do not either. */
const TYING_IDF = 3.5;

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB']);

/** The names and the rare words of a paragraph. */
interface Part {
  readonly names: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
}

/** Paragraphs of some length that name something. */
function partsOf({ tokens, sentences }: With<'tokens' | 'sentences'>): readonly Part[] {
  const parts = new Map<number, { words: number; readonly names: Set<string>; readonly rare: Set<string> }>();
  for (const token of tokens) {
    const { lower, pos, sentence } = token;
    const home = sentences[sentence];
    if (home === undefined || home.boilerplate) continue;
    const part = parts.get(home.paragraph) ?? { words: 0, names: new Set(), rare: new Set() };
    parts.set(home.paragraph, part);
    part.words += 1;
    if (pos === 'PROPN') part.names.add(lower);
    const word = pos === 'PROPN' ? lower : CONTENT.has(pos) ? termOf(token) : null;
    if (word !== null && idf(hashWord(word)) >= TYING_IDF) part.rare.add(word);
  }
  return [...parts.values()].filter(({ words, names }) => words >= LEAST_PART_WORDS && names.size > 0);
}

/** Parts most of whose names stand in no other one; 0 where these are not most of the text. `strict`: nor do their rare
 *  words. */
export function countUnrelated(article: With<'tokens' | 'sentences'>, strict: boolean): number {
  const parts = partsOf(article);
  const spread = new Map<string, number>();
  for (const { names, rare } of parts)
    for (const word of new Set([...names, ...rare])) spread.set(word, (spread.get(word) ?? 0) + 1);
  const unrelated = parts.filter(({ names, rare }) => {
    const own = [...names].filter((name) => spread.get(name) === 1).length;
    if (strict && [...rare].some((word) => spread.get(word) !== 1)) return false;
    return own >= OWN_SHARE * names.size;
  });
  return unrelated.length * 2 > parts.length ? unrelated.length : 0;
}
