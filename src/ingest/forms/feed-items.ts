import { type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { type FeedHead, type FeedItem, foundFromItem } from './feed-item.ts';
import { limitNotes } from './limit-notes.ts';

/** Items of one feed that are read: an archive of ten years of a busy blog; live feeds have 10 to 500. */
export const MAX_FEED_ITEMS = 10_000;

/** Reads the items of one feed, in order, `null` for one that cannot be read; `count` is how many it holds. */
export function* readFeedItems(
  items: Iterable<FeedItem | null>,
  count: number,
  head: FeedHead,
  place: Place,
): Generator<Found> {
  const notes = limitNotes(place);
  let position = 0;
  for (const item of items) {
    position += 1;
    if (position > MAX_FEED_ITEMS) break;
    const found = item === null ? null : foundFromItem(item, head, place, position);
    yield* notes.take(found ?? unread(item, place, position));
  }
  yield* notes.end();
  if (count > MAX_FEED_ITEMS)
    yield note(place, 'feed-too-long', `of its ${count} items only the first ${MAX_FEED_ITEMS} are read`);
}

function unread(item: FeedItem | null, place: Place, position: number): Found {
  return item === null
    ? note(place, 'feed-broken-item', `item ${position} cannot be parsed`, { expected: 'well-formed XML' })
    : note(place, 'feed-empty-item', `item ${position} holds neither text nor the address of an article`);
}
