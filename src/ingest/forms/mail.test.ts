import { describe, expect, it } from 'vitest';
import { crlf, HEADERS, NEWSLETTER } from '../../../test/archives/newsletter.ts';
import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { readMail } from './mail.ts';

const PLACE: Place = { name: 'in/letter.eml', id: 'letter', url: null, seenAt: null };

const codes = (found: readonly Found[]) =>
  found.map((one) => (one.kind === 'note' ? one.note.code : one.kind));
const articles = (found: readonly Found[]) =>
  found.flatMap((one) => (one.kind === 'article' ? [one.article] : []));
const messages = (found: readonly Found[]) =>
  found.flatMap((one) => (one.kind === 'note' ? [one.note.message] : []));

describe('a newsletter', () => {
  it('becomes one article', async () => {
    expect(await readMail(NEWSLETTER, PLACE)).toEqual([
      {
        kind: 'article',
        article: {
          id: '20260303100500.3.7f3a@send.example',
          file: 'in/letter.eml',
          content: {
            kind: 'body',
            text: '<html><body><p style="color:#333">“We have never seen such a blaze,” said Maren Orr.</p><img src="cid:quay"></body></html>\n',
          },
          title: 'Seventeen dead after “Aldis” fire off Tern Island',
          url: 'https://echo.send.example/p/seventeen-dead',
          outlet: 'Ellen Echo',
          byline: 'Jo Lund',
          publishedAt: '2026-03-03T10:05:00Z',
          modifiedAt: null,
          seenAt: null,
          language: null,
          extra: { from: 'echo@send.example', listId: 'echo.send.example' },
        },
      },
    ]);
  });

  it('says nothing of its reader', async () => {
    expect(JSON.stringify(await readMail(NEWSLETTER, PLACE))).not.toMatch(/reader|secret/i);
  });
});

const multipart = (...parts: readonly string[]) =>
  crlf(
    ...HEADERS,
    'Message-ID: <1@echo.example>',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...parts.map((part) => `--b\r\n${part}`),
    '--b--',
    '',
  );
const TEXT = 'Content-Type: text/plain\r\n\r\nSeventeen people died.';
const attachment = (name: string, type = 'application/pdf') =>
  `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nx`;
const attached = (headers: string, body: string) =>
  `Content-Type: message/rfc822\r\n\r\nFrom: Port Press <p@port.example>\r\nSubject: Fire\r\n${headers}\r\n\r\n${body}`;

describe('attachments', () => {
  it('are named, not read', async () => {
    const found = await readMail(
      multipart(TEXT, ...['a.pdf', 'b.docx', 'c.csv', 'd.zip'].map((name) => attachment(name))),
      PLACE,
    );
    expect(codes(found)).toEqual(['article', 'attachments-skipped']);
    expect(messages(found)).toEqual(['4 attachments are not read: a.pdf, b.docx, c.csv and 1 more']);
  });

  it.each([
    [
      'a picture in the text',
      'Content-Type: image/png\r\nContent-Disposition: inline; filename="a.png"\r\n\r\nx',
    ],
    ['a signature', attachment('s.asc', 'application/pgp-signature')],
  ])('%s is none', async (_, part) => {
    expect(codes(await readMail(multipart(TEXT, part), PLACE))).toEqual(['article']);
  });

  it('that are messages are articles', async () => {
    const found = await readMail(
      multipart(TEXT, attached('Message-ID: <2@port.example>', 'It burned.'), attached('X: y', 'It sank.')),
      PLACE,
    );
    expect(
      articles(found).map(({ id, title, outlet, content }) => [id, title, outlet, content.text.trim()]),
    ).toEqual([
      ['1@echo.example', 'Ferry lost', 'Ellen Echo', 'Seventeen people died.'],
      ['2@port.example', 'Fire', 'Port Press', 'It burned.'],
      ['1@echo.example-2', 'Fire', 'Port Press', 'It sank.'],
    ]);
  });

  it('that are messages may be all there is', async () => {
    expect(codes(await readMail(multipart(attached('X: y', 'It burned.')), PLACE))).toEqual(['article']);
  });

  it('that are messages within messages are read to a depth, and some of them', async () => {
    const nested = (depth: number): string => {
      const inner = depth === 0 ? 'It burned.' : `--i${depth}\r\n${nested(depth - 1)}\r\n--i${depth}--`;
      return attached(depth === 0 ? 'X: y' : `Content-Type: multipart/mixed; boundary="i${depth}"`, inner);
    };
    expect(codes(await readMail(multipart(nested(1)), PLACE))).toEqual(['article']);
    expect(codes(await readMail(multipart(nested(2)), PLACE))).toEqual(['mail-empty', 'attachments-skipped']);
    const many = Array.from({ length: 7 }, () => attached('X: y', 'It burned.'));
    const found = await readMail(multipart(...many), PLACE);
    expect(codes(found)).toEqual([...Array.from({ length: 5 }, () => 'article'), 'attachments-skipped']);
  });
});

