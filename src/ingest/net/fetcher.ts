import { type CachedPage, openCache } from './cache.ts';
import { type Lookup, openConnector } from './connector.ts';
import type { Dial } from './dial.ts';
import { isSuccess, statusWords } from './exchange.ts';
import { type Line, openLine } from './line.ts';
import { MAX_ASKED_PAUSE_MS, MAX_ROBOTS_BYTES, NET_LIMITS, type NetLimits } from './net-limits.ts';
import { refusalOf } from './network-failure.ts';
import { mayBeKept, pageOf, validatorsOf } from './page.ts';
import { ACCEPTED_CODINGS } from './read-body.ts';
import { type Arrival, followRedirects, refusedThere } from './redirects.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { type Reply, retryAfterMs } from './retry.ts';
import { openSiteRules } from './site-rules.ts';
import { userAgent } from './user-agent.ts';
import { readWebAddress } from './web-address.ts';
import { openWire } from './wire.ts';

export { DEFAULT_DELAY_MS } from './net-limits.ts';

/** What became of an address. */
export type Fetched =
  | {
      readonly kind: 'fetched';
      /** The address after all redirects. */
      readonly url: string;
      /** Decompressed. */
      readonly bytes: Uint8Array;
      /** As the server calls it, in small letters without parameters; null where it does not say. */
      readonly mediaType: string | null;
      /** As the server says, in small letters, known or not; null where it does not. */
      readonly charset: string | null;
      /** ISO date-time at which it was fetched, or last found unchanged. */
      readonly seenAt: string;
      readonly fromCache: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      readonly message: string;
      readonly expected?: string;
    };

/** Fetches addresses, politely and from the open network only. */
export interface Fetcher {
  /** Never throws for what the outside does: that is a refusal. */
  readonly fetch: (url: string) => Promise<Fetched>;
  /** Drops what is under way, and all connections. */
  readonly close: () => Promise<void>;
}

export interface FetcherOptions {
  /** Addresses that are not of the open network may be fetched, too. */
  readonly allowPrivate: boolean;
  /** How the people asked can reach the one who asks; goes into the user agent. */
  readonly contact: string | null;
  /** Folder that keeps what was fetched; null keeps nothing. */
  readonly cacheFolder: string | null;
  /** Nothing is fetched: the cache answers. */
  readonly offline: boolean;
  /** Milliseconds from the end of one request to a host to the start of the next. */
  readonly delayMs: number;
  /** Version of this program, for the user agent. */
  readonly version: string;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** Other bounds than `NET_LIMITS`, for tests. */
  readonly limits?: Partial<NetLimits>;
  /** Stands in for the name server in tests. */
  readonly lookup?: Lookup;
  /** Stands in for the connection to a checked address in tests. */
  readonly dial?: Dial;
}

/** Opens a fetcher; nothing is sent before the first address. Throws an error where contact or version cannot be sent
 *  in a header. */
export function openFetcher(options: FetcherOptions): Fetcher {
  const limits: NetLimits = { ...NET_LIMITS, ...options.limits };
  const connector = openConnector({ ...options, connectMs: limits.connectMs });
  const line = openLine(openWire(connector, limits), { ...options, retries: limits.retries });
  const askFor = openAsking(line, options, limits);
  const cache = options.cacheFolder === null ? null : openCache(options.cacheFolder, limits.bodyBytes);

  const fetchAddress = async (text: string): Promise<Fetched> => {
    const address = readWebAddress(text);
    const cached = (await cache?.read(address.href)) ?? null;
    if (options.offline && cached !== null) return fetched(cached, true);
    if (options.offline)
      throw new Refusal('url-offline', 'nothing is fetched offline, and the cache does not have it');
    const arrival = await askFor(address, cached);
    const seenAt = options.now().toISOString();
    if (cached !== null && isUnchanged(arrival, cached)) {
      const page = { ...cached, seenAt };
      await cache?.write(page);
      return fetched(page, true);
    }
    const refusal = refusalOfStatus(arrival.reply, options.now());
    if (refusal !== null) throw refusedThere(refusal, address, arrival.url);
    const page = pageOf(address, arrival, seenAt);
    await (mayBeKept(arrival) ? cache?.write(page) : cache?.drop(page.url));
    return fetched(page, false);
  };

  return {
    fetch: (url) => fetchAddress(url).catch((error: unknown) => refused(refusalOf(error))),
    close: line.close,
  };
}

/** Asks for an address and for all it redirects to, each by the rules of its site; for a page that is cached, only
 *  whether it changed. */
function openAsking(
  line: Line,
  { version, contact, delayMs }: FetcherOptions,
  limits: NetLimits,
): (address: URL, cached: CachedPage | null) => Promise<Arrival> {
  const headers = {
    'user-agent': userAgent(version, contact),
    accept: 'text/html, application/xhtml+xml, */*;q=0.8',
    'accept-encoding': ACCEPTED_CODINGS,
  };
  const siteRules = openSiteRules(
    (url) => line.ask({ url, headers, limit: MAX_ROBOTS_BYTES, overflow: 'cut' }, delayMs),
    limits.redirects,
  );
  return (address, cached) =>
    followRedirects(
      address,
      async (url) => {
        const rules = await siteRules(url);
        if (!rules.allows(url)) throw new Refusal('url-robots', 'its robots.txt forbids it');
        const validators = cached?.finalUrl === url.href ? validatorsOf(cached) : null;
        return line.ask(
          { url, headers: { ...headers, ...validators }, limit: limits.bodyBytes, overflow: 'refuse' },
          Math.max(delayMs, rules.delayMs),
        );
      },
      limits.redirects,
    );
}

function isUnchanged({ url, reply }: Arrival, cached: CachedPage): boolean {
  return reply.status === 304 && cached.finalUrl === url.href && validatorsOf(cached) !== null;
}

function refusalOfStatus({ status, headers, tries }: Reply, now: Date): Refusal | null {
  // A part of a page (206) was never asked for.
  if (isSuccess(status) && status !== 206) return null;
  const asked = retryAfterMs(headers, now) ?? 0;
  const patience =
    asked > MAX_ASKED_PAUSE_MS ? ` and asks to be left alone for ${Math.ceil(asked / 1000)} s` : '';
  return new Refusal(
    'url-failed',
    `${statusWords(status)}${patience}${tries > 1 ? ` (tried ${tries} times)` : ''}`,
  );
}

function fetched({ finalUrl, bytes, mediaType, charset, seenAt }: CachedPage, fromCache: boolean): Fetched {
  return { kind: 'fetched', url: finalUrl, bytes, mediaType, charset, seenAt, fromCache };
}

function refused({ code, message, expected }: Refusal): Fetched {
  return { kind: 'refused', code, message, ...(expected === null ? {} : { expected }) };
}
