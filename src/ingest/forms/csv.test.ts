import { describe, expect, it } from 'vitest';
import type { Found } from '../found.ts';
import { looksLikeTable, readCsv } from './csv.ts';

const PLACE = { name: 'news.csv', id: 'news', url: null, seenAt: null };

async function read(text: string, pieceChars = text.length || 1): Promise<readonly Found[]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += pieceChars) yield text.slice(at, at + pieceChars);
  }
  const found: Found[] = [];
  for await (const one of readCsv(pieces(), PLACE)) found.push(one);
  return found;
}

const brief = (found: readonly Found[]) =>
  found.map((one) =>
    one.kind === 'article'
      ? one.article.content.text
      : one.kind === 'note'
        ? `${one.note.code} ${one.note.place.line}`
        : one.url,
  );

const KAGGLE = `,id,title,publication,author,date,year,month,url,content
0,17283,"Pier, quay closed",Port Ellen Courier,Jo Doe,2026-03-03,2026.0,3.0,,"The pier was ""closed"".

Nobody was hurt."
1,17284,Light out,Port Ellen Courier,,2026-03-04,2026.0,3.0,NaN,The light is out.
`;

describe('readCsv', () => {
  it.each<[string, string, readonly string[]]>([
    ['a dump', KAGGLE, ['The pier was "closed".\n\nNobody was hurt.', 'The light is out.']],
    ['Windows line ends', 'id,text\r\na,One.\r\n\r\nb,"Two\r\nlines."\r\n', ['One.', 'Two\r\nlines.']],
    ['a line that tells the sign', 'sep=;\r\nid;title;text\r\na;Pier;One, two.\r\n', ['One, two.']],
    ['semicolons', 'id;text\na;One, two.\n', ['One, two.']],
    ['tabs', 'id\ttext\na\tOne "two", three.\nb\t"Four" five.\n', ['One "two", three.', '"Four" five.']],
    ['a byte-order mark', '\uFEFFtext,id\nOne.,a', ['One.']],
    ['a quoted head', '"Article Text","Pub Date"\n"One.","3 March 2026"\n', ['One.']],
    ['no line end at the end', 'id,text\na,One.\nb,Two.', ['One.', 'Two.']],
    ['blank rows', 'id,text\n,\n\na,One.\n', ['One.']],
    ['too few cells', 'text,id,title\nOne.\nTwo.,b\n', ['One.', 'Two.']],
    ['quotes in the middle', 'id,text\na,One "two" three.\n', ['One "two" three.']],
    ['a head alone', 'id,text\n', []],
    ['nothing', '', []],
  ])('%s', async (_name, text, expected) => {
    expect(brief(await read(text))).toEqual(expected);
    expect(brief(await read(text, 3))).toEqual(expected);
  });

  it('maps names as in JSON', async () => {
    expect(await read(KAGGLE)).toMatchObject([
      {
        article: {
          id: '17283',
          title: 'Pier, quay closed',
          outlet: 'Port Ellen Courier',
          byline: 'Jo Doe',
          publishedAt: '2026-03-03',
          url: null,
          extra: { 'column 1': '0', year: '2026.0', month: '3.0' },
        },
      },
      { article: { id: '17284', byline: null, url: null } },
    ]);
    const [first] = await read(
      'Headline,Pub_Date,Article Text\nPier closed,"Tue, 03 Mar 2026 14:05:00 GMT",One.\n',
    );
    expect(first).toMatchObject({
      article: { id: 'news-1', title: 'Pier closed', publishedAt: '2026-03-03T14:05:00Z' },
    });
  });

  it('points at what it holds only a summary of', async () => {
    expect(await read('url,description\nhttps://courier.example/1,The pier is closed.\n')).toMatchObject([
      { kind: 'pointer', url: 'https://courier.example/1' },
    ]);
  });

  it('notes rows without text by their lines', async () => {
    const found = await read('id,text\na,"One\ntwo."\n\nb,\nc,Three.\n');
    expect(brief(found)).toEqual(['One\ntwo.', 'csv-broken-row 5', 'Three.']);
  });

  it('notes rows that are too long, once', async () => {
    const found = await read('id,text\na,One, two.\nb,Three,\nc,Four, five, six.\n');
    expect(brief(found)).toEqual(['One', 'Three', 'Four', 'csv-uneven-rows 2']);
    expect(found.at(-1)).toMatchObject({ note: { message: expect.stringContaining('2 of its rows') } });
  });

  it('goes on behind a quote that is never closed', async () => {
    const found = await read('id,title,text\na,x,One.\nb,"y,Two.\nc,z,Three.\nd,z,Four.\n');
    expect(brief(found)).toEqual(['One.', 'csv-broken-row 3', 'Three.', 'Four.']);
  });

  it('makes no articles of the lines of a text that is cut off', async () => {
    const found = await read('id,text\na,One.\nb,"Two, three.\n\nFour, five.\nSix.');
    expect(brief(found)).toEqual(['One.', 'csv-broken-row 3', 'csv-cut 3']);
  });

  it('reads rows that span many pieces', async () => {
    const long = 'The pier is closed. '.repeat(150_000);
    const text = `id,text\na,"${long}"\nb,Two.\n`;
    expect(brief(await read(text, 65_536))).toEqual([long, 'Two.']);
  });

  it('goes on behind a row that never ends', async () => {
    const text = `id,title,text\na,x,"One.\n${'y\n'.repeat(5_000_000)}b,z,Two.\n`;
    expect(brief(await read(text, 1_000_000))).toEqual(['csv-broken-row 2', 'Two.']);
    expect(brief(await read(text.replaceAll(',x', '').replace(',title', ''), 1_000_000))).toEqual([
      'csv-broken-row 2',
      'csv-cut 2',
    ]);
    const endless = `id,title,text\na,x,${'y'.repeat(20_000_000)}\nb,z,Two.\n`;
    expect(brief(await read(endless, 1_000_000))).toEqual(['csv-broken-row 2', 'Two.']);
  });

  it('gives up where thousands of rows hold no article', async () => {
    const found = await read(`id,title,text\na,x,One.\n${'b,y\n'.repeat(30_000)}c,z,Two.\n`);
    expect(brief(found).slice(0, 2)).toEqual(['One.', 'csv-broken-row 3']);
    expect(brief(found).slice(-2)).toEqual(['csv-cut 10004', 'csv-broken-row undefined']);
  });
});

