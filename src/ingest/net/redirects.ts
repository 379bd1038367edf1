import { firstHeader } from './headers.ts';
import { refusalOf } from './network-failure.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './retry.ts';
import { readWebAddress } from './web-address.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The reply at the end of the redirects, and where that is. */
export interface Arrival {
  readonly url: URL;
  readonly reply: Reply;
}

/** Asks for an address, and for what its answers point on to, `limit` times at most. Every address on the way is
 *  checked like the first. Throws `Refusal`: `url-redirects` for too many and for circles, or what `ask` throws. */
export async function followRedirects(
  start: URL,
  ask: (url: URL) => Promise<Reply>,
  limit: number,
): Promise<Arrival> {
  const seen = new Set<string>();
  let url = start;
  while (true) {
    seen.add(url.href);
    try {
      const reply = await ask(url);
      const next = targetOf(url, reply);
      if (next === null) return { url, reply };
      if (seen.has(next.href))
        throw new Refusal('url-redirects', `its redirects lead in a circle, to ${shown(next)} again`);
      if (seen.size > limit)
        throw new Refusal('url-redirects', `it redirects more than ${limit} times`, {
          expected: `at most ${limit} redirects`,
        });
      url = next;
    } catch (error) {
      const refusal = refusalOf(error);
      throw refusal.code === 'url-redirects' ? refusal : refusedThere(refusal, start, url);
    }
  }
}

/** A refusal met at `url`, on the way from `start`, that says where it was met. */
export function refusedThere(refusal: Refusal, start: URL, url: URL): Refusal {
  if (url.href === start.href) return refusal;
  return refusal.reworded(`it leads to ${shown(url)}, and there: ${refusal.message}`);
}

function targetOf(url: URL, { status, headers }: Reply): URL | null {
  const location = REDIRECTS.has(status) ? firstHeader(headers, 'location') : null;
  if (location === null) return null;
  try {
    // Headers are read as Latin-1; servers that put raw letters into an address mean UTF-8.
    return readWebAddress(Buffer.from(location, 'latin1').toString('utf8'), url);
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal.reworded(`its redirect cannot be followed: ${refusal.message}`);
  }
}

function shown(url: URL): string {
  return url.href.length > 200 ? `${url.href.slice(0, 200)}…` : url.href;
}
