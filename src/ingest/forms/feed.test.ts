import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { readFeed } from './feed.ts';

const PLACE: Place = { name: 'pier.rss', id: 'pier', url: null, seenAt: '2026-03-04T00:00:00Z' };
const WHOLE = '<p>The pier was closed on Tuesday.</p>\n<p>Nobody was hurt &amp; nothing broke.</p>';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/rss.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>Port Ellen Courier - Latest news</title>
  <atom:link href="https://courier.example/feed/" rel="self" type="application/rss+xml"/>
  <link>https://courier.example/</link>
  <description>News of the island</description>
  <lastBuildDate>Tue, 03 Mar 2026 15:00:00 +0000</lastBuildDate>
  <language>en-GB</language>
  <image><url>https://courier.example/logo.png</url><title>Logo</title><link>https://courier.example/</link></image>
  <item>
    <title>Port Ellen&#8217;s pier closed</title>
    <link>https://courier.example/2026/03/pier/</link>
    <dc:creator><![CDATA[Jo Doe]]></dc:creator>
    <pubDate>Tue, 03 Mar 2026 14:05:00 +0000</pubDate>
    <category><![CDATA[Transport]]></category>
    <category><![CDATA[Harbour]]></category>
    <guid isPermaLink="false">https://courier.example/?p=815</guid>
    <description><![CDATA[<p>A ferry struck the pier [&#8230;]</p>]]></description>
    <content:encoded><![CDATA[${WHOLE}]]></content:encoded>
    <media:content url="https://courier.example/pier.jpg"><media:title>The pier</media:title></media:content>
  </item>
  <item>
    <title><![CDATA[Quay &amp; lighthouse]]></title>
    <link>/2026/03/quay/</link>
    <description>The quay is closed, too. &lt;img src="q.jpg"&gt;</description>
    <author>desk@courier.example (Ann Roe)</author>
    <pubDate>Tue, 3 Mar 26 09:00 EST</pubDate>
    <source url="https://herald.example/rss">Harbour Herald</source>
  </item>
</channel>
</rss>`;

const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://herald.example/">
  <title type="html">Harbour Herald &amp;amp; Times | RSS</title>
  <link rel="self" href="/atom.xml"/><link href="/"/>
  <updated>2026-03-03T15:00:00Z</updated><id>tag:herald.example,2026:feed</id>
  <entry>
    <title>3 &lt; 4 piers</title>
    <link rel="replies" href="/pier/comments"/><link rel="alternate" type="text/html" href="pier.html"/>
    <id>tag:herald.example,2026:pier</id>
    <published>2026-03-03T15:05:00+01:00</published><updated>2026-03-03T16:00:00+01:00</updated>
    <author><name>Jo Doe</name><uri>https://herald.example/jo</uri></author>
    <category term="transport" label="Transport"/>
    <summary>The pier is closed.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The pier was closed.</p><p>It reopens.</p></div></content>
  </entry>
  <entry>
    <title type="html">The &lt;i&gt;quay&lt;/i&gt;</title>
    <link href="quay.html"/><id>tag:herald.example,2026:quay</id><updated>2026-03-03T16:00:00Z</updated>
    <content type="html">&lt;p&gt;The quay was closed.&lt;/p&gt;</content>
  </entry>
  <entry>
    <title>The light</title><id>https://herald.example/light</id><updated>2026-03-03T17:00:00Z</updated>
    <summary type="text">The light is out &amp; dark.</summary>
  </entry>
</feed>`;

const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://gazette.example/rss"><title>Islay Gazette RSS Feed</title><link>https://gazette.example/</link>
  <description>x</description>
  <items><rdf:Seq><rdf:li rdf:resource="https://gazette.example/2"/><rdf:li rdf:resource="https://gazette.example/1"/></rdf:Seq></items>
</channel>
<item rdf:about="https://gazette.example/1"><title>One</title><link>https://gazette.example/1</link>
  <dc:creator>Jo Doe</dc:creator><dc:date>2026-03-03T14:05:00+00:00</dc:date><dc:subject>Transport</dc:subject>
  <content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>
<item rdf:about="https://gazette.example/2"><title>Two</title><link>https://gazette.example/2</link><description>Short.</description></item>
</rdf:RDF>`;

function read(text: string, place = PLACE): readonly Found[] {
  return [...readFeed(text, place)];
}

const codes = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'note' ? one.note.code : one.kind));

function rss(...items: string[]): string {
  return `<rss version="2.0"><channel><title>Courier</title><link>https://courier.example</link>${items.join('\n')}</channel></rss>`;
}

const item = (number: number) =>
  `<item><title>No ${number}</title><link>https://courier.example/${number}</link><description>Text ${number}.</description></item>`;

describe('readFeed', () => {
  it('reads RSS 2.0', () => {
    expect(read(RSS)).toEqual([
      {
        kind: 'article',
        article: {
          id: 'https://courier.example/?p=815',
          file: 'pier.rss',
          content: { kind: 'body', text: WHOLE },
          title: 'Port Ellen’s pier closed',
          url: 'https://courier.example/2026/03/pier/',
          outlet: 'Port Ellen Courier',
          byline: 'Jo Doe',
          publishedAt: '2026-03-03T14:05:00Z',
          modifiedAt: null,
          seenAt: '2026-03-04T00:00:00Z',
          language: 'en-GB',
          extra: {
            guid: 'https://courier.example/?p=815',
            categories: ['Transport', 'Harbour'],
            feed: 'Port Ellen Courier - Latest news',
          },
        },
      },
      {
        kind: 'pointer',
        url: 'https://courier.example/2026/03/quay/',
        article: expect.objectContaining({
          id: 'https://courier.example/2026/03/quay/',
          content: { kind: 'text', text: 'The quay is closed, too. <img src="q.jpg">' },
          title: 'Quay & lighthouse',
          outlet: 'Harbour Herald',
          byline: 'Ann Roe',
          publishedAt: '2026-03-03T14:00:00Z',
        }),
      },
    ]);
  });

  it('reads Atom', () => {
    expect(read(ATOM)).toMatchObject([
      {
        kind: 'article',
        article: {
          id: 'tag:herald.example,2026:pier',
          url: 'https://herald.example/pier.html',
          title: '3 < 4 piers',
          outlet: 'Harbour Herald & Times',
          byline: 'Jo Doe',
          language: 'en',
          publishedAt: '2026-03-03T14:05:00Z',
          modifiedAt: '2026-03-03T15:00:00Z',
          content: { kind: 'body', text: '<p>The pier was closed.</p><p>It reopens.</p>' },
          extra: { categories: ['Transport'] },
        },
      },
      {
        kind: 'article',
        article: {
          title: 'The quay',
          publishedAt: '2026-03-03T16:00:00Z',
          content: { kind: 'body', text: '<p>The quay was closed.</p>' },
        },
      },
      {
        kind: 'pointer',
        url: 'https://herald.example/light',
        article: { content: { kind: 'text', text: 'The light is out & dark.' } },
      },
    ]);
  });

  it('reads RSS 1.0, in the order of its items', () => {
    expect(read(RDF)).toMatchObject([
      {
        kind: 'article',
        article: {
          id: 'https://gazette.example/1',
          outlet: 'Islay Gazette',
          byline: 'Jo Doe',
          publishedAt: '2026-03-03T14:05:00Z',
          content: { kind: 'body', text: WHOLE },
          extra: { categories: ['Transport'] },
        },
      },
      { kind: 'pointer', url: 'https://gazette.example/2', article: { content: { text: 'Short.' } } },
    ]);
  });

  it('reads JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Port Ellen Courier',
      home_page_url: 'https://courier.example/',
      language: 'en',
      items: [
        {
          id: 1,
          url: '/1',
          title: 'One',
          content_html: '<p>One.</p>',
          date_published: '2026-03-03T15:05:00+01:00',
          authors: [{ name: 'Jo Doe' }],
          tags: ['x'],
        },
        { id: '2', content_text: 'Two <b>.', date_modified: '2026-03-03T15:05:00Z' },
        { id: '3', url: 'https://courier.example/3', summary: 'Three.' },
        { id: '4' },
      ],
    };
    const found = read(JSON.stringify(feed));
    expect(found.slice(0, 3)).toMatchObject([
      {
        kind: 'article',
        article: {
          id: '1',
          url: 'https://courier.example/1',
          byline: 'Jo Doe',
          publishedAt: '2026-03-03T14:05:00Z',
          content: { kind: 'body' },
        },
      },
      { kind: 'article', article: { content: { kind: 'text', text: 'Two <b>.' }, url: null } },
      { kind: 'pointer', url: 'https://courier.example/3' },
    ]);
    expect(codes(found)).toEqual(['article', 'article', 'pointer', 'feed-empty-item']);
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      'a long description',
      `<item><link>https://courier.example/1</link><description>${'The pier is closed. '.repeat(90)}</description></item>`,
      { kind: 'article' },
    ],
    [
      'a description and no address',
      '<item><description>Text.</description></item>',
      { kind: 'article', article: { id: 'pier-1', url: null } },
    ],
    [
      'an address alone',
      '<item><title>x</title><link>https://courier.example/1</link></item>',
      { kind: 'pointer', article: null },
    ],
    [
      'a permalink alone',
      '<item><guid>https://courier.example/1</guid><description>Text.</description></item>',
      { kind: 'pointer', url: 'https://courier.example/1' },
    ],
    [
      'a picture for content',
      '<item><link>https://courier.example/1</link><content:encoded><![CDATA[<img src="x.jpg">]]></content:encoded><description>Text.</description></item>',
      { kind: 'pointer', article: { content: { text: 'Text.' } } },
    ],
    [
      'an outlet in the title',
      '<item><title>Pier closed - Herald</title><link>https://x.example/1</link><source url="https://herald.example">Herald</source><description>Text.</description></item>',
      { article: { title: 'Pier closed', outlet: 'Herald' } },
    ],
    [
      'no web address',
      '<item><link>javascript:alert(1)</link><description>Text.</description></item>',
      { kind: 'article', article: { url: null } },
    ],
    [
      'neither',
      '<item><title>x</title></item>',
      {
        note: { code: 'feed-empty-item', message: 'item 1 holds neither text nor the address of an article' },
      },
    ],
  ])('an item with %s', (_name, one, expected) => expect(read(rss(one))).toMatchObject([expected]));

  it('reads other prefixes, large letters and what stands before', () => {
    const text = rss(
      '<item><link>https://x.example/1</link><c:encoded>&lt;p&gt;Text.&lt;/p&gt;</c:encoded></item>',
    )
      .replace('<rss ', '<b>Warning</b>: x\n<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" ')
      .replaceAll('item>', 'ITEM>');
    expect(read(text)).toMatchObject([
      { kind: 'article', article: { content: { kind: 'body', text: '<p>Text.</p>' } } },
    ]);
  });

  it('resolves addresses against where it was fetched', () => {
    const found = read('<rss version="2.0"><channel><item><link>/1</link></item></channel></rss>', {
      ...PLACE,
      url: 'https://courier.example/feed',
    });
    expect(found).toEqual([{ kind: 'pointer', url: 'https://courier.example/1', article: null }]);
  });
});