describe('a mailbox', () => {
  const mark = 'From jo@echo.example Tue Mar  3 10:00:00 2026';
  const message = (number: number, body: string) => [
    mark,
    ...HEADERS,
    `Message-ID: <${number}@echo.example>`,
    '',
    body,
    '',
  ];

  it('holds messages', async () => {
    const bytes = crlf(
      ...message(1, 'One.\r\n\r\nFrom here on it burned.'),
      ...message(2, '\r\n>From the quay\r\n>>From it'),
    );
    expect(
      articles(await readMail(bytes, PLACE)).map(({ id, content }) => [id, content.text.trim()]),
    ).toEqual([
      ['1@echo.example', 'One.\n\nFrom here on it burned.'],
      ['2@echo.example', 'From the quay\n>From it'],
    ]);
  });

  it('tells trouble once', async () => {
    const found = await readMail(crlf(...message(1, ''), ...message(2, 'Two.'), ...message(3, '')), PLACE);
    expect(messages(found)).toEqual(['2 of 3 messages: it holds no text']);
  });

  it('without ids counts', async () => {
    const bytes = crlf(mark, ...HEADERS, '', 'One.', '', mark, ...HEADERS, '', 'Two.');
    expect(articles(await readMail(bytes, PLACE)).map(({ id }) => id)).toEqual(['letter-1', 'letter-2']);
  });

  it('is read to a number', async () => {
    const bytes = Buffer.from(`${mark}\nSubject: a\n\n`.repeat(10_002));
    expect(codes(await readMail(bytes, PLACE))).toEqual(['mail-empty', 'too-many-messages']);
  }, 60_000);
});

describe('trouble', () => {
  const boundary = (depth: number): string =>
    depth === 0
      ? TEXT
      : `Content-Type: multipart/mixed; boundary="d${depth}"\r\n\r\n--d${depth}\r\n${boundary(depth - 1)}`;

  it.each<[string, Uint8Array, string[]]>([
    ['no text', crlf(...HEADERS, '', ' '), ['mail-empty']],
    ['nothing', new Uint8Array(), ['mail-empty']],
    ['a picture alone', multipart('Content-Type: text/html\r\n\r\n<img src="a.png">'), ['mail-empty']],
    ['attachments alone', multipart(attachment('a.pdf')), ['mail-empty', 'attachments-skipped']],
    [
      'bytes that do not fit',
      crlf(...HEADERS, 'Content-Type: text/plain; charset=utf-8', '', 'It\x92s lost.'),
      ['article', 'encoding-guessed'],
    ],
    [
      'parts without end',
      multipart('x'.repeat(10), ...Array.from({ length: 6000 }, () => '')),
      ['mail-too-complex'],
    ],
    ['parts within parts', crlf(...HEADERS, boundary(30)), ['mail-broken']],
    [
      'headers without end',
      crlf(...HEADERS, ...Array.from({ length: 20_000 }, () => `X: ${'y'.repeat(80)}`), '', 'Text.'),
      ['mail-broken'],
    ],
    [
      'a boundary that never comes',
      crlf(...HEADERS, 'Content-Type: multipart/mixed; boundary="b"', '', 'Text.'),
      ['mail-empty'],
    ],
    [
      'rubbish',
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
      ['mail-empty'],
    ],
  ])('%s', async (_, bytes, expected) => {
    const found = codes(await readMail(bytes, PLACE));
    expect(found.filter((code) => code !== 'encoding-guessed' || expected.includes(code))).toEqual(expected);
  });

  it('cut or damaged anywhere never throws', async () => {
    for (let at = 0; at < NEWSLETTER.length; at += 97) {
      const damaged = Buffer.from(NEWSLETTER);
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      for (const bytes of [NEWSLETTER.subarray(0, at), damaged]) await readMail(bytes, PLACE);
    }
  });
});
