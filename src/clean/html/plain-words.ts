import { parseDocument, tidy } from './dom.ts';

/** Longer ones are no titles: headlines stay under 200, addresses and scripts that stand in their place do not. */
export const MAX_TITLE_CHARS = 500;

/** Longer words are left as they are. */
const MAX_CHARS = 2000;

const TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|div|em|font|h[1-6]|i|img|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,300})?\/?>/gi;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Words as they are read, of a title or a name that may come from HTML: tags out, entities decoded once, white space
 *  collapsed. Words without tags and entities only lose white space. */
export function plainWords(words: string): string {
  if (words.length > MAX_CHARS) return words;
  if (!ENTITY.test(words)) return tidy(words.replace(TAG, '')) ?? '';
  const escaped = words.replace(TAG, '').replace(/</g, '&lt;');
  // Escaped tags come to light only now.
  return tidy(parseDocument(escaped).documentElement?.textContent?.replace(TAG, '')) ?? '';
}
