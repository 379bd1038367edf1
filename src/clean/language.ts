import { eld } from 'eld/extrasmall';

/** Characters read: language shows in the first paragraphs, and long texts cost time. */
const SAMPLE_CHARS = 3000;

/** Letters below which trigram statistics guess. */
const MIN_LETTERS = 40;

/** BCP 47 primary language of running text, `und` for text too short or too mixed to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return 'und';
  const found = eld.detect(sample);
  return found.isReliable() && found.language !== '' ? found.language : 'und';
}

/** The primary subtag of a declared language ("en-GB" → "en"), or null where it is none. */
export function primaryLanguage(declared: string | null): string | null {
  const subtag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? '')?.[1];
  return subtag === undefined ? null : subtag.toLowerCase();
}
