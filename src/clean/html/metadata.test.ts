import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const PROSE = Array.from(
  { length: 4 },
  (_, index) =>
    `<p>The harbour of Port Ellen was closed on Monday for ${index + 2} hours after a ferry struck the pier, its operator said.</p>`,
).join('');

const page = (head: string, body = '<h1>Ferry strikes pier</h1>') =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><main>${body}${PROSE}</main></body></html>`;

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const news = {
  '@type': 'NewsArticle',
  headline: 'Ferry strikes pier',
  datePublished: '2026-03-03T14:05:00Z',
  dateModified: '2026-03-04T09:00:00Z',
  author: [{ name: 'Jo Doe' }, { name: 'Ann Roe' }],
  publisher: { name: 'The Kell Courier' },
};
const related = { ...news, headline: 'Mayor of Kell resigns', datePublished: '2026-01-01' };

const read = (head: string, body?: string) => extractPage(page(head, body));

describe('the ladder', () => {
  it.each<[string, string, Partial<ReturnType<typeof read>>]>([
    [
      'JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, news] }),
      {
        title: 'Ferry strikes pier',
        byline: 'Jo Doe, Ann Roe',
        outlet: 'The Kell Courier',
        published: { value: '2026-03-03T14:05:00Z', basis: 'metadata' },
        modifiedAt: '2026-03-04T09:00:00Z',
      },
    ],
    [
      'JSON-LD that refers to its authors',
      jsonLd({
        '@graph': [
          { ...news, author: { '@id': '#jo' }, publisher: { '@id': '#org' } },
          { '@type': 'Person', '@id': '#jo', name: 'Jo Doe' },
          { '@type': 'Organization', '@id': '#org', name: 'Kell News' },
        ],
      }),
      { byline: 'Jo Doe', outlet: 'Kell News' },
    ],
    [
      'JSON-LD with raw line breaks and a trailing comma',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\nlines",}</script>',
      { title: 'Ferry lines' },
    ],
    [
      'JSON-LD in comments',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry in comments"};\n//]]></script>',
      { title: 'Ferry in comments' },
    ],
    [
      'OpenGraph',
      `${meta('og:title', 'Ferry strikes pier')}${meta('og:site_name', 'Kell News')}${meta('article:published_time', '2026-03-04')}${meta('og:updated_time', '2026-03-05')}`,
      {
        title: 'Ferry strikes pier',
        outlet: 'Kell News',
        published: { value: '2026-03-04', basis: 'metadata' },
        modifiedAt: '2026-03-05',
      },
    ],
    [
      'an address with a day',
      '<link rel="canonical" href="https://kell.example/2026/03/05/ferry">',
      { url: 'https://kell.example/2026/03/05/ferry', published: { value: '2026-03-05', basis: 'metadata' } },
    ],
    [
      'an impossible date is passed over',
      '<meta name="date" content="2026-02-31"><meta name="pubdate" content="2026-03-06">',
      { published: { value: '2026-03-06', basis: 'metadata' } },
    ],
    [
      'a canonical address that is every page’s',
      `<link rel="canonical" href="https://kell.example/">${meta('og:url', 'https://kell.example/ferry')}`,
      { url: 'https://kell.example/ferry' },
    ],
    [
      'nothing',
      '',
      { title: 'Ferry strikes pier', url: null, published: null, outlet: null, modifiedAt: null },
    ],
  ])('%s', (_name, head, expected) => expect(read(head)).toMatchObject(expected));

  it.each<[string, string]>([
    ['a related report before it', jsonLd([related, news])],
    [
      'a list of reports before it',
      jsonLd({ '@type': 'ItemList', itemListElement: [related] }) + jsonLd(news),
    ],
    [
      'another address before it',
      `<link rel="canonical" href="https://kell.example/ferry">${jsonLd({ ...related, headline: 'x', url: 'https://kell.example/mayor' })}${jsonLd({ ...news, mainEntityOfPage: 'https://www.kell.example/ferry/?s=1' })}`,
    ],
  ])('takes the page’s own article: %s', (_name, head) =>
    expect(read(head).published?.value).toBe('2026-03-03T14:05:00Z'),
  );

  it('takes none of the reports that a front lists', () => {
    const list = jsonLd({ '@type': 'ItemList', itemListElement: [related] });
    expect(read(list)).toMatchObject({ published: null, byline: null });
  });
});

describe('titles', () => {
  const site = meta('og:site_name', 'The Kell Courier');
  it.each([
    [
      'an outlet after a bar',
      `${site}${meta('og:title', 'Ferry hits pier | The Kell Courier')}`,
      'Ferry hits pier',
    ],
    ['an outlet after a dash', `${site}<title>Ferry hits pier - Kell Courier</title>`, 'Ferry hits pier'],
    [
      'section and outlet',
      `${site}<title>Ferry hits the pier | Coast | Kell Courier</title>`,
      'Ferry hits the pier',
    ],
    [
      'an outlet before a colon',
      `${site}<title>Kell Courier: Ferry hits the pier</title>`,
      'Ferry hits the pier',
    ],
    [
      'an outlet known by its host',
      '<link rel="canonical" href="https://www.kellcourier.example/a"><title>Ferry hits pier – kellcourier.example</title>',
      'Ferry hits pier',
    ],
    [
      'a section before a bar',
      `${site}<title>Opinion | The ferry should not sail in fog</title>`,
      'The ferry should not sail in fog',
    ],
    [
      'entities',
      jsonLd({ ...news, headline: 'Ferry hits &#8216;rotten&#8217; pier' }),
      'Ferry hits ‘rotten’ pier',
    ],
    ['tags', jsonLd({ ...news, headline: 'Ferry <em>hits</em> pier' }), 'Ferry hits pier'],
    [
      'a dash that is no outlet’s',
      `${site}<title>Ferry hits pier - and sinks</title>`,
      'Ferry hits pier - and sinks',
    ],
    [
      'a colon that is no outlet’s',
      `${site}<title>Fog: ferry hits pier in Kell</title>`,
      'Fog: ferry hits pier in Kell',
    ],
  ])('%s', (_name, head, title) => expect(read(head, '').title).toBe(title));

  it.each([
    [
      'a headline cut for metadata',
      jsonLd({ ...news, headline: 'Ferry strikes the eastern pier of…' }),
      'Ferry strikes the eastern pier of Port Ellen in fog',
    ],
    [
      'metadata written for search',
      meta('og:title', 'Island crash: what is known so far'),
      'Island crash: what is known so far',
    ],
    [
      'another wording in metadata',
      meta('og:title', 'Ferry strikes pier of Port Ellen'),
      'Ferry strikes the eastern pier of Port Ellen in fog',
    ],
    [
      'JSON-LD that nothing bears out',
      `${jsonLd({ ...news, headline: 'Pier crash' })}${meta('og:title', 'Ferry strikes the eastern pier of Port Ellen in fog')}`,
      'Ferry strikes the eastern pier of Port Ellen in fog',
    ],
  ])('%s', (_name, head, title) =>
    expect(read(head, '<h1>Ferry strikes the eastern pier of Port Ellen in fog</h1>').title).toBe(title),
  );
});

describe('outlets', () => {
  const at = '<link rel="canonical" href="https://www.kellcourier.example/a">';
  it.each([
    [
      'the site, not the agency it publishes',
      `${at}${jsonLd({ ...news, publisher: { name: 'Associated Press' } })}${meta('og:site_name', 'The Kell Courier')}`,
      'The Kell Courier',
    ],
    [
      'the host’s name before a slogan',
      `${at}${meta('og:site_name', 'Kell Courier | News from the coast')}`,
      'Kell Courier',
    ],
    [
      'no software',
      `${jsonLd({ ...news, publisher: { name: 'Blogger' } })}${meta('og:site_name', 'Kell Notes')}`,
      'Kell Notes',
    ],
  ])('%s', (_name, head, outlet) => expect(read(head).outlet).toBe(outlet));
});

describe('bylines', () => {
  it.each([
    ['an element named for it', '<p class="byline">By Jo Doe and Ann Roe</p>', 'Jo Doe and Ann Roe'],
    ['with a date', '<p class="byline">By Jo Doe March 3, 2026, 9:02 AM</p>', 'Jo Doe'],
    ['with more after a bar', '<p class="author">Jo Doe | Kell | Print this</p>', 'Jo Doe'],
    ['microdata', '<span itemprop="author"><span itemprop="name">Jo Doe</span></span>', 'Jo Doe'],
    ['no field of a form', '<form class="reply"><label class="author">Name (required)</label></form>', null],
    ['no address', '<p class="author">https://kell.example/jo</p>', null],
    ['no biography', `<div class="author">${'Jo Doe has written on harbours. '.repeat(9)}</div>`, null],
  ])('%s', (_name, body, byline) =>
    expect(read('', `<h1>Ferry strikes pier</h1>${body}`).byline).toBe(byline),
  );
});

it('does not take the headline and the day of a report that the page only names', () => {
  const html = `<html><head><title>Harbour fire hurts two in Port Ellen</title><meta property="article:published_time" content="2026-03-03T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Another story altogether about kittens","datePublished":"2020-01-01"}</script></head>
<body><article><h1>Harbour fire hurts two in Port Ellen</h1><p>Two people were hurt when a warehouse burned in the harbour of Port Ellen on Monday, police said.</p></article></body></html>`;
  const { title, published } = extractPage(html);
  expect([title, published?.value]).toEqual(['Harbour fire hurts two in Port Ellen', '2026-03-03T08:00:00Z']);
});

it.each([
  [
    'a logo that is a heading',
    '<meta property="og:site_name" content="Kell Courier">',
    '<h1>Kell Courier</h1>',
  ],
  [
    'a title that is the site’s name',
    '<meta property="og:site_name" content="Kell Courier"><meta property="og:title" content="Kell Courier">',
    '',
  ],
])('%s is not the headline', (_name, head, body) => {
  const html = `<html><head><title>Harbour fire hurts two in Port Ellen | Kell Courier</title>${head}</head><body>${body}<article>${PROSE}</article></body></html>`;
  expect(extractPage(html).title).toBe('Harbour fire hurts two in Port Ellen');
});
