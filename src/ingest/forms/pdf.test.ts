import { describe, expect, it } from 'vitest';
import {
  column,
  PAGE_HEIGHT,
  type PdfOptions,
  type PdfPage,
  type PlacedText,
  writePdf,
} from '../../../test/archives/write-pdf.ts';
import type { RawArticle } from '../../model/article.ts';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { readPdf } from './pdf.ts';
import { PDF_LIMITS } from './pdf-worker.ts';

const PLACE: Place = {
  name: 'in/release.pdf',
  id: 'release',
  url: 'https://harbour.example/r.pdf',
  seenAt: null,
};

const codes = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'note' ? one.note.code : one.kind));

async function read(pages: readonly PdfPage[], options: PdfOptions = {}): Promise<RawArticle> {
  const [found] = await readPdf(writePdf(pages, options), PLACE);
  if (found?.kind !== 'article') throw new Error(JSON.stringify(found));
  return found.article;
}

const paragraphs = async (pages: readonly PdfPage[], options: PdfOptions = {}) =>
  (await read(pages, options)).content.text.split('\n\n');

const LEAD =
  'PORT ELLEN – At least 17 people died and 40 were injured when the ferry Aldis caught fire off Tern Island late on Monday, the Port of Ellen Authority said.';
const QUOTE =
  '“We have never seen such a blaze at sea,” said harbour master Maren Orr (51), who led the rescue from the pilot boat through the night.';
const CAUSE =
  'The cause of the fire is not known. Investigators of the Marine Accident Bureau are expected to arrive on Wednesday.';

describe('a release of a press office', () => {
  const top = PAGE_HEIGHT - 60;
  const head: PlacedText[] = [
    { text: 'Port of Ellen Authority', x: 72, y: top, size: 12 },
    { text: 'Press release, 3 March 2026', x: 72, y: top - 30 },
    { text: 'Seventeen dead after ferry fire', x: 72, y: top - 70, size: 18 },
    { text: 'off Tern Island', x: 72, y: top - 92, size: 18 },
  ];
  const foot = (number: number): PlacedText[] => [
    { text: 'Port of Ellen Authority · 12 Quay Street · Port Ellen', x: 72, y: 40, size: 8 },
    { text: `Page ${number} of 3`, x: 480, y: 40, size: 8 },
  ];
  const body = (words: readonly string[], y: number) => column(words, { x: 72, y, chars: 75 });

  it('is read in paragraphs, without the foot of its pages', async () => {
    const pages = [
      [...head, ...body([LEAD, QUOTE], top - 130), ...foot(1)],
      [...body([CAUSE, LEAD], top), ...foot(2)],
      [...body(['ENDS', 'Press contact: Jo Lund, +44 1496 555 010'], top), ...foot(3)],
    ];
    expect(await paragraphs(pages, { deflated: true })).toEqual([
      'Port of Ellen Authority',
      'Press release, 3 March 2026',
      'Seventeen dead after ferry fire off Tern Island',
      LEAD,
      QUOTE,
      CAUSE,
      LEAD,
      'ENDS',
      'Press contact: Jo Lund, +44 1496 555 010',
    ]);
  });

  it('in two columns is read column by column', async () => {
    const left = column([LEAD, QUOTE], { x: 72, y: top - 130, chars: 34, gap: 0, indent: 2 });
    const right = column([CAUSE, LEAD], { x: 300, y: top - 130, chars: 34, gap: 0, indent: 2 });
    // Programs write columns in turns as often as one after the other.
    const turns = left.flatMap((line, index) => [line, ...right.slice(index, index + 1)]);
    expect((await paragraphs([[...head, ...turns, ...right.slice(left.length)]])).slice(3)).toEqual([
      LEAD,
      QUOTE,
      CAUSE,
      LEAD,
    ]);
  });

  it('whose pages are turned is read as it is shown', async () => {
    const turned = body([LEAD], top).map(({ text, y }) => ({
      text,
      x: 60 + top - y,
      y: 72,
      turned: 90,
    }));
    expect(await paragraphs([turned], { rotate: 90 })).toEqual([LEAD]);
  });

  it('goes on over the foot of a page', async () => {
    const lines = body([`${LEAD} ${LEAD} ${LEAD} ${LEAD}`], top);
    const cut = 6;
    const second = lines.slice(cut).map((line, index) => ({ ...line, y: top - index * 12 }));
    expect(await paragraphs([lines.slice(0, cut), second])).toEqual([`${LEAD} ${LEAD} ${LEAD} ${LEAD}`]);
  });
});

