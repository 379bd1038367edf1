import { VIEW_ON_WEB } from '../en/mail-words.ts';
import { httpUrl } from './http-url.ts';
import { decodeReferences } from './references.ts';

/** Links of a message that are looked at. */
const MAX_LINKS = 500;

/** Characters between a link's start and its words' end. */
const MAX_LINK_CHARS = 500;

/** Characters of a text in which the link stands, from the beginning and from the end. */
const EDGE_CHARS = 4000;

/** The page that shows a message, by the headers that name it: `Archived-At`, and `List-Post` where it is a page, as
 *  newsletters have it, and not where one writes to. */
export function linkInHeaders(archivedAt: string | undefined, listPost: string | undefined): string | null {
  const posted = listPost !== undefined && /mailto:/i.test(listPost) ? undefined : listPost;
  for (const value of [archivedAt, posted]) {
    const url = httpUrl(/<?(https?:[^<>\s]{1,2000})>?/i.exec(value ?? '')?.[1]);
    if (url !== null) return url;
  }
  return null;
}

/** The link of a message whose words say that it shows the message on the web; null where there is none. */
export function linkInHtml(html: string): string | null {
  let links = 0;
  for (const found of html.matchAll(/<a\s[^<>]{1,4000}>/gi)) {
    links += 1;
    if (links > MAX_LINKS) return null;
    const start = found.index + found[0].length;
    const inside = html.slice(start, start + MAX_LINK_CHARS).split(/<\/a/i, 1)[0] ?? '';
    if (!VIEW_ON_WEB.test(inside.replace(/<[^<>]*>/g, ' ').replace(/(?:\s|&nbsp;)+/g, ' '))) continue;
    const href = /\shref\s*=\s*(?:"([^"]{1,3000})"|'([^']{1,3000})')/i.exec(found[0]);
    const url = httpUrl(decodeReferences(href?.[1] ?? href?.[2] ?? ''));
    if (url !== null) return url;
  }
  return null;
}

/** The same in a message's text: an address right behind such words. */
export function linkInText(text: string): string | null {
  for (const edge of [text.slice(0, EDGE_CHARS), text.slice(-EDGE_CHARS)]) {
    const words = VIEW_ON_WEB.exec(edge.replace(/\s+/g, ' '));
    if (!words) continue;
    const behind = words.input.slice(words.index + words[0].length);
    const url = httpUrl(
      /^[\s:(<[]{0,5}(?:at\s)?[\s:(<[]{0,5}(https?:[^\s<>()[\]]{1,2000})/i.exec(behind)?.[1],
    );
    if (url !== null) return url;
  }
  return null;
}
