/** Names that mean exactly what `docs/inputs.md` says, before all others. */
export const CONTRACT_FIELDS = [
  'id',
  'text',
  'html',
  'title',
  'url',
  'outlet',
  'byline',
  'publishedAt',
  'modifiedAt',
  'language',
] as const;

/** What a field of a dump can mean. `whole` is the article's text; `summary` stands for it only where there is none. */
export type Meaning =
  | 'id'
  | 'whole'
  | 'summary'
  | 'title'
  | 'url'
  | 'outlet'
  | 'byline'
  | 'published'
  | 'publishedUtc'
  | 'modified'
  | 'modifiedUtc'
  | 'language';

/** Another name for a field: a dot leads into an object. `of` says which service or tool writes it. */
export interface Alias {
  readonly name: string;
  readonly of: string;
}

const COMMON = 'many';

/** Names by meaning, in the order they are tried. */
export const ALIASES: Readonly<Record<Meaning, readonly Alias[]>> = {
  id: [
    { name: 'guid.rendered', of: 'WordPress REST' },
    { name: 'guid', of: 'RSS exports' },
    { name: 'uuid', of: 'Webz.io' },
    { name: 'article_id', of: 'NewsData.io' },
    { name: '_id', of: 'NYT, Elasticsearch and MongoDB exports' },
    { name: '@id', of: 'schema.org' },
    { name: 'uri', of: 'Event Registry' },
    { name: 'url', of: COMMON },
    { name: 'link', of: COMMON },
  ],
  whole: [
    { name: 'maintext', of: 'news-please' },
    { name: 'articleBody', of: 'schema.org' },
    { name: 'article_body', of: COMMON },
    { name: 'article_text', of: COMMON },
    { name: 'full_text', of: COMMON },
    { name: 'fulltext', of: COMMON },
    { name: 'body_text', of: COMMON },
    { name: 'fields.body', of: 'Guardian' },
    { name: 'fields.bodyText', of: 'Guardian' },
    { name: 'body', of: 'Event Registry' },
    { name: 'body_html', of: COMMON },
    { name: 'content_html', of: COMMON },
    { name: 'content.rendered', of: 'WordPress REST' },
    { name: 'content', of: 'NewsAPI, NewsData.io, Kaggle “All the News”' },
    { name: 'content_text', of: COMMON },
    { name: 'article', of: 'CNN/DailyMail, Kaggle “All the News” 2' },
    { name: 'story', of: COMMON },
    { name: 'raw_text', of: 'trafilatura' },
    { name: 'plain_text', of: COMMON },
  ],
  summary: [
    { name: 'lead_paragraph', of: 'NYT' },
    { name: 'description', of: 'NewsAPI, MediaStack, news-please, Bing' },
    { name: 'summary', of: COMMON },
    { name: 'abstract', of: 'NYT' },
    { name: 'excerpt.rendered', of: 'WordPress REST' },
    { name: 'excerpt', of: 'trafilatura' },
    { name: 'fields.trailText', of: 'Guardian' },
    { name: 'fields.standfirst', of: 'Guardian' },
    { name: 'snippet', of: 'NYT' },
    { name: 'lead', of: COMMON },
    { name: 'teaser', of: COMMON },
  ],
  title: [
    { name: 'title.rendered', of: 'WordPress REST' },
    { name: 'headline.main', of: 'NYT' },
    { name: 'headline', of: 'schema.org' },
    { name: 'fields.headline', of: 'Guardian' },
    { name: 'webTitle', of: 'Guardian' },
    { name: 'article_title', of: COMMON },
    { name: 'thread.title', of: 'Webz.io' },
    { name: 'name', of: 'Bing' },
  ],
  url: [
    { name: 'link', of: 'WordPress REST, NewsData.io' },
    { name: 'webUrl', of: 'Guardian' },
    { name: 'web_url', of: 'NYT' },
    { name: 'article_url', of: COMMON },
    { name: 'canonical_url', of: COMMON },
    { name: 'permalink', of: COMMON },
    { name: 'href', of: COMMON },
    { name: 'mainEntityOfPage.@id', of: 'schema.org' },
    { name: 'mainEntityOfPage', of: 'schema.org' },
    { name: 'thread.url', of: 'Webz.io' },
    { name: 'uri', of: COMMON },
    { name: 'guid', of: 'RSS exports' },
    { name: 'source', of: 'trafilatura' },
  ],
  outlet: [
    { name: 'source.name', of: 'NewsAPI' },
    { name: 'source.title', of: 'Event Registry' },
    { name: 'source', of: 'MediaStack, NYT' },
    { name: 'source_name', of: 'NewsData.io' },
    { name: 'publisher', of: 'schema.org' },
    { name: 'publication', of: 'Kaggle “All the News”' },
    { name: 'fields.publication', of: 'Guardian' },
    { name: 'provider', of: 'Bing' },
    { name: 'site_name', of: COMMON },
    { name: 'sitename', of: 'trafilatura' },
    { name: 'site', of: COMMON },
    { name: 'thread.site_full', of: 'Webz.io' },
    { name: 'thread.site', of: 'Webz.io' },
    { name: 'source-hostname', of: 'trafilatura' },
    { name: 'source_domain', of: 'news-please' },
    { name: 'domain', of: 'CC-News, GDELT' },
    { name: 'hostname', of: 'trafilatura' },
    { name: 'source_id', of: 'NewsData.io' },
  ],
  byline: [
    { name: 'byline.original', of: 'NYT' },
    { name: 'fields.byline', of: 'Guardian' },
    { name: 'authors', of: 'Event Registry, news-please' },
    { name: 'author', of: 'NewsAPI, Webz.io, Kaggle “All the News”' },
    { name: 'creator', of: 'NewsData.io' },
    { name: 'writer', of: COMMON },
    { name: '_embedded.author', of: 'WordPress REST' },
  ],
  publishedUtc: [{ name: 'date_gmt', of: 'WordPress REST' }],
  published: [
    { name: 'published_at', of: 'MediaStack' },
    { name: 'datePublished', of: 'schema.org, Bing' },
    { name: 'date_published', of: COMMON },
    { name: 'date_publish', of: 'news-please' },
    { name: 'webPublicationDate', of: 'Guardian' },
    { name: 'pub_date', of: 'NYT, NewsData.io' },
    { name: 'publish_date', of: 'newspaper3k' },
    { name: 'publication_date', of: COMMON },
    { name: 'published_date', of: COMMON },
    { name: 'published', of: 'Webz.io' },
    { name: 'dateTimePub', of: 'Event Registry' },
    { name: 'dateTime', of: 'Event Registry' },
    { name: 'date', of: 'CC-News, Kaggle “All the News”, trafilatura' },
    { name: 'seendate', of: 'GDELT' },
    { name: 'created_at', of: COMMON },
    { name: 'timestamp', of: COMMON },
  ],
  modifiedUtc: [{ name: 'modified_gmt', of: 'WordPress REST' }],
  modified: [
    { name: 'dateModified', of: 'schema.org' },
    { name: 'date_modified', of: COMMON },
    { name: 'date_modify', of: 'news-please' },
    { name: 'modified_at', of: COMMON },
    { name: 'modified', of: 'WordPress REST' },
    { name: 'updated_at', of: COMMON },
    { name: 'updated', of: 'Webz.io' },
    { name: 'last_updated', of: COMMON },
    { name: 'last_modified', of: COMMON },
    { name: 'fields.lastModified', of: 'Guardian' },
  ],
  language: [
    { name: 'lang', of: 'Event Registry' },
    { name: 'inLanguage', of: 'schema.org' },
    { name: 'fields.lang', of: 'Guardian' },
    { name: 'thread.language', of: 'Webz.io' },
  ],
};

/** How names are compared where spelling varies: letters and digits alone, small; dots lead into objects and stay. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}.@]/gu, '');
}
