import type { DomDocument } from './dom.ts';

/** What a page's JSON-LD says of its article; null where it does not say. */
export interface JsonLdArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

/** Objects looked at in all; hostile graphs are larger. */
const MAX_OBJECTS = 2000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$/i;

type Json = Readonly<Record<string, unknown>>;

/** The first article among a page's JSON-LD blocks, `@graph` and nested objects included. Broken JSON is mended where
 *  only raw line breaks, comments or trailing commas are wrong, else passed over. */
export function readJsonLd(page: DomDocument): JsonLdArticle | null {
  const queue: unknown[] = [];
  for (const script of page.querySelectorAll('script[type]')) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? ''))
      queue.push(parseTolerant(script.textContent ?? ''));
  }
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) return readArticle(value);
      queue.push(...Object.values(value).filter((child) => typeof child === 'object' && child !== null));
    }
  }
  return null;
}

function parseTolerant(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s?([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Try the next mend; a page with broken JSON-LD still has its other metadata.
    }
  }
  return null;
}

function readArticle(article: Json): JsonLdArticle {
  return {
    title: words(article.headline) ?? words(article.name),
    byline: names(article.author) ?? names(article.creator),
    outlet: names(article.publisher) ?? names(article.sourceOrganization),
    url: words(article.url) ?? idOf(article.mainEntityOfPage),
    publishedAt: words(article.datePublished) ?? words(article.dateCreated) ?? words(article.dateModified),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(value: Json): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function names(value: unknown): string | null {
  const all = (Array.isArray(value) ? value : [value]).map((one) =>
    isObject(one) ? words(one.name) : words(one),
  );
  const known = all.filter((name): name is string => name !== null && !/^https?:/i.test(name));
  return known.length === 0 ? null : known.join(', ');
}

function idOf(value: unknown): string | null {
  const id = isObject(value) ? words(value['@id']) : words(value);
  return id !== null && /^https?:/i.test(id) ? id : null;
}