describe('a feed that is broken', () => {
  const five = rss(item(1), item(2), item(3), item(4), item(5));

  it.each<[string, string, readonly string[]]>([
    ['in an item', five.slice(0, five.indexOf('Text 4')), ['pointer', 'pointer', 'pointer', 'feed-cut']],
    ['between items', five.slice(0, five.indexOf('<item><title>No 3')), ['pointer', 'pointer', 'feed-cut']],
    ['in a tag', five.slice(0, five.indexOf('<item><title>No 3') + 4), ['pointer', 'pointer', 'feed-cut']],
    ['before the first item', five.slice(0, five.indexOf('<item>')), ['feed-cut']],
    [
      'in the middle',
      five.replace('</item>\n<item><title>No 3', '<item><title>No 3'),
      ['pointer', 'pointer', 'pointer', 'pointer', 'feed-cut'],
    ],
    [
      'in one item’s title',
      five.replace('No 3</title>', 'No 3</tittle>'),
      ['pointer', 'pointer', 'feed-broken-item', 'pointer', 'pointer'],
    ],
    [
      'by HTML that is not escaped',
      five.replace('Text 3.', 'A <b>pier<br> & <p class=x>quay'),
      ['pointer', 'pointer', 'pointer', 'pointer', 'pointer'],
    ],
    [
      'by control characters and bare signs',
      five.replace('Text 3.', 'A \u0001 < B & C > D'),
      ['pointer', 'pointer', 'pointer', 'pointer', 'pointer'],
    ],
    [
      'by deep nesting in one item',
      five.replace('Text 3.', `</description>${'<x>'.repeat(500)}<description>`),
      ['pointer', 'pointer', 'feed-broken-item', 'pointer', 'pointer'],
    ],
    ['as no feed', '<html><body/></html>', ['feed-broken']],
    ['as nothing', '', ['feed-broken']],
    ['as an element of a prototype', '<constructor><item/></constructor>', ['feed-broken']],
    ['as JSON of another kind', '{"items": []}', ['feed-broken']],
    ['as JSON that is cut', '{"version": "https://jsonfeed.org/version/1', ['feed-broken']],
  ])('%s', (_name, text, expected) => expect(codes(read(text))).toEqual(expected));

  it.each<[string, string]>([
    ['RSS', RSS],
    ['Atom', ATOM],
    ['RSS 1.0', RDF],
  ])('gives the same items wherever it breaks off: %s', (_name, text) => {
    const whole = read(text);
    for (let end = 0; end < text.length; end += 37) {
      const found = read(text.slice(0, end)).filter((one) => one.kind !== 'note');
      expect(found).toEqual(whole.slice(0, found.length));
    }
  });

  it('says how many items were read', () => {
    expect(read(five.slice(0, five.indexOf('Text 4'))).at(-1)).toMatchObject({
      note: { message: 'the feed is broken or breaks off; 3 whole items were read' },
    });
  });
});

