import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../model/article.ts';
import type { Place } from '../source.ts';
import { foundFromFields } from './fields.ts';

const PLACE: Place = { name: 'dumps/pier.json', id: 'pier', url: null, seenAt: null };
const TEXT = 'The pier of Port Ellen was closed on Tuesday after a ferry struck it.';
const URL = 'https://courier.example/2026/03/pier';

function found(record: Record<string, unknown>, position: number | null = 3) {
  return foundFromFields(record, PLACE, position);
}

function articleOf(record: Record<string, unknown>): RawArticle {
  const one = found(record);
  if (typeof one === 'string' || one.kind !== 'article') throw new Error(JSON.stringify(one));
  return one.article;
}

/** The article whose address is pointed at, as far as the record holds it. */
function heldBy(record: Record<string, unknown>): RawArticle | null {
  const one = found(record);
  if (typeof one === 'string' || one.kind !== 'pointer') throw new Error(JSON.stringify(one));
  expect(one.url).toBe(URL);
  return one.article;
}

const NEWSAPI = {
  source: { id: null, name: 'Port Ellen Courier' },
  author: 'Jo Doe',
  title: 'Pier closed - Port Ellen Courier',
  description: 'A ferry struck the pier. Nobody was hurt.',
  url: URL,
  urlToImage: 'https://courier.example/pier.jpg',
  publishedAt: '2026-03-03T14:05:00Z',
  content: 'PORT ELLEN (Courier) – The pier was closed on Tuesday after a fer… [+2345 chars]',
};

const EVENT_REGISTRY = {
  uri: '8123456789',
  lang: 'eng',
  isDuplicate: false,
  date: '2026-03-03',
  time: '14:05:00',
  dateTime: '2026-03-03T14:09:10Z',
  dateTimePub: '2026-03-03T14:05:00Z',
  dataType: 'news',
  sim: 0,
  url: URL,
  title: 'Pier closed',
  body: `${TEXT}\n\nNobody was hurt.`,
  source: { uri: 'courier.example', dataType: 'news', title: 'Port Ellen Courier' },
  authors: [{ uri: 'jo_doe@courier.example', name: 'Jo Doe', type: 'author', isAgency: false }],
  sentiment: null,
};

const NEWS_PLEASE = {
  authors: ['Jo Doe', 'Ann Roe'],
  date_download: '2026-03-04 09:00:00',
  date_modify: null,
  date_publish: '2026-03-03 14:05:00',
  description: 'A ferry struck the pier.',
  filename: 'https%3A%2F%2Fcourier.example.json',
  image_url: 'https://courier.example/pier.jpg',
  language: 'en',
  localpath: null,
  maintext: TEXT,
  source_domain: 'www.courier.example',
  title: 'Pier closed',
  title_page: null,
  title_rss: null,
  url: URL,
};

const GUARDIAN = {
  id: 'world/2026/mar/03/pier-closed',
  type: 'article',
  sectionId: 'world',
  webPublicationDate: '2026-03-03T14:05:00Z',
  webTitle: 'Pier closed | Port Ellen',
  webUrl: URL,
  apiUrl: 'https://api.courier.example/pier',
  fields: {
    headline: 'Pier closed',
    trailText: 'A ferry struck <strong>the pier</strong>',
    byline: 'Jo Doe in Port Ellen',
    body: `<p>${TEXT}</p> <p>Nobody was hurt.</p>`,
    bodyText: `${TEXT} Nobody was hurt.`,
    publication: 'Port Ellen Courier',
    lastModified: '2026-03-03T15:00:00Z',
    wordcount: '14',
    lang: 'en',
  },
};

const NYT = {
  abstract: 'The pier of Port Ellen is closed.',
  web_url: URL,
  snippet: '',
  lead_paragraph: TEXT,
  source: 'The Port Ellen Times',
  headline: { main: 'Pier Is Closed', kicker: null, print_headline: 'Pier closed' },
  pub_date: '2026-03-03T14:05:00+0000',
  byline: { original: 'By Jo Doe and Ann Roe', person: [{ firstname: 'Jo' }], organization: null },
  _id: 'nyt://article/0a1b',
  word_count: 420,
};

