import { eld } from 'eld/extrasmall';
import { COMMON_WORDS } from './en/common-words.ts';

/** Characters read: language shows in the first paragraphs, and long texts cost time. */
const SAMPLE_CHARS = 3000;

/** Latin letters below which trigram statistics guess: shorter pieces of English news are now and then taken for Dutch or
 *  Tagalog, however sure the statistics are; from here on none was. */
const MIN_LETTERS = 160;

/** The same for texts mostly in another script, which few languages share. */
const MIN_OTHER_LETTERS = 20;

/** Words below which a short text tells nothing: a headline, a caption. */
const MIN_WORDS = 8;

/** An English sentence has at least this share of common English words. Of 9,000 short lines of English news two were
 *  taken for another language by the statistics and had fewer. */
const ENGLISH_SHARE = 0.1;

/** BCP 47 primary language of running text, `und` for text too short or too mixed to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (letters < (latin * 2 < letters ? MIN_OTHER_LETTERS : MIN_LETTERS)) return 'und';
  return guess(sample);
}

/** The same of a text too short for that: another language than English, where hardly a word of it is a common English
 *  one; `und` for all else. */
function detectForeign(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON_WORDS.has(word)).length;
  return words.length < MIN_WORDS || common >= ENGLISH_SHARE * words.length ? 'und' : guess(sample);
}

function guess(sample: string): string {
  const found = eld.detect(sample);
  return found.isReliable() && found.language !== '' ? found.language : 'und';
}

/** The language of a text: its own where it is long enough to tell, since declarations are often left over from a
 *  template; else the first of those declared; else what few words tell; `und` where nothing does. */
export function languageOfText(text: string, ...declared: readonly (string | null)[]): string {
  const found = detectLanguage(text);
  if (found !== 'und') return found;
  return declared.map(primaryLanguage).find((language) => language !== null) ?? detectForeign(text);
}

/** The primary subtag of a declared language in its shortest form ("en-GB", "eng" → "en"), or null where it names none. */
export function primaryLanguage(declared: string | null): string | null {
  const subtag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? '')?.[1];
  const language = subtag === undefined ? undefined : Intl.getCanonicalLocales(subtag)[0];
  return language === undefined || NO_LANGUAGES.has(language) ? null : language;
}

/** Codes for several, unlisted, no and undetermined languages. */
const NO_LANGUAGES = new Set(['mul', 'mis', 'zxx', 'und']);