describe('looksLikeTable', () => {
  it.each<[string, string, string]>([
    ['a dump', KAGGLE, ','],
    ['semicolons', 'id;text\na;b', ';'],
    ['tabs', 'Title\tBody\tLink\na\tb\tc', '\t'],
    ['quotes', '"url","title","maintext"\n"a","b","c"', ','],
    ['one known name', 'text,label\nThe pier is closed,1\n', ','],
    ['blanks behind the commas', 'id, title, content\n1, a, b\n', ','],
    ['a mark and blank lines', '\uFEFF\n\ntext,id\na,b\n', ','],
    ['a flattened answer', 'source.name,title,publishedAt\na,b,c\n', ','],
  ])('%s', (_name, head, delimiter) => expect(looksLikeTable(head)).toBe(delimiter));

  it.each<[string, string]>([
    ['prose', 'The text, as a whole, is closed.\nIt has a body, a title and a url.\n'],
    ['a headline', 'Title, text and body: what the pier means\n\nThe pier, which is old, is closed.\n'],
    ['a short line', 'Text, body and soul\n\nThe pier, which is old, is closed.\n'],
    ['one word', 'Text\n\nThe pier, which is old.\n'],
    ['a sentence without blanks', 'Story,continued.\n\nThe pier, which is old.\n'],
    ['unknown names', 'a,b,c\n1,2,3\n'],
    ['a head alone', 'id,text'],
    ['a head before prose', 'id,text\n\nThe pier is closed.\n'],
    ['HTML', '<p>text,</p><p>title,</p>\n<p>a,b</p>'],
    ['a dateline', 'PORT ELLEN, Islay, March 3 (Story)\nThe pier, which is old.\n'],
    ['nothing', ''],
  ])('not: %s', (_name, head) => expect(looksLikeTable(head)).toBeNull());
});
