import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const PROSE = Array.from(
  { length: 4 },
  (_, index) =>
    `<p>The harbour of Port Ellen was closed on Monday for ${index + 2} hours after a ferry struck the pier, its operator said.</p>`,
).join('');

function datesOf(head: string, under: string, before = '', seenAt: string | null = null) {
  const html = `<!doctype html><html><head>${head}</head><body>${before}<main><h1>Ferry strikes pier</h1>${under}${PROSE}</main><aside><time datetime="2020-01-01">x</time></aside></body></html>`;
  const { published, late, modifiedAt } = extractPage(html, { address: null, seenAt });
  return { published: published?.value ?? null, basis: published?.basis ?? null, late, modified: modifiedAt };
}

describe('dates a page shows', () => {
  it.each([
    [
      '<time> with a machine’s date',
      '<time datetime="2026-03-03T08:00:00Z">3 March</time>',
      '2026-03-03T08:00:00Z',
      'metadata',
    ],
    ['<time> in words', '<time>3 March 2026</time>', '2026-03-03', 'text'],
    [
      'microdata',
      '<span itemprop="datePublished" content="2026-03-03">today</span>',
      '2026-03-03',
      'metadata',
    ],
    ['microdata in words', '<span itemprop="datePublished">3 March 2026</span>', '2026-03-03', 'text'],
    ['a line named for it', '<div class="article-date">Tuesday, March 3, 2026</div>', '2026-03-03', 'text'],
    [
      'a line under the headline',
      '<section><span>Published March 3rd, 2026 - 07:29 GMT</span></section>',
      '2026-03-03',
      'text',
    ],
    ['byline and date', '<p class="byline">By Jo Doe | 3 March 2026 | 4 min read</p>', '2026-03-03', 'text'],
    [
      'published and updated',
      '<p class="meta">Published: 3 March 2026 | Updated: 5 March 2026</p>',
      '2026-03-03',
      'text',
    ],
    [
      'updated before published',
      '<p class="meta">Updated: 5 March 2026 | Published: 3 March 2026</p>',
      '2026-03-03',
      'text',
    ],
  ])('%s', (_name, under, published, basis) =>
    expect(datesOf('', under)).toMatchObject({ published, basis }),
  );

  it.each([
    [
      'the day of the visit in the head of the page',
      '',
      '<header><div class="date">6 March 2026</div></header>',
      '2026-03-03',
    ],
  ])('prefers what stands under the headline to %s', (_name, head, before, published) =>
    expect(datesOf(head, '<time>3 March 2026</time>', before).published).toBe(published),
  );

  it.each([
    ['a related report', '<div class="related"><time datetime="2026-01-01">x</time></div>'],
    [
      'prose',
      '<p>The ferry was built on 3 May 1998 in the yard of Kell, and it has sailed ever since then.</p>',
    ],
    ['a day that could be two', '<time>03/04/2026</time>'],
  ])('takes no date from %s', (_name, under) => expect(datesOf('', under).published).toBeNull());

  it.each([
    ['meta tags', '<meta property="article:modified_time" content="2026-03-05">', ''],
    ['microdata', '', '<time itemprop="dateModified" datetime="2026-03-05">x</time>'],
    ['a label', '', '<p class="meta">Last updated on 5 March 2026</p>'],
  ])('reads when it was changed: %s', (_name, head, under) =>
    expect(datesOf(head, under)).toMatchObject({ published: null, modified: '2026-03-05' }),
  );

  it('reads dates in the words of metadata', () => {
    const head = '<meta name="pubdate" content="01:38:07 PM IST Mar 3, 2026">';
    expect(datesOf(head, '')).toMatchObject({ published: '2026-03-03', basis: 'metadata' });
  });

  it.each([
    ['https://kell.example/2026/03/03/ferry', '2026-03-03'],
    ['https://kell.example/news/2026/mar/03/ferry', '2026-03-03'],
    ['https://kell.example/ferry-strikes-pier-2026-03-03/', '2026-03-03'],
    ['https://kell.example/20260303/ferry', '2026-03-03'],
    ['https://kell.example/ferry-20269999', null],
    ['https://kell.example/2026/03/ferry', null],
    ['https://kell.example/budget-2026/12/1/', null],
  ])('in the address %s', (url, published) =>
    expect(datesOf(`<link rel="canonical" href="${url}">`, '').published).toBe(published),
  );

  it('goes down the ladder from a date after the page was seen', () => {
    const head = '<meta name="date" content="2026-05-05">';
    const under = '<time datetime="2026-03-03">x</time>';
    expect(datesOf(head, under, '', '2026-03-04T10:00:00Z')).toMatchObject({
      published: '2026-03-03',
      late: '2026-05-05',
    });
  });
});

it('reads the label that stands before a time', () => {
  const line =
    'Last updated on <time datetime="2026-03-09">March 9</time> Published on <time datetime="2026-03-03">March 3</time>';
  const html = `<html><body><article><h1>Piers to close</h1><p>${line}</p><p>The council of Port Ellen voted on Tuesday to close two of its piers for the winter, and more may follow.</p></article></body></html>`;
  const { published, modifiedAt } = extractPage(html);
  expect([published?.value, modifiedAt]).toEqual(['2026-03-03', '2026-03-09']);
});
