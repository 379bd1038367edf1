import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import type { FeedHead, FeedItem } from './feed-item.ts';
import { MAX_FEED_ITEMS, readFeedItems } from './feed-items.ts';
import { outletOfFeed } from './feed-title.ts';
import { isRecord } from './field-values.ts';
import { httpUrl } from './http-url.ts';
import { oneLine } from './markup.ts';

/** True for a JSON Feed, which names its version by an address. */
export function isJsonFeed(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isRecord(value) &&
    typeof value['version'] === 'string' &&
    value['version'].includes('jsonfeed.org/version/')
  );
}

/** Reads a parsed JSON Feed. */
export function* readJsonFeed(value: Readonly<Record<string, unknown>>, place: Place): Generator<Found> {
  const count = Array.isArray(value['items']) ? value['items'].length : 0;
  const feed = parseJsonFeed(value, { maxItems: MAX_FEED_ITEMS });
  const title = oneLine(feed.title ?? '') || null;
  const head: FeedHead = {
    title,
    outlet: outletOfFeed(title),
    language: feed.language ?? null,
    base: httpUrl(feed.home_page_url, place.url) ?? httpUrl(feed.feed_url, place.url) ?? place.url,
  };
  yield* readFeedItems((feed.items ?? []).map(feedItem), count, head, place);
}

function feedItem(item: JsonFeed.Item<string>): FeedItem {
  const authors = (item.authors ?? []).flatMap(({ name }) => name ?? []);
  return {
    id: item.id ?? null,
    link: item.url ?? item.external_url ?? httpUrl(item.id),
    title: item.title ?? null,
    byline: authors.map(oneLine).join(', ') || null,
    outlet: null,
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    language: item.language ?? null,
    content:
      item.content_html !== undefined
        ? { kind: 'body', text: item.content_html }
        : item.content_text !== undefined
          ? { kind: 'text', text: item.content_text }
          : null,
    summary: item.summary === undefined ? null : { kind: 'text', text: item.summary },
    categories: item.tags ?? [],
  };
}