describe('what a PDF says of itself', () => {
  it.each<[string, Record<string, string>, Partial<RawArticle>]>([
    [
      'all of it',
      {
        Title: 'Ferry lost',
        Author: 'Maren Orr',
        CreationDate: "D:20260303100500+01'00'",
        ModDate: 'D:20260304120000Z',
      },
      {
        title: 'Ferry lost',
        byline: 'Maren Orr',
        publishedAt: null,
        modifiedAt: '2026-03-04T12:00:00Z',
      },
    ],
    ['nothing', {}, { title: null, byline: null, publishedAt: null, modifiedAt: null }],
    ['the day', { CreationDate: 'D:20260303' }, { modifiedAt: '2026-03-03' }],
    ['no zone', { CreationDate: 'D:20260303100500' }, { modifiedAt: '2026-03-03T10:05:00' }],
    ['a negative zone', { CreationDate: "D:20260303100500-05'00" }, { modifiedAt: '2026-03-03T15:05:00Z' }],
    ['no date', { CreationDate: 'yesterday' }, { modifiedAt: null }],
    ['a day that is none', { CreationDate: 'D:20261341100500Z' }, { modifiedAt: null }],
    ['a printed file', { Title: 'Microsoft Word - release v3.docx' }, { title: null }],
    ['a file', { Title: 'release_final.indd' }, { title: null }],
    ['blanks', { Title: '  ', Author: ' ' }, { title: null, byline: null }],
    ['an account', { Author: 'Administrator' }, { byline: null }],
  ])('%s', async (_, info, expected) => {
    expect(await read([[LEAD]], { info })).toMatchObject(expected);
  });

  it('goes with its place', async () => {
    expect(await read([[LEAD], [CAUSE]])).toEqual({
      id: 'release',
      file: 'in/release.pdf',
      content: { kind: 'text', text: `${LEAD}\n\n${CAUSE}` },
      title: null,
      url: 'https://harbour.example/r.pdf',
      outlet: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      seenAt: null,
      language: null,
      extra: { pages: 2 },
    });
  });
});

describe('a PDF that cannot be read, or not all of it', () => {
  const damaged = (from: string, to: string) =>
    Buffer.from(
      Buffer.from(writePdf([[LEAD]]))
        .toString('latin1')
        .replace(from, to),
      'latin1',
    );

  it.each<[string, Uint8Array, string[]]>([
    ['a scan', writePdf([[], []]), ['pdf-no-text']],
    ['a page number alone', writePdf([['1']]), ['pdf-no-text']],
    ['scans with a cover', writePdf([[LEAD], [], []]), ['article', 'pdf-cut']],
    ['pictures between pages', writePdf([[LEAD], [], [CAUSE]]), ['article']],
    ['a password', writePdf([[LEAD]], { encrypted: true }), ['pdf-encrypted']],
    ['nothing behind its mark', Buffer.from('%PDF-1.7\n'), ['pdf-broken']],
    ['no PDF', Buffer.from('The mayor said %PDF- is a mark.'), ['pdf-broken']],
    ['no bytes', new Uint8Array(), ['pdf-broken']],
    ['pages that are none', damaged('/Kids [6 0 R]', '/Kids [2 0 R]'), ['pdf-broken']],
    ['a list without end', damaged('/Kids [6 0 R]', `/Kids ${'['.repeat(200_000)}`), ['pdf-broken']],
    [
      'a content that is none',
      writePdf([[LEAD]], { content: Buffer.from('['.repeat(200_000)) }),
      ['pdf-no-text'],
    ],
    ['damaged compression', damaged('/Length', '/Filter /FlateDecode /Length'), ['pdf-no-text']],
    [
      'rubbish before its mark',
      Buffer.concat([Buffer.from('\r\n\r\nHTTP'), writePdf([[LEAD]])]),
      ['article'],
    ],
    ['no table of its parts', damaged('startxref', 'startxxxx'), ['article']],
  ])('%s', async (_, bytes, expected) => {
    expect(codes(await readPdf(bytes, PLACE))).toEqual(expected);
  });

  it.each<[string, Uint8Array, Partial<typeof PDF_LIMITS>, string[]]>([
    ['too many pages', writePdf([[LEAD], [CAUSE], [QUOTE]]), { pages: 2 }, ['article', 'pdf-cut']],
    ['too many pieces', writePdf([[LEAD], [CAUSE], [QUOTE]]), { items: 2 }, ['article', 'pdf-cut']],
    [
      'too much work',
      writePdf([[LEAD]], { content: Buffer.from('q '.repeat(1e6)) }),
      { seconds: 1 },
      ['pdf-too-complex'],
    ],
    [
      'a bomb',
      writePdf([[LEAD]], { content: Buffer.alloc(300e6, 32), deflated: true }),
      { growthMb: 100 },
      ['pdf-too-complex'],
    ],
  ])('%s', async (_, bytes, limits, expected) => {
    expect(codes(await readPdf(bytes, PLACE, { ...PDF_LIMITS, ...limits }))).toEqual(expected);
  });

  it('cut or damaged anywhere never throws', async () => {
    const whole = Buffer.from(writePdf([[LEAD]], { deflated: true }));
    for (let at = 0; at < whole.length; at += 97) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      for (const bytes of [whole.subarray(0, at), broken]) await readPdf(bytes, PLACE);
    }
  });

  it('leaves the bytes as they are', async () => {
    const bytes = writePdf([[LEAD]]);
    const copy = [...bytes];
    await readPdf(bytes, PLACE);
    expect([...bytes]).toEqual(copy);
  });
});
