import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import { readOpml } from './opml.ts';

const PLACE = { name: 'feeds.opml', id: 'feeds', url: null, seenAt: null };

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<!-- exported by a reader -->
<opml version="2.0">
  <head><title>Subscriptions</title><dateCreated>Tue, 03 Mar 2026 14:05:00 GMT</dateCreated></head>
  <body>
    <outline text="Islay" title="Islay">
      <outline text="Port Ellen Courier" type="rss" xmlUrl="https://courier.example/feed?a=1&amp;b=2" htmlUrl="https://courier.example/"/>
      <outline text="More"><outline text="Harbour < Herald" type="rss" xmlURL="http://herald.example/atom.xml"/></outline>
    </outline>
    <outline text="Again" type="rss" xmlUrl="https://courier.example/feed?a=1&amp;b=2"/>
    <outline text="A page" type="link" url="https://gazette.example/"/>
    <outline text="Not of the web" xmlUrl="file:///etc/passwd"/>
    <outline text="Last" xmlUrl="https://gazette.example/rss"/>
  </body>
</opml>`;

const FEEDS = [
  'https://courier.example/feed?a=1&b=2',
  'http://herald.example/atom.xml',
  'https://gazette.example/rss',
];

function read(text: string): readonly Found[] {
  return [...readOpml(text, PLACE)];
}

const brief = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'pointer' ? one.url : one.kind === 'note' ? one.note.code : one.kind));

describe('readOpml', () => {
  it('points at its feeds, in order, each once', () => {
    expect(brief(read(LIST))).toEqual([...FEEDS, 'opml-pages']);
    expect(read(LIST)[0]).toEqual({ kind: 'pointer', url: FEEDS[0], article: null });
    expect(read(LIST).at(-1)).toMatchObject({ note: { message: expect.stringContaining('1 of its links') } });
  });

  it('reads OPML 1', () => {
    const text =
      '<opml version="1.1"><body><outline title="x" xmlUrl="https://courier.example/feed"/></body></opml>';
    expect(brief(read(text))).toEqual(['https://courier.example/feed']);
  });

  it('reads what stands before a break', () => {
    expect(brief(read(LIST.slice(0, LIST.indexOf('Again'))))).toEqual(FEEDS.slice(0, 2));
  });

  it.each<[string, string, readonly string[]]>([
    ['no outlines', '<opml version="2.0"><head/><body/></opml>', ['opml-empty']],
    [
      'links alone',
      '<opml version="2.0"><body><outline text="x" htmlUrl="https://courier.example/"/></body></opml>',
      ['opml-pages', 'opml-empty'],
    ],
    ['another document', '<rss version="2.0"/>', ['opml-empty']],
    ['nothing', '', ['opml-empty']],
    ['endless nesting', `<opml><body>${'<outline text="x">'.repeat(5000)}`, ['opml-empty']],
    [
      'entities',
      '<!DOCTYPE opml [<!ENTITY a "https://courier.example/">]><opml><body><outline xmlUrl="&a;"/></body></opml>',
      ['opml-empty'],
    ],
  ])('notes %s', (_name, text, expected) => expect(brief(read(text))).toEqual(expected));
});
