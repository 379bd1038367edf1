import type { Annotated } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** A dateline is looked for in so many characters. */
const DATELINE_REACH = 120;

/** A place in capitals, perhaps with more places, a day and an agency in brackets, before a dash. */
const PLACE = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]{2,})*/u;
const BEHIND_PLACE = /^(?:, [\p{L}\p{N}. ]{1,30}){0,3} ?(?:\([^()]{1,40}\) ?)?[-–—―]{1,2}\s+/u;
const CREDIT = /^\([\p{L} ./-]{2,40}\) ?[-–—―]{1,2}\s+/u;

/** The span without white space at its rims and without the dateline of an agency's report. */
export function trimSentence(article: Annotated, { start, end }: Span): Span {
  const text = article.article.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead + datelineLength(text.slice(lead)), end: start + text.trimEnd().length };
}

/** Length of "PORT ASHEL, May 14 (VNA) - " at the head of a text; 0 where there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, DATELINE_REACH);
  const credit = CREDIT.exec(head)?.[0].length ?? 0;
  const place = PLACE.exec(head)?.[0].length ?? 0;
  if (credit > 0 || place === 0) return credit;
  const behind = BEHIND_PLACE.exec(head.slice(place))?.[0].length ?? 0;
  return behind === 0 ? 0 : place + behind;
}
