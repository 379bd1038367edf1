import type { RawArticle, RawContent } from '../../model/article.ts';
import { article, type Found, pointer } from '../found.ts';
import type { Place } from '../source.ts';
import { isoDate } from './dates.ts';
import { languageIn } from './field-values.ts';
import { httpUrl } from './http-url.ts';
import { oneLine } from './markup.ts';
import { plainLength, WHOLE_TEXT_CHARS } from './whole-text.ts';

/** What a feed says of itself. */
export interface FeedHead {
  /** Its title as it stands. */
  readonly title: string | null;
  /** Its outlet, without what marks it as a feed. */
  readonly outlet: string | null;
  readonly language: string | null;
  /** Absolute address that relative ones in it are resolved against. */
  readonly base: string | null;
}

/** One item of a feed, whatever its format; dates and addresses as written. */
export interface FeedItem {
  readonly id: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** The outlet that it names as its source. */
  readonly outlet: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  /** The article's text. */
  readonly content: RawContent | null;
  /** What is called a summary or description. */
  readonly summary: RawContent | null;
  readonly categories: readonly string[];
}

/** An item that holds its article's text is an article; one that holds a summary and an address points at it, and so does
 *  one with an address alone. Null where it holds neither text nor address. */
export function foundFromItem(item: FeedItem, head: FeedHead, place: Place, position: number): Found | null {
  const url = httpUrl(item.link, head.base ?? place.url);
  const whole = wholeText(item);
  const content = whole ?? bearing(item.content) ?? bearing(item.summary);
  if (content === null) return url === null ? null : pointer(url, null);
  const found = describe(item, content, url, head, place, position);
  return whole !== null || url === null ? article(found) : pointer(url, found);
}

/** The article's text, if the item holds it: not where the content says less than the summary, as with feeds that put a
 *  picture there. */
function wholeText({ content, summary }: FeedItem): RawContent | null {
  const [full, short] = [content, summary].map((one) => (one === null ? 0 : plainLength(one)));
  if (full !== undefined && full > 0 && full >= (short ?? 0)) return content;
  return short !== undefined && short >= WHOLE_TEXT_CHARS ? summary : null;
}

function bearing(content: RawContent | null): RawContent | null {
  return content !== null && plainLength(content) > 0 ? content : null;
}

function describe(
  item: FeedItem,
  content: RawContent,
  url: string | null,
  head: FeedHead,
  place: Place,
  position: number,
): RawArticle {
  const outlet = item.outlet ?? head.outlet;
  const updated = isoDate(item.updated);
  const extra = {
    ...(item.id === null ? {} : { guid: item.id }),
    ...(item.categories.length === 0 ? {} : { categories: item.categories }),
    ...((head.title ?? place.url) === null ? {} : { feed: head.title ?? place.url }),
  };
  return {
    id: item.id ?? url ?? `${place.id}-${position}`,
    file: place.name,
    content,
    title: item.title === null ? null : withoutOutlet(oneLine(item.title), item.outlet) || null,
    url,
    outlet,
    byline: item.byline,
    publishedAt: isoDate(item.published) ?? updated,
    modifiedAt: updated,
    seenAt: place.seenAt,
    language: languageIn(item.language ?? head.language),
    extra,
  };
}

/** Feeds that gather several outlets end a title with the item's own: `Pier closed - Port Ellen Courier`. */
function withoutOutlet(title: string, outlet: string | null): string {
  const ending = ` - ${outlet}`;
  return outlet !== null && title.endsWith(ending) ? title.slice(0, -ending.length).trimEnd() : title;
}