const WEBZ = {
  thread: {
    uuid: 'f00',
    url: URL,
    site_full: 'www.courier.example',
    site: 'courier.example',
    title: 'Pier closed',
    country: 'GB',
  },
  uuid: 'f00ba4',
  url: URL,
  author: 'Jo Doe',
  published: '2026-03-03T14:05:00.000+00:00',
  title: 'Pier closed',
  text: TEXT,
  language: 'english',
};

const WORDPRESS = {
  id: 815,
  date: '2026-03-03T15:05:00',
  date_gmt: '2026-03-03T14:05:00',
  guid: { rendered: 'https://courier.example/?p=815' },
  modified: '2026-03-03T16:00:00',
  modified_gmt: '2026-03-03T15:00:00',
  slug: 'pier',
  status: 'publish',
  type: 'post',
  link: URL,
  title: { rendered: 'Port Ellen&#8217;s pier closed' },
  content: { rendered: `<p>${TEXT}</p>\n<p>Nobody was hurt.</p>\n`, protected: false },
  excerpt: { rendered: '<p>A ferry struck the pier [&hellip;]</p>', protected: false },
  author: 5,
};

describe('the fields of services and tools', () => {
  it.each<[string, Record<string, unknown>, Partial<RawArticle>]>([
    [
      'Event Registry',
      EVENT_REGISTRY,
      {
        id: '8123456789',
        outlet: 'Port Ellen Courier',
        byline: 'Jo Doe',
        publishedAt: '2026-03-03T14:05:00Z',
        language: 'en',
        content: { kind: 'text', text: EVENT_REGISTRY.body },
      },
    ],
    [
      'news-please',
      NEWS_PLEASE,
      {
        id: URL,
        outlet: 'courier.example',
        byline: 'Jo Doe, Ann Roe',
        publishedAt: '2026-03-03T14:05:00',
        modifiedAt: null,
        content: { kind: 'text', text: TEXT },
      },
    ],
    [
      'CC-News',
      {
        title: 'Pier closed',
        text: TEXT,
        domain: 'courier.example',
        date: '2026-03-03 00:00:00',
        description: 'x',
        url: URL,
      },
      { id: URL, outlet: 'courier.example', publishedAt: '2026-03-03T00:00:00', extra: { description: 'x' } },
    ],
    [
      'Guardian',
      GUARDIAN,
      {
        id: 'world/2026/mar/03/pier-closed',
        title: 'Pier closed',
        url: URL,
        outlet: 'Port Ellen Courier',
        byline: 'Jo Doe in Port Ellen',
        publishedAt: '2026-03-03T14:05:00Z',
        modifiedAt: '2026-03-03T15:00:00Z',
        language: 'en',
        content: { kind: 'body', text: GUARDIAN.fields.body },
      },
    ],
    [
      'Webz.io',
      WEBZ,
      {
        id: 'f00ba4',
        outlet: 'courier.example',
        byline: 'Jo Doe',
        publishedAt: '2026-03-03T14:05:00Z',
        language: 'en',
        content: { kind: 'text', text: TEXT },
      },
    ],
    [
      'WordPress REST',
      WORDPRESS,
      {
        id: '815',
        title: 'Port Ellen’s pier closed',
        url: URL,
        byline: null,
        publishedAt: '2026-03-03T14:05:00Z',
        modifiedAt: '2026-03-03T15:00:00Z',
        content: { kind: 'body', text: WORDPRESS.content.rendered },
      },
    ],
    [
      'Kaggle “All the News”',
      {
        '': '0',
        id: '17283',
        title: 'Pier closed',
        publication: 'Port Ellen Courier',
        author: 'Jo Doe',
        date: '2026-03-03',
        year: '2026.0',
        url: '',
        content: TEXT,
      },
      { id: '17283', outlet: 'Port Ellen Courier', byline: 'Jo Doe', publishedAt: '2026-03-03', url: null },
    ],
    [
      'CNN/DailyMail',
      { id: 'f001', article: TEXT, highlights: 'Pier closed .' },
      { id: 'f001', title: null, extra: { highlights: 'Pier closed .' } },
    ],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'Pier closed',
        articleBody: TEXT,
        datePublished: '2026-03-03T14:05:00+01:00',
        author: [{ '@type': 'Person', name: 'Jo Doe' }],
        publisher: { '@type': 'Organization', name: 'Port Ellen Courier' },
        mainEntityOfPage: { '@type': 'WebPage', '@id': URL },
      },
      {
        title: 'Pier closed',
        url: URL,
        outlet: 'Port Ellen Courier',
        byline: 'Jo Doe',
        publishedAt: '2026-03-03T13:05:00Z',
      },
    ],
    [
      'trafilatura',
      {
        title: 'Pier closed',
        author: 'Jo Doe',
        hostname: 'courier.example',
        date: '2026-03-03',
        text: TEXT,
        source: URL,
        'source-hostname': 'Port Ellen Courier',
        id: null,
      },
      { id: URL, url: URL, outlet: 'Port Ellen Courier' },
    ],
    [
      'a flattened table',
      {
        'Source.Name': 'Port Ellen Courier',
        'Article Text': TEXT,
        'PUB DATE': '03 Mar 2026',
        Authors: "['Jo Doe', 'Ann Roe']",
      },
      {
        id: 'pier-3',
        outlet: 'Port Ellen Courier',
        byline: 'Jo Doe, Ann Roe',
        publishedAt: '2026-03-03',
        extra: {},
      },
    ],
    [
      'a list of paragraphs',
      { body: [TEXT, 'Nobody was hurt.'] },
      { content: { kind: 'text', text: `${TEXT}\n\nNobody was hurt.` } },
    ],
    ['seconds since 1970', { body: TEXT, timestamp: 1772546700 }, { publishedAt: '2026-03-03T14:05:00Z' }],
    [
      'a flag where others have a date',
      { body: TEXT, published: true, created_at: '2026-03-03' },
      { publishedAt: '2026-03-03', extra: { published: true } },
    ],
  ])('%s', (_name, record, expected) => expect(articleOf(record)).toMatchObject(expected));

  it('keeps what it did not take', () => {
    expect(articleOf(EVENT_REGISTRY).extra).toEqual({
      isDuplicate: false,
      date: '2026-03-03',
      time: '14:05:00',
      dateTime: '2026-03-03T14:09:10Z',
      dataType: 'news',
      sim: 0,
      source: { uri: 'courier.example', dataType: 'news' },
      sentiment: null,
    });
    expect(articleOf(GUARDIAN).extra['fields']).toEqual({
      trailText: GUARDIAN.fields.trailText,
      bodyText: GUARDIAN.fields.bodyText,
      wordcount: '14',
    });
  });
});