describe('a hostile feed', () => {
  it('has no entities', () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const found = read(bomb + rss('<item><title>&b;</title><description>Text &c; &b;.</description></item>'));
    expect(found).toMatchObject([{ article: { title: '&b;', content: { text: 'Text &c; &b;.' } } }]);
  });

  it.each<[string, string]>([
    [
      'endless names',
      `<item><author>${'a@'.repeat(200_000)}(</author><link>https://x.example/1</link></item>`,
    ],
    [
      'endless brackets',
      `<item><author>${'('.repeat(400_000)}</author><link>https://x.example/1</link></item>`,
    ],
    ['names that never end', `<item><link>https://x.example/1</link>${'<author>('.repeat(100_000)}</item>`],
    [
      'bare signs in text',
      `<item><link>https://x.example/1</link><description>${'<'.repeat(400_000)}"</description></item>`,
    ],
    [
      'unclosed sections',
      `<item><link>https://x.example/1</link><description>${'<![CDATA['.repeat(100_000)}</description></item>`,
    ],
    [
      'comments in a section',
      `<item><link>https://x.example/1</link><description><![CDATA[${'<!--'.repeat(200_000)}]]></description></item>`,
    ],
    ['blank titles', `<item><title>${' '.repeat(400_000)}x</title><link>https://x.example/1</link></item>`],
    [
      'tags in titles',
      `<item><title>${'&lt;a '.repeat(200_000)}</title><link>https://x.example/1</link></item>`,
    ],
  ])('is read in linear time: %s', (_name, one) => {
    expect(read(rss(one)).length).toBeGreaterThan(0);
  });

  it('is read up to 10,000 items', () => {
    const many = Array.from(
      { length: 10_050 },
      (_one, index) => `<item><link>https://x.example/${index}</link></item>`,
    );
    const found = read(rss(...many));
    expect(found).toHaveLength(10_001);
    expect(found.at(-1)).toMatchObject({ note: { code: 'feed-too-long' } });
  });

  it('gives no more than 100 notes of a kind', () => {
    const found = read(rss(...Array.from({ length: 150 }, () => '<item><title>x</title></item>')));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({
      note: { code: 'feed-empty-item', message: 'the same holds 50 times more' },
    });
  });
});
