import { describe, expect, it } from 'vitest';
import { base64, crlf, HEADERS } from '../../../test/archives/newsletter.ts';
import type { RawArticle } from '../../model/article.ts';
import type { Place } from '../source.ts';
import { readMessage } from './mail-message.ts';

const PLACE: Place = { name: 'in/letter.eml', id: 'letter', url: null, seenAt: null };

async function read(bytes: Uint8Array): Promise<RawArticle> {
  const [first] = (await readMessage(bytes, 'letter', PLACE)).articles;
  if (first === undefined) throw new Error('no article');
  return first;
}

const withHeaders = (...lines: readonly string[]) => crlf(...HEADERS, ...lines, '', 'Seventeen people died.');

describe('the headers of a message', () => {
  it.each<[string, string[], Partial<RawArticle>]>([
    [
      'the sender as outlet',
      [],
      { outlet: 'Ellen Echo', byline: null, publishedAt: '2026-03-03T09:05:00Z', title: 'Ferry lost' },
    ],
    ['no id', [], { id: 'letter' }],
    ['an id', ['Message-ID: <1@echo.example>'], { id: '1@echo.example' }],
    ['an archive', ['Archived-At: <https://echo.example/a>'], { url: 'https://echo.example/a' }],
    [
      'an address to write to',
      ['List-Post: <https://lists.example/post>, <mailto:l@lists.example>'],
      { url: null },
    ],
    [
      'a list by number',
      ['List-ID: 7f3a91 mc list <7f3a91.list.example>'],
      { outlet: 'Ellen Echo', extra: { from: 'news@echo.example', listId: '7f3a91.list.example' } },
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await read(withHeaders(...lines))).toMatchObject(expected);
  });

  it.each<[string, string, string, string | null]>([
    ['Fwd: Re: Ferry lost', 'Jo Lund <jo@echo.example>', 'Ferry lost', 'Jo Lund'],
    ['RE: FW: Re[2]: Ferry lost', 'news@echo.example', 'Ferry lost', 'echo.example'],
    [
      'Rescue: the night at sea',
      '"news@echo.example" <news@echo.example>',
      'Rescue: the night at sea',
      'echo.example',
    ],
    [
      '=?iso-8859-1?Q?F=E4hre?= verloren',
      '=?windows-1252?Q?=93Echo=94_News?= <n@echo.example>',
      'Fähre verloren',
      '“Echo” News',
    ],
  ])('a subject and a sender: %s, %s', async (subject, from, title, outlet) => {
    const found = await read(
      crlf(`From: ${from}`, `Subject: ${subject}`, 'Date: 3 Mar 2026 10:00 GMT', '', 'Text.'),
    );
    expect([found.title, found.outlet]).toEqual([title, outlet]);
  });

  it.each<[string, string[], string | null, string | null]>([
    [
      'a person at an outlet',
      ['From: Jo Lund at The Ellen Echo <jo@echo.example>'],
      'The Ellen Echo',
      'Jo Lund',
    ],
    [
      'a desk of an outlet',
      ['From: The desk at Ellen Echo <jo@echo.example>'],
      'The desk at Ellen Echo',
      null,
    ],
    [
      'a person on a list',
      ['From: Jo Lund <jo@echo.example>', 'List-Id: "Ellen Echo" <echo.list.example>'],
      'Ellen Echo',
      'Jo Lund',
    ],
    [
      'a person whose sender is an outlet',
      ['From: Jo Lund <jo@echo.example>', 'Sender: Ellen Echo <n@echo.example>'],
      'Ellen Echo',
      'Jo Lund',
    ],
    [
      'an outlet on a list',
      ['From: Ellen Echo <jo@echo.example>', 'List-Id: Northern news <n.list.example>'],
      'Ellen Echo',
      null,
    ],
    ['a group', ['From: Desk: jo@echo.example;'], 'Desk', null],
    ['nobody', ['X-From: nobody'], null, null],
  ])('%s', async (_, lines, outlet, byline) => {
    const found = await read(
      crlf(...lines, 'Subject: Ferry lost', 'Date: 3 Mar 2026 10:00 GMT', '', 'Text.'),
    );
    expect([found.outlet, found.byline]).toEqual([outlet, byline]);
  });
});

describe('the text of a message', () => {
  it.each<[string, string[], string[], string]>([
    ['plain', [], ['Seventeen people died.'], 'Seventeen people died.\n'],
    [
      'flowed',
      ['Content-Type: text/plain; format=flowed'],
      ['Seventeen people ', 'died.', '', 'Then it sank.'],
      'Seventeen people died.\n\nThen it sank.\n',
    ],
    [
      'windows-1252',
      ['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable'],
      ['=93Never=94 =96 she said=85'],
      '“Never” – she said…\n',
    ],
    [
      'Latin-1 that is windows-1252',
      ['Content-Type: text/plain; charset=iso-8859-1'],
      ['It\x92s 17 \x80.'],
      'It’s 17 €.\n',
    ],
    [
      'an encoding by another name',
      ['Content-Type: text/plain; charset="UTF8"', 'Content-Transfer-Encoding: base64'],
      [base64('Malmö')],
      'Malmö',
    ],
  ])('%s', async (_, headers, body, expected) => {
    const { content } = await read(crlf(...HEADERS, ...headers, '', ...body, ''));
    expect(content).toEqual({ kind: 'text', text: expected });
  });

  it.each<[string, string, string | null]>([
    [
      'in HTML',
      '<a href="https://echo.example/w?a=1&amp;b=2" style="x">View this email<br>in your browser</a>',
      'https://echo.example/w?a=1&b=2',
    ],
    ['in single quotes', "<a href='https://echo.example/w'>Read&nbsp;online</a>", 'https://echo.example/w'],
    ['that is another', '<a href="https://echo.example/u">Unsubscribe</a>', null],
    ['that is a script', '<a href="javascript:alert(1)">View in browser</a>', null],
  ])('has a link %s', async (_, link, url) => {
    const body = `<p>Seventeen died.</p>${link}`;
    expect((await read(crlf(...HEADERS, 'Content-Type: text/html', '', body))).url).toBe(url);
  });

  it.each<[string, string, string | null]>([
    [
      'behind the words',
      'View this email in your browser (https://echo.example/w)',
      'https://echo.example/w',
    ],
    ['far from the words', 'View it online if you like. We met at https://echo.example/w', null],
  ])('has an address %s', async (_, words, url) => {
    expect((await read(crlf(...HEADERS, '', words))).url).toBe(url);
  });
});

it('a message of many lines is read like a short one', async () => {
  const body = Array.from({ length: 30_000 }, () => 'One more line.');
  const found = await read(crlf(...HEADERS, 'Message-ID: <1@echo.example>', '', ...body));
  expect([found.id, found.title, found.outlet]).toEqual(['1@echo.example', 'Ferry lost', 'Ellen Echo']);
  expect(found.content.text.split('\n')).toHaveLength(30_001);
});
