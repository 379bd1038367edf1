import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { readNewsml } from './newsml.ts';

const PLACE: Place = { name: 'wire.xml', id: 'wire', url: null, seenAt: '2026-03-03T15:00:00Z' };

const XHTML = `<inlineXML contenttype="application/xhtml+xml">
  <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Pier &amp; quay closed</title></head>
  <body><p>PORT ELLEN (PEP) - The pier was <em>closed</em> on Tuesday.</p><p>Nobody was hurt.</p></body></html>
</inlineXML>`;

const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" uno="uno-1">
  <head><title>Pier closed</title>
    <docdata management-status="usable"><doc-id regsrc="PEP" id-string="pep-0815"/>
      <date.issue norm="20260303T140500Z"/><doc.copyright holder="Port Ellen Press" year="2026"/></docdata>
  </head>
  <body><body.head>
      <hedline><hl1>Pier <em>closed</em></hl1><hl2>Ferry strikes it</hl2></hedline>
      <byline>By <person>Jo Doe</person>, <byttl>Staff Reporter</byttl></byline>
      <dateline><location>PORT ELLEN</location>, <story.date>March 3</story.date></dateline>
    </body.head>
    <body.content><p>The pier was closed on Tuesday.</p><hl2>What happened</hl2>
      <media media-type="image"><media-caption><p>The pier.</p></media-caption></media><p>Nobody was hurt.</p></body.content>
    <body.end/></body>
</nitf>`;

interface Item {
  readonly guid?: string;
  readonly itemClass?: string;
  readonly status?: string;
  readonly content?: string;
  readonly meta?: string;
}

function item({
  guid = 'urn:newsml:pep.example:20260303:0815',
  itemClass = 'ninat:text',
  status = 'stat:usable',
  content = XHTML,
  meta = '',
}: Item = {}) {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" standard="NewsML-G2"
    standardversion="2.32" conformance="power" xml:lang="en-GB">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"/>
  <rightsInfo><copyrightNotice>Copyright 2026 Port Ellen Press</copyrightNotice></rightsInfo>
  <itemMeta><itemClass qcode="${itemClass}"/>
    <provider qcode="nprov:PEP"><name>Port Ellen Press</name></provider>
    <versionCreated>2026-03-03T15:05:00+01:00</versionCreated>
    <firstCreated>2026-03-03T14:00:00+01:00</firstCreated>
    <pubStatus qcode="${status}"/>
    <edNote><section xmlns="http://www.w3.org/1999/xhtml"><h3>Notes</h3></section></edNote></itemMeta>
  <contentMeta><contentCreated>2026-03-03T13:50:00+01:00</contentCreated>
    <creator><name>jdoe</name></creator>
    <language tag="en"/><slugline>PIER</slugline>
    <headline rank="3">Transport</headline><headline rank="1">Pier &amp; quay closed</headline>
    <dateline>Port Ellen (PEP) - </dateline>${meta}</contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;
}

function message(...items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-03T14:06:00Z</sent></header>
<itemSet>${items.join('\n')}</itemSet></newsMessage>`;
}

function read(text: string): readonly Found[] {
  return [...readNewsml(text, PLACE)];
}

const codes = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'note' ? one.note.code : one.kind));

describe('a news item', () => {
  it('is an article', () => {
    expect(read(item({ meta: '<by>By Jo Doe</by><creditline>PEP</creditline>' }))).toEqual([
      {
        kind: 'article',
        article: {
          id: 'urn:newsml:pep.example:20260303:0815',
          file: 'wire.xml',
          content: {
            kind: 'body',
            text: '<p>PORT ELLEN (PEP) - The pier was <em>closed</em> on Tuesday.</p><p>Nobody was hurt.</p>',
          },
          title: 'Pier & quay closed',
          url: null,
          outlet: 'Port Ellen Press',
          byline: 'By Jo Doe',
          publishedAt: '2026-03-03T13:00:00Z',
          modifiedAt: '2026-03-03T14:05:00Z',
          seenAt: '2026-03-03T15:00:00Z',
          language: 'en',
          extra: { dateline: 'Port Ellen (PEP) -', creditline: 'PEP', slugline: 'PIER', version: '2' },
        },
      },
    ]);
  });

  it.each<[string, string, string]>([
    [
      'NITF',
      `<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`,
      '<p>The pier was closed on Tuesday.</p><h3>What happened</h3>',
    ],
    [
      'XHTML with prefixes',
      '<inlineXML><h:html xmlns:h="x"><h:body class="b"><h:p>One.</h:p><h:p/></h:body></h:html></inlineXML>',
      '<p>One.</p><p/>',
    ],
    [
      'a fragment',
      '<inlineXML><div><p>One &lt; two.</p></div></inlineXML>',
      '<div><p>One &lt; two.</p></div>',
    ],
    ['HTML as data', '<inlineXML><![CDATA[<p>One.</p>]]></inlineXML>', '<p>One.</p>'],
    [
      'text as data',
      '<inlineData contenttype="text/plain"><![CDATA[One & two.\n\nThree.]]></inlineData>',
      'One & two.\n\nThree.',
    ],
    ['the second rendition', `<inlineXML><x/></inlineXML>${XHTML}`, '<p>PORT ELLEN'],
  ])('reads %s', (_name, content, start) => {
    const [found] = read(item({ content }));
    if (found?.kind !== 'article') throw new Error(JSON.stringify(found));
    expect(found.article.content.text.slice(0, start.length)).toBe(start);
    expect(found.article.content.text).not.toContain('media');
  });

  it('takes its byline from NITF, else from its creators', () => {
    const nitf = read(item({ content: `<inlineXML>${NITF}</inlineXML>` }));
    expect(nitf).toMatchObject([{ article: { byline: 'By Jo Doe, Staff Reporter' } }]);
    expect(read(item())).toMatchObject([{ article: { byline: 'jdoe' } }]);
  });

  it('is a pointer where its text lies elsewhere', () => {
    const content = '<remoteContent href="https://pep.example/0815.html" contenttype="text/html"/>';
    expect(read(item({ content }))).toEqual([
      { kind: 'pointer', url: 'https://pep.example/0815.html', article: null },
    ]);
    const meta = '<description role="drol:summary">The pier is closed.</description>';
    expect(read(item({ content, meta }))).toMatchObject([
      { kind: 'pointer', article: { content: { kind: 'text', text: 'The pier is closed.' } } },
    ]);
  });

  it.each<[string, Item, string]>([
    ['a picture', { itemClass: 'ninat:picture' }, 'not-text-item'],
    ['canceled', { status: 'stat:canceled' }, 'item-withdrawn'],
    [
      'withheld, as an address',
      { status: 'http://cv.iptc.org/newscodes/pubstatusg2/withheld' },
      'item-withdrawn',
    ],
    ['without content', { content: '' }, 'item-empty'],
    [
      'with a local file',
      { content: '<remoteContent href="file:///etc/passwd" contenttype="text/plain"/>' },
      'item-empty',
    ],
    [
      'with a picture alone',
      { content: '<remoteContent href="https://pep.example/a.jpg" contenttype="image/jpeg"/>' },
      'item-empty',
    ],
  ])('is not read: %s', (_name, changes, code) => expect(codes(read(item(changes)))).toEqual([code]));
});

