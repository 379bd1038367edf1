import { foldWords } from '../block.ts';
import { isObject, type Json, type LinkedData, type LinkedObject, typesOf } from './json-ld.ts';
import { samePage } from './page-address.ts';
import { MAX_TITLE_CHARS, plainWords } from './plain-words.ts';

/** What a page's JSON-LD says of the page's own article; null where it does not say. Dates as given. */
export interface LinkedArticle {
  /** Its type says that it is an article, not merely a page. */
  readonly article: boolean;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** It can be read without paying; null where it does not say. */
  readonly free: boolean | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$/i;

/** A page as such may carry the headline and the dates of what it shows, but so do fronts and listings. */
const PAGE_TYPE = /WebPage$/i;

const LISTING_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/i;

/** Authors named at most: more of them are a masthead. */
const MAX_NAMES = 20;

/** What is known of the page otherwise: its addresses, and the words it shows as titles. */
export interface PageIdentity {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

/** The object that describes the page's own article, or null: of all articles named the one whose address or headline is
 *  the page's. An object with another address and another headline is a related report, whatever stands first. */
export function findLinkedArticle(data: LinkedData, page: PageIdentity): LinkedArticle | null {
  const titles = page.titles.map(foldWords).filter((title) => title !== '');
  let best: Json | null = null;
  let most = 0;
  for (const object of data.objects) {
    const fit = fitOf(object, page.addresses, titles);
    if (fit <= most) continue;
    best = object.value;
    most = fit;
  }
  return best === null ? null : readArticle(best, data.byId);
}

/** How well an object fits the page; 0 where it is no article, or another's. Address before headline, then an article
 *  before the page as such, then what stands by itself before what is listed. */
function fitOf({ value, listed }: LinkedObject, pages: readonly string[], titles: readonly string[]): number {
  const article = isArticle(value);
  const title = words(value['headline']) ?? (article ? words(value['name']) : null);
  const dated = words(value['datePublished']) !== null;
  if (!article && !(typesOf(value).some((type) => PAGE_TYPE.test(type)) && (title !== null || dated)))
    return 0;
  const addresses = addressesOf(value);
  const here = addresses.some((one) => pages.some((other) => samePage(one, other)));
  const elsewhere = !here && addresses.length > 0 && pages.length > 0;
  const titled = title !== null && isAmong(title, titles);
  if (listed && !titled && !here) return 0;
  if (elsewhere && title !== null && !titled && titles.length > 0) return 0;
  if (!here && title !== null && !titled && !sharesWord(title, titles)) return 0;
  return 1 + (article ? 4 : 0) + (here ? 4 : 0) + (titled ? 3 : 0) + (listed ? 0 : 1) + (dated ? 0.5 : 0);
}

function isArticle(value: Json): boolean {
  return typesOf(value).some((type) => ARTICLE_TYPE.test(type));
}

/** The page's JSON-LD says that it lists other pages. */
export function isListing(data: LinkedData): boolean {
  return data.objects.some(
    ({ value, listed }) => !listed && typesOf(value).some((type) => LISTING_TYPE.test(type)),
  );
}

/** One of the page's titles, which are folded, says the title, with or without more after it. */
function isAmong(title: string, titles: readonly string[]): boolean {
  if (title.length > MAX_TITLE_CHARS) return false;
  const own = foldWords(plainWords(title));
  return (
    own !== '' &&
    titles.some((other) => own === other || other.startsWith(`${own} `) || own.startsWith(`${other} `))
  );
}

/** Letters of a word that says what a report is about, as far as length tells. */
const TELLING_LETTERS = 5;

/** A headline in other words still shares one that tells with the page's titles; with none it is another report's. */
function sharesWord(title: string, titles: readonly string[]): boolean {
  const telling = (text: string) => text.split(' ').filter((word) => word.length >= TELLING_LETTERS);
  const own = telling(foldWords(title.slice(0, MAX_TITLE_CHARS)));
  const others = new Set(titles.flatMap(telling));
  return own.length === 0 || others.size === 0 || own.some((word) => others.has(word));
}

function addressesOf(value: Json): string[] {
  const main = value['mainEntityOfPage'];
  return [value['url'], value['@id'], isObject(main) ? (main['@id'] ?? main['url']) : main]
    .map(words)
    .filter((address) => address !== null)
    .filter((address) => /^https?:\/\//i.test(address));
}

function readArticle(article: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  const published = words(article['datePublished']) ?? words(article['dateCreated']);
  return {
    article: isArticle(article),
    title: words(article['headline']) ?? words(article['name']),
    byline: names(article['author'], byId) ?? names(article['creator'], byId),
    outlet: names(article['publisher'], byId) ?? names(article['sourceOrganization'], byId),
    url: addressesOf(article)[0] ?? null,
    publishedAt: published,
    modifiedAt: words(article['dateModified']),
    free: truth(article['isAccessibleForFree']),
  };
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^(?:https?:\/\/schema\.org\/)?(?:true|yes)$/i.test(value)
    ? true
    : /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/i.test(value)
      ? false
      : null;
}

function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** Names of persons or bodies: strings, objects, or references to objects elsewhere on the page. */
function names(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const all = (Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value]).map((one) => {
    if (!isObject(one)) return words(one);
    const id = words(one['@id']);
    return words(one['name']) ?? (id === null ? null : words(byId.get(id)?.['name']));
  });
  const known = all.filter((name) => name !== null).filter((name) => !/^https?:/i.test(name));
  return known.length === 0 ? null : [...new Set(known)].join(', ');
}
