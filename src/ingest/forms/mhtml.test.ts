import { describe, expect, it } from 'vitest';
import type { Place } from '../source.ts';
import { looksLikeMhtml, readMhtml } from './mhtml.ts';

const PLACE: Place = { name: 'page.mht', id: 'page', url: null, seenAt: null };

const SAVED = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://echo.example/2031/05/14/grain',
  'Subject: =?utf-8?Q?Grain=20train=20derails?=',
  'Date: Wed, 14 May 2031 09:10:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--a1----"',
  '',
  '',
  '------MultipartBoundary--a1----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://echo.example/2031/05/14/grain',
  '',
  '<html><head><title>Grain train derails</title></head><body><p class=3D"x">Nobody was h=',
  'urt, =E2=80=9Cthe operator=E2=80=9D said.</p></body></html>',
  '------MultipartBoundary--a1----',
  'Content-Type: text/css',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: cid:css-1@mhtml.blink',
  '',
  'p { color: red }',
  '------MultipartBoundary--a1------',
  '',
].join('\r\n');

describe('a page saved as one file', () => {
  it.each<[string, string, boolean]>([
    ['as Chromium saves it', SAVED, true],
    [
      'as Internet Explorer did',
      'From: "Saved by Windows Internet Explorer 7"\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\nx',
      true,
    ],
    ['not a letter', 'From: A <a@b.example>\r\nContent-Type: multipart/related; boundary=b\r\n\r\nx', false],
    ['not a report', 'From: <Saved by the bell>, a column.\n\nNobody was hurt.', false],
  ])('%s', (_name, text, expected) => {
    expect(looksLikeMhtml(text)).toBe(expected);
  });

  it('becomes its page, seen when it was saved', async () => {
    expect(await readMhtml(Buffer.from(SAVED), PLACE)).toMatchObject([
      {
        kind: 'article',
        article: {
          id: 'page',
          url: 'https://echo.example/2031/05/14/grain',
          seenAt: '2031-05-14T09:10:00Z',
          content: {
            kind: 'html',
            text: expect.stringContaining('<p class="x">Nobody was hurt, “the operator” said.</p>'),
          },
        },
      },
    ]);
  });

  it('without HTML is a note', async () => {
    const bytes = Buffer.from(SAVED.replaceAll('text/html', 'image/png'));
    expect(await readMhtml(bytes, PLACE)).toMatchObject([{ kind: 'note', note: { code: 'mail-empty' } }]);
  });
});
