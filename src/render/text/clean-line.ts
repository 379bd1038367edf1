import { CONTROLS } from '../controls.ts';

/** Text made safe for a terminal: control characters become U+FFFD, so that no report can move the cursor,
 *  set colours or turn the writing direction of our own words. White space runs become one blank. */
export function cleanLine(text: string): string {
  return text.replace(CONTROLS, '\uFFFD').replace(/\s+/gu, ' ').trim();
}

/** Shortens to about `limit` characters at a blank; a cut is said: ` […]`. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return `${text.slice(0, cut > limit / 2 ? cut : limit).replace(/[\ud800-\udbff]$/u, '')} […]`;
}
