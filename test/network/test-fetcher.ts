import { type Fetcher, type FetcherOptions, openFetcher } from '../../src/ingest/net/fetcher.ts';
import { atEnd } from './local-server.ts';

/** A fetcher for one test, and the pauses it took, in milliseconds. */
export interface TestFetcher extends Fetcher {
  readonly pauses: readonly number[];
}

/** When all pages of the tests are fetched. */
export const NOW = '2026-03-05T10:00:00.000Z';

/** A fetcher that keeps nothing, takes pauses in no time, and lets this machine's own addresses through. Bodies have
 *  100,000 bytes at most. Its clock stands still. */
export function testFetcher(options: Partial<FetcherOptions> = {}): TestFetcher {
  const pauses: number[] = [];
  const fetcher = openFetcher({
    allowPrivate: true,
    contact: null,
    cacheFolder: null,
    offline: false,
    delayMs: 0,
    version: '1.2.3',
    now: () => new Date(NOW),
    sleep: async (ms) => {
      pauses.push(ms);
    },
    ...options,
    limits: { bodyBytes: 100_000, ...options.limits },
  });
  atEnd(fetcher.close);
  return { ...fetcher, pauses };
}
