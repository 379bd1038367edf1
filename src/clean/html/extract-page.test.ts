import { describe, expect, it } from 'vitest';
import { rawArticle } from '../../model/raw-article.ts';
import { clean } from '../index.ts';
import { extractPage } from './extract-page.ts';

const PROSE = [
  'The harbour of Port Ellen was closed on Monday after a ferry struck the eastern pier, its operator said, and ships were told to wait outside.',
  'Nobody was hurt, police said, though two of the crew were taken to hospital for a check, and were sent home on the same evening.',
  'The operator expects the harbour to open again by the end of the week, once divers have looked at the damage, which is said to be small.',
];

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const article = (extra = '') =>
  `<nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>Ferry strikes pier</h1>${PROSE.map((words) => `<p>${words}</p>`).join('')}${extra}</article><footer>© 2026 Kell Media</footer>`;

describe('extractPage', () => {
  it('gives the paragraphs, parted by blank lines, and nothing around them', () => {
    expect(extractPage(page('<title>Ferry strikes pier | The Kell Courier</title>', article())).text).toBe(
      PROSE.join('\n\n'),
    );
  });

  it.each([
    [
      'figures',
      '<figure><img src="x"><figcaption>The pier on Monday, seen from above.</figcaption></figure>',
    ],
    [
      'rows of links',
      '<ul><li><a href="/a">Mayor resigns after vote</a></li><li><a href="/b">Rain until Friday, says office</a></li></ul>',
    ],
    ['scripts', '<script>var shown = "Ferry strikes pier again and again";</script>'],
    ['short unfinished tails', '<p>Share this story</p>'],
  ])('drops %s', (_name, extra) => {
    expect(extractPage(page('', article(extra))).text).toBe(PROSE.join('\n\n'));
  });

  it('does not glue blocks or break inline elements', () => {
    const body = article(
      '<div>One <b>bold</b>, <i>two</i> words.<br><br>A second paragraph of the block stands here, in full.</div>',
    );
    expect(extractPage(page('', body)).text).toContain(
      'One bold, two words.\n\nA second paragraph of the block',
    );
  });

  it('reads an article that a form encloses', () => {
    expect(extractPage(page('', `<form>${article()}</form>`)).text).toContain(PROSE[1]);
  });
});

describe('metadata', () => {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const news = {
    '@type': 'NewsArticle',
    headline: 'From the graph',
    datePublished: '2026-03-03T14:05:00Z',
    author: [{ name: 'Jo Doe' }, { name: 'Ann Roe' }],
    publisher: { name: 'The Kell Courier' },
  };

  it.each([
    [
      'JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, news] }),
      {
        title: 'From the graph',
        byline: 'Jo Doe, Ann Roe',
        outlet: 'The Kell Courier',
        publishedAt: { value: '2026-03-03T14:05:00Z', basis: 'metadata' },
      },
    ],
    [
      'JSON-LD with raw line breaks and a trailing comma',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two\nlines",}</script>',
      { title: 'Two lines' },
    ],
    [
      'JSON-LD before meta',
      `${jsonLd(news)}<meta property="og:title" content="From meta">`,
      { title: 'From the graph' },
    ],
    [
      'OpenGraph',
      '<meta property="og:title" content="From meta"><meta property="og:site_name" content="Kell News"><meta property="article:published_time" content="2026-03-04">',
      { title: 'From meta', outlet: 'Kell News', publishedAt: { value: '2026-03-04', basis: 'metadata' } },
    ],
    [
      'canonical URL with a date',
      '<link rel="canonical" href="https://kell.example/2026/03/05/ferry">',
      {
        url: 'https://kell.example/2026/03/05/ferry',
        publishedAt: { value: '2026-03-05', basis: 'metadata' },
      },
    ],
    [
      'an impossible date is passed over',
      '<meta name="date" content="2026-02-31"><meta name="pubdate" content="2026-03-06">',
      { publishedAt: { value: '2026-03-06', basis: 'metadata' } },
    ],
    ['nothing', '', { title: 'Ferry strikes pier', url: null, publishedAt: null, outlet: null }],
  ])('%s', (_name, head, expected) => {
    expect(extractPage(page(head, article()))).toMatchObject(expected);
  });

  it('takes a date from <time>, and its basis from where it stood', () => {
    expect(extractPage(page('', article('<time>3 March 2026</time>'))).publishedAt).toEqual({
      value: '2026-03-03',
      basis: 'text',
    });
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested 10,000 deep', `${'<div>some words '.repeat(10_000)}`, 'html-too-complex'],
    ['a million opening brackets', '<'.repeat(1_000_000), 'html-too-complex'],
    ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}`, 'html-too-complex'],
    ['50 MB on one line', `<p>${'word '.repeat(10_000_000)}`, 'html-cut'],
  ])('%s', (_name, html, code) => {
    expect(clean(rawArticle({ id: 'a', html })).notes.map((note) => note.code)).toContain(code);
  });
});
