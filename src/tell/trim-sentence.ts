import type { Annotated } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** A place in capitals, perhaps with a day and an agency in brackets, before a dash: "PORT AMBRY, March 3 (CPA) -". */
const DATELINE = /^[\p{Lu}][\p{Lu}.'’ ]{2,40}(?:, [\p{L}\p{N}. ]{1,30}){0,3} ?(?:\([^()]{1,40}\))? ?[-–—]{1,2}\s+/u;
/** "(CPA) -" alone. */
const CREDIT = /^\([\p{L} ./-]{2,40}\) ?[-–—]{1,2}\s+/u;

/** The span without white space at its rims and without the dateline of an agency's report. */
export function trimSentence(article: Annotated, { start, end }: Span): Span {
  const text = article.article.text.slice(start, end);
  const trimmed = text.trimEnd();
  const lead = text.length - text.trimStart().length;
  const head = trimmed.slice(lead, lead + 200);
  const dateline = DATELINE.exec(head)?.[0].length ?? CREDIT.exec(head)?.[0].length ?? 0;
  return { start: start + lead + dateline, end: start + trimmed.length };
}