describe('an article of a dossier', () => {
  it.each([
    ['metadata', '2026-03-03'],
    ['text', '2026-03-03'],
    ['inferred', null],
  ])('dated by %s', (publishedAtBasis, publishedAt) => {
    const record = { id: 'a', text: 'The bridge fell.', publishedAt: '2026-03-03', publishedAtBasis };
    expect(articleOf(record).publishedAt).toBe(publishedAt);
  });
});

describe('what is not whole', () => {
  it('points at the article behind a summary', () => {
    expect(heldBy(NEWSAPI)).toMatchObject({
      outlet: 'Port Ellen Courier',
      content: { kind: 'text', text: NEWSAPI.description },
      extra: { content: NEWSAPI.content },
    });
    expect(heldBy(NYT)).toMatchObject({
      id: 'nyt://article/0a1b',
      title: 'Pier Is Closed',
      byline: 'By Jo Doe and Ann Roe',
      publishedAt: '2026-03-03T14:05:00Z',
      content: { kind: 'text', text: TEXT },
    });
    expect(heldBy({ ...NEWSAPI, description: null })?.content.text).toBe(
      'PORT ELLEN (Courier) – The pier was closed on Tuesday after a fer…',
    );
  });

  it('points at the article of which there is only an address', () => {
    const gdelt = {
      url: URL,
      url_mobile: '',
      title: 'Pier closed',
      seendate: '20260303T140500Z',
      domain: 'courier.example',
      language: 'English',
    };
    expect(heldBy(gdelt)).toBeNull();
    expect(heldBy({ ...NEWSAPI, description: '[Removed]', content: '[Removed]' })).toBeNull();
  });

  it('takes a long summary for the whole', () => {
    expect(articleOf({ url: URL, description: `${TEXT} `.repeat(30) }).url).toBe(URL);
  });

  it('takes a summary without an address for an article', () => {
    expect(articleOf({ summary: TEXT }).content.text).toBe(TEXT);
  });
});

