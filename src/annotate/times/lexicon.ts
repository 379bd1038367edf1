import { oncePer } from '../once-per.ts';
import type { DayPhrase, HolidayPhrase, Phrase, VaguePhrase, Words } from './phrases.ts';
import type { TimeWords } from './words.ts';

/** Phrases by their first word, in their given order. */
export interface PhraseTable<T extends { readonly words: Phrase }> {
  readonly rows: ReadonlyMap<string, readonly T[]>;
  /** Second words of those that open with a determiner or article. */
  readonly seconds: Words;
  /** Those of a single word. */
  readonly singles: Words;
}

/** The words of a language with what is derived from them. */
export interface Lexicon extends TimeWords {
  /** Every word of any list or phrase: what is not among them means nothing to the grammar. */
  readonly listed: Words;
  readonly phrases: {
    readonly approximators: PhraseTable<{ readonly words: Phrase }>;
    readonly hence: PhraseTable<{ readonly words: Phrase }>;
    readonly zones: PhraseTable<{ readonly words: Phrase }>;
    readonly halvesOfDay: PhraseTable<{ readonly words: Phrase; readonly second: boolean }>;
    readonly holidays: PhraseTable<HolidayPhrase>;
    readonly relativeDays: PhraseTable<DayPhrase>;
    readonly vagueTimes: PhraseTable<VaguePhrase>;
  };
}

/** The lexicon of a language, made once. */
export const lexiconOf = oncePer((words: TimeWords): Lexicon => {
  const light = new Set([...words.determiners, ...words.articles]);
  const plain = (phrases: readonly Phrase[]) =>
    byFirstWord(
      phrases.map((phrase) => ({ words: phrase })),
      light,
    );
  return {
    ...words,
    listed: listedWords(words),
    phrases: {
      approximators: plain(words.approximators),
      hence: plain(words.hence),
      zones: plain(words.zonePhrases),
      halvesOfDay: byFirstWord(words.halvesOfDay, light),
      holidays: byFirstWord(words.holidays, light),
      relativeDays: byFirstWord(words.relativeDays, light),
      vagueTimes: byFirstWord(words.vagueTimes, light),
    },
  };
});

function listedWords(words: TimeWords): Words {
  const listed = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') listed.add(value);
    else if (value instanceof Map) add([...value.keys()]);
    else if (value instanceof Set || Array.isArray(value)) for (const one of value) add(one);
    else if (typeof value === 'object' && value !== null && 'words' in value) {
      add(value.words);
      if ('notBefore' in value) add(value.notBefore);
    }
  };
  for (const list of Object.values(words)) add(list);
  return listed;
}

function byFirstWord<T extends { readonly words: Phrase }>(
  phrases: readonly T[],
  light: Words,
): PhraseTable<T> {
  const rows = new Map<string, T[]>();
  const seconds = new Set<string>();
  const singles = new Set<string>();
  for (const phrase of phrases) {
    const [first, second] = phrase.words;
    if (first === undefined) continue;
    const row = rows.get(first);
    if (row === undefined) rows.set(first, [phrase]);
    else row.push(phrase);
    if (second === undefined) singles.add(first);
    else if (light.has(first)) seconds.add(second);
  }
  return { rows, seconds, singles };
}
