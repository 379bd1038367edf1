import { rawArticle } from '../../model/raw-article.ts';
import { article, type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { isoDate } from './dates.ts';
import { httpUrl } from './http-url.ts';
import { parseMail } from './mail-parser.ts';

/** Characters of a saved page's headers looked at. */
const MAX_HEADER_CHARS = 8192;

/** The text begins as a page that a browser saved as one file does (MHTML, RFC 2557): a message whose sender is the
 *  browser, or that says which page it is a snapshot of. */
export function looksLikeMhtml(head: string): boolean {
  const start = head.slice(0, MAX_HEADER_CHARS);
  const end = start.search(/\r?\n\r?\n/);
  const headers = end < 0 ? start : start.slice(0, end);
  if (!/^content-type:[ \t]*multipart\/related/im.test(headers)) return false;
  return /^snapshot-content-location:/im.test(headers) || /^from:[ \t]*"?<?saved by/im.test(headers);
}

/** Reads a page that a browser saved as one file: its first HTML part, which is the page; pictures and styles are not
 *  read. Never throws. */
export async function readMhtml(bytes: Uint8Array, place: Place): Promise<readonly Found[]> {
  const parsed = await parseMail(bytes);
  if ('code' in parsed) return [note(place, parsed.code, parsed.message)];
  if (parsed.html === undefined || parsed.html.trim() === '')
    return [note(place, 'mail-empty', 'the saved page holds no HTML')];
  const location = parsed.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const url = location === undefined ? place.url : (httpUrl(location) ?? place.url);
  const page = rawArticle({ id: place.id, html: parsed.html, url }, place.name);
  return [article({ ...page, seenAt: isoDate(parsed.date) ?? place.seenAt })];
}
