import { oncePer } from './once-per.ts';
import { type Cutter, isWhole } from './plain.ts';
import type { Lexicon, WordForm } from './word-form.ts';
import { marker } from './word-marks.ts';
import type { TextWords } from './words.ts';

/** Distinct words remembered at a time: a day's news of one language has some tens of thousands. */
const MAX_REMEMBERED = 50_000;

/** Longer words are looked up anew: an engine may keep a long piece of a text as a view of the whole text, and the texts
 *  of past articles must not stay in memory. */
const MAX_REMEMBERED_LENGTH = 12;

/** The language's lexicon, which remembers the words it has met: most words of news are met again and again. */
export const lexiconOf = oncePer((language: Cutter): Lexicon => {
  const met = new Map<string, WordForm>();
  const marksOf = isWhole(language) ? marker(language) : () => 0;
  return (text, lemma) => {
    const before = met.get(text);
    if (before !== undefined && before.lemma === lemma) return before;
    const lower = text.toLowerCase();
    const concept = conceptOf(lower, lemma, language.words);
    const form = { lower, concept, lemma, marks: marksOf(text, lower, lemma) };
    if (text.length > MAX_REMEMBERED_LENGTH) return form;
    if (met.size >= MAX_REMEMBERED) met.clear();
    met.set(text, form);
    return form;
  };
});

function conceptOf(lower: string, lemma: string, { stopWords, synonyms }: TextWords): string | null {
  if (stopWords.has(lower) || stopWords.has(lemma)) return null;
  if (!/[\p{L}\p{N}]/u.test(lower)) return null;
  return synonyms.get(lemma) ?? synonyms.get(lower) ?? lemma;
}
