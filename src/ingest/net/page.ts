import { parseMediaType } from '../media-type.ts';
import type { CachedPage } from './cache.ts';
import { firstHeader, listHeader } from './headers.ts';
import type { Arrival } from './redirects.ts';

/** An entity tag (RFC 9110, 8.8.3), and a date: what else a server sends is not sent back to it. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,500}"$/;
const DATE = /^[\w ,:+-]{1,60}$/;

/** The page at the end of an address's redirects. */
export function pageOf(address: URL, { url, reply }: Arrival, seenAt: string): CachedPage {
  const { headers, body } = reply;
  const etag = firstHeader(headers, 'etag') ?? '';
  const lastModified = firstHeader(headers, 'last-modified') ?? '';
  return {
    url: address.href,
    finalUrl: url.href,
    etag: ETAG.test(etag) ? etag : null,
    lastModified: DATE.test(lastModified) ? lastModified : null,
    ...parseMediaType(firstHeader(headers, 'content-type')),
    seenAt,
    bytes: body,
  };
}

/** The headers that ask for a page only if it changed; null where its server gave nothing to tell by. */
export function validatorsOf(page: CachedPage): Readonly<Record<string, string>> | null {
  const { etag, lastModified } = page;
  if (etag === null && lastModified === null) return null;
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

/** Only whole pages are kept (status 200), and none whose server says `no-store`. */
export function mayBeKept({ reply }: Arrival): boolean {
  const asked = listHeader(reply.headers, 'cache-control').split(',');
  return reply.status === 200 && !asked.some((one) => one.trim() === 'no-store');
}