describe('the contract', () => {
  it('takes its fields as they stand', () => {
    const record = {
      id: ' a ',
      text: '<p>not HTML&amp;</p>\n',
      html: '<p>x</p>',
      title: ' Pier  closed',
      url: 'courier/1',
      outlet: 'Courier',
      byline: 'Jo Doe',
      publishedAt: 'Tue, 03 Mar 2026 14:05:00 GMT',
      modifiedAt: '2026-03-04',
      language: 'en-GB',
      content: 'another text',
      rank: 3,
    };
    expect(articleOf(record)).toEqual({
      id: ' a ',
      file: 'dumps/pier.json',
      content: { kind: 'text', text: record.text },
      title: ' Pier  closed',
      url: 'courier/1',
      outlet: 'Courier',
      byline: 'Jo Doe',
      publishedAt: 'Tue, 03 Mar 2026 14:05:00 GMT',
      modifiedAt: '2026-03-04',
      seenAt: null,
      language: 'en-GB',
      extra: { content: 'another text', rank: 3 },
    });
  });

  it('takes null for missing', () => {
    expect(articleOf({ text: 'x', byline: [] })).toMatchObject({ byline: null, extra: {} });
    expect(articleOf({ id: null, text: null, html: '<p>x</p>', title: null, url: null })).toMatchObject({
      id: 'pier-3',
      content: { kind: 'html', text: '<p>x</p>' },
      title: null,
      extra: {},
    });
  });

  it('names the only article of a file after the file', () => {
    expect(found({ text: 'x' }, null)).toMatchObject({ article: { id: 'pier' } });
    expect(found({ id: 4, text: 'x' }, null)).toMatchObject({ article: { id: '4' } });
  });

  const deep = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`);
  it.each<[string, Record<string, unknown>, string]>([
    ['no text', { id: 'b' }, 'field "text"'],
    ['blank text elsewhere', { id: 'b', body: ' ', summary: '' }, 'field "text"'],
    ['text of the wrong kind', { id: 'b', text: 5 }, 'field "text": expected text'],
    ['title of the wrong kind', { text: 'x', title: ['x'] }, 'field "title": expected text'],
    ['id of the wrong kind', { id: {}, text: 'x' }, 'field "id": expected text or a number'],
    ['byline of the wrong kind', { text: 'x', byline: { person: [] } }, 'field "byline"'],
    ['too deep', { text: 'x', deep }, 'nested more than 100 deep'],
  ])('says what is wrong: %s', (_name, record, message) => expect(found(record)).toContain(message));

  it('is not misled by names of prototypes', () => {
    const record = JSON.parse('{"text":"x","__proto__":{"title":"y"},"constructor":"z"}');
    expect(articleOf(record)).toMatchObject({ title: null });
    expect(articleOf({ text: 'x' }).title).toBeNull();
  });
});
