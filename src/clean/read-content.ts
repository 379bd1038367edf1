import type { RawArticle } from '../model/article.ts';
import { extractBody } from './html/extract-body.ts';
import { extractPage, NO_METADATA } from './html/extract-page.ts';
import type { PageMetadata, Visit } from './html/metadata.ts';
import { plainWords } from './html/plain-words.ts';
import type { Trouble } from './trouble.ts';

/** What an input holds: the text its article will have, and what is said about it outside the text. */
export interface Content {
  readonly text: string;
  /** What the input states, tidied, and else what its page says. Dates the input states are not in it. */
  readonly about: PageMetadata;
  /** It is a page, of which the article is a part. */
  readonly page: boolean;
  readonly troubles: readonly Trouble[];
}

/** Text as it is, the article of a page, or all the text of an article's HTML. Titles and names the input states may come
 *  from HTML and are tidied. */
export function readContent(raw: RawArticle): Content {
  const { kind, text } = raw.content;
  const { text: found, troubles, ...said } = readKind(kind, text, { address: raw.url, seenAt: raw.seenAt });
  const about = {
    ...said,
    title: tidied(raw.title) ?? said.title,
    byline: tidied(raw.byline)?.replace(BY, '') ?? said.byline,
    outlet: tidied(raw.outlet) ?? said.outlet,
    url: raw.url ?? said.url,
  };
  return { text: found, about, page: kind === 'html', troubles };
}

/** What stands before the names in a byline. */
const BY = /^by:?\s+/i;

function readKind(
  kind: RawArticle['content']['kind'],
  text: string,
  visit: Visit,
): PageMetadata & Pick<Content, 'text' | 'troubles'> {
  if (kind === 'html') return extractPage(text, visit);
  const body = kind === 'body' ? extractBody(text) : { text, troubles: [] };
  return { ...NO_METADATA, ...body };
}

function tidied(words: string | null): string | null {
  const plain = plainWords(words ?? '');
  return plain === '' ? null : plain;
}
