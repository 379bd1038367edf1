import { once } from './byte-streams.ts';
import { article, type Found, note, type Pointer } from './found.ts';
import { inOrder } from './in-order.ts';
import { type Fetched, type Fetcher, type FetcherOptions, openFetcher } from './net/fetcher.ts';
import { readSource } from './read-source.ts';
import type { Place, Source } from './source.ts';

/** Fetches under way at once; the fetcher itself keeps to one a host. */
const WIDTH = 6;

/** A list of feeds, its feeds, their reports: no pointer leads further. */
const MAX_HOPS = 3;

/** The network of one run: what is fetched, and by whom. */
export interface Following {
  readonly fetch: (url: string) => Promise<Fetched>;
  /** What feeds and lists point at is fetched too, not only the addresses named. */
  readonly follow: boolean;
  /** Addresses fetched in this run: no report is read twice. */
  readonly fetched: Set<string>;
  readonly close: () => Promise<void>;
}

/** Opens the network when it is first needed: most runs need none. */
export function openFollowing(network: FetcherOptions, follow: boolean): Following {
  let fetcher: Fetcher | null = null;
  return {
    fetch: (url) => {
      fetcher ??= openFetcher(network);
      return fetcher.fetch(url);
    },
    follow,
    fetched: new Set(),
    close: async () => {
      await fetcher?.close();
    },
  };
}

/** Replaces pointers by what they point at, or by what their input holds of it, in order. `hops`: pointers followed so
 *  far. */
export async function* followPointers(
  found: AsyncIterable<Found>,
  place: Pick<Place, 'name'>,
  following: Following,
  hops: number,
): AsyncGenerator<Found> {
  const left = { summaries: 0, feeds: 0 };
  const results = inOrder(found, WIDTH, async (one): Promise<readonly Found[]> => {
    if (one.kind !== 'pointer') return [one];
    if (following.follow && hops < MAX_HOPS) return fetchPointer(one, place, following, hops);
    if (one.article === null) left.feeds += 1;
    else left.summaries += 1;
    return one.article === null ? [] : [article(one.article)];
  });
  for await (const batch of results) yield* batch;
  if (left.summaries > 0)
    yield note(
      place,
      'summary-only',
      `of ${plural(left.summaries, 'report')} it holds only a summary, which is read in its place; --follow fetches the reports`,
    );
  if (left.feeds > 0)
    yield note(
      place,
      'not-followed',
      `it lists ${plural(left.feeds, 'feed or page', 'feeds or pages')}; --follow fetches them`,
    );
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What an address gives, all of it: its articles and notes. */
async function fetchPointer(
  { url, article: held }: Pointer,
  place: Pick<Place, 'name'>,
  following: Following,
  hops: number,
): Promise<readonly Found[]> {
  if (following.fetched.has(url)) return [];
  following.fetched.add(url);
  const all = await fetchAddress(url, following, hops + 1);
  const got = all.some((one) => one.kind === 'article');
  if (held === null) return all;
  if (!got)
    return [...all, note(place, 'summary-only', `${url} could not be read; its summary is`), article(held)];
  // The feed knows the day better than a page that states none.
  return all.map((one) =>
    one.kind === 'article' && one.article.publishedAt === null
      ? article({ ...one.article, publishedAt: held.publishedAt })
      : one,
  );
}

/** Fetches addresses, several at a time, and reads what they give, in order: one list of finds for each. */
export function fetchAddresses(
  urls: readonly string[],
  following: Following,
): AsyncGenerator<readonly Found[]> {
  return inOrder(urls, WIDTH, (url) => {
    following.fetched.add(url);
    return fetchAddress(url, following, 0);
  });
}

async function fetchAddress(url: string, following: Following, hops: number): Promise<readonly Found[]> {
  const answer = await following.fetch(url);
  if (answer.kind === 'refused') {
    const rest = answer.expected === undefined ? {} : { expected: answer.expected };
    return [note({ name: url }, answer.code, answer.message, rest)];
  }
  const { bytes, mediaType, charset, seenAt } = answer;
  const place = { name: url, id: url, url: answer.url, seenAt };
  const source: Source = { ...place, bytes: once(bytes), path: null, mediaType, charset };
  const all: Found[] = [];
  for await (const one of followPointers(readSource(source), source, following, hops)) all.push(one);
  return all;
}