describe('a news message', () => {
  it('gives its items in order, packages passed over', () => {
    const found = read(
      message(item({ guid: 'a' }), '<packageItem guid="p"><groupSet/></packageItem>', item({ guid: 'b' })),
    );
    expect(codes(found)).toEqual(['article', 'not-text-item', 'article']);
    expect(found).toMatchObject([{ article: { id: 'a' } }, {}, { article: { id: 'b' } }]);
  });

  it('breaks off anywhere', () => {
    const text = message(item({ guid: 'a' }), item({ guid: 'b', content: `<inlineXML>${NITF}</inlineXML>` }));
    const whole = read(text);
    for (let end = 0; end < text.length; end += 37) {
      const found = read(text.slice(0, end)).filter((one) => one.kind !== 'note');
      expect(found).toEqual(whole.slice(0, found.length));
    }
  });

  it('gives no more than 100 notes of a kind', () => {
    const found = read(message(...Array.from({ length: 150 }, () => item({ itemClass: 'ninat:picture' }))));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({
      note: { code: 'not-text-item', message: 'the same holds 50 times more' },
    });
  });

  it('reads other prefixes', () => {
    const text = message(item()).replace(/(<\/?)(?=news|item|content|inline|head|prov|name|vers)/g, '$1nar:');
    expect(read(text)).toMatchObject([
      { article: { outlet: 'Port Ellen Press', title: 'Pier & quay closed' } },
    ]);
  });

  it('reads what is whole before a break', () => {
    const text = message(item({ guid: 'a' }), item({ guid: 'b' }));
    expect(codes(read(text.slice(0, text.lastIndexOf('Nobody'))))).toEqual(['article', 'newsml-cut']);
  });

  it.each<[string, string, readonly string[]]>([
    ['nothing', '<newsMessage/>', ['newsml-empty']],
    ['another standard', '<NewsML><NewsItem/></NewsML>', ['newsml-empty']],
    ['an item nested too deep', message(`<newsItem>${'<x>'.repeat(200)}</newsItem>`), ['newsml-broken']],
    [
      'an item that cannot be parsed',
      message(item({ content: '<inlineXML><p>One.</p>' })),
      ['newsml-broken'],
    ],
  ])('notes %s', (_name, text, expected) => expect(codes(read(text))).toEqual(expected));

  it('expands no entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const content = '<inlineXML><p>One &b;&c; two.</p></inlineXML>';
    expect(read(bomb + item({ content }))).toMatchObject([
      { article: { content: { text: '<p>One &b;&c; two.</p>' } } },
    ]);
  });
});

describe('NITF alone', () => {
  it('is an article', () => {
    expect(read(`<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">${NITF}`)).toMatchObject([
      {
        article: {
          id: 'pep-0815',
          title: 'Pier closed',
          byline: 'By Jo Doe, Staff Reporter',
          outlet: 'Port Ellen Press',
          publishedAt: '2026-03-03T14:05:00Z',
          extra: { dateline: 'PORT ELLEN, March 3' },
        },
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['withdrawn', NITF.replace('"usable"', '"canceled"'), 'item-withdrawn'],
    ['without text', '<nitf><body/></nitf>', 'item-empty'],
    ['cut off', NITF.slice(0, 600), 'newsml-cut'],
  ])('is not read: %s', (_name, text, code) => expect(codes(read(text))).toEqual([code]));
});
