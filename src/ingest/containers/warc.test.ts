import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { httpAnswer, type WarcRecordParts, writeWarc } from '../../../test/archives/write-warc.ts';
import type { Place } from '../source.ts';
import { readWarc } from './warc.ts';

const PLACE: Place = { name: 'crawl.warc', id: 'crawl', url: null, seenAt: null };
const PAGE = '<html><title>Ferry strikes pier</title><p>Nobody was hurt, “the operator” said.</p></html>';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Pages as `address: text` and notes as `code`, in the order read. */
async function read(archive: Uint8Array, pieceSize = 997): Promise<string[]> {
  const all: string[] = [];
  for await (const one of readWarc(inPieces(archive, pieceSize), PLACE)) {
    if (one.kind === 'note') all.push(one.note.code);
    else {
      const pieces: Uint8Array[] = [];
      for await (const piece of one.source.bytes) pieces.push(piece);
      all.push(`${one.source.url}: ${Buffer.concat(pieces).toString()}`);
    }
  }
  return all;
}

const response = (url: string, content: Uint8Array): WarcRecordParts => ({ type: 'response', url, content });
const chunked = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

describe('readWarc', () => {
  it.each<[string, WarcRecordParts, string[]]>([
    ['a page', response('http://ellen.example/a', httpAnswer(PAGE)), [`http://ellen.example/a: ${PAGE}`]],
    [
      'gzip in the answer',
      response(
        'http://ellen.example/a',
        httpAnswer(gzipSync(PAGE), ['Content-Type: text/html', 'Content-Encoding: gzip']),
      ),
      [`http://ellen.example/a: ${PAGE}`],
    ],
    [
      'brotli in the answer',
      response(
        'http://ellen.example/a',
        httpAnswer(brotliCompressSync(PAGE), ['Content-Type: text/html', 'Content-Encoding: br']),
      ),
      [`http://ellen.example/a: ${PAGE}`],
    ],
    [
      'a coding that is undone, its header kept',
      response(
        'http://ellen.example/a',
        httpAnswer(PAGE, ['Content-Type: text/html', 'Content-Encoding: gzip']),
      ),
      [`http://ellen.example/a: ${PAGE}`],
    ],
    [
      'chunks',
      response(
        'http://ellen.example/a',
        httpAnswer(chunked('<p>Nobody was hurt.</p>'), [
          'Content-Type: text/html',
          'Transfer-Encoding: chunked',
        ]),
      ),
      ['http://ellen.example/a: <p>Nobody was hurt.</p>'],
    ],
    [
      'line ends without carriage returns',
      response('http://ellen.example/a', Buffer.from(`HTTP/1.1 200 OK\nContent-Type: text/html\n\n${PAGE}`)),
      [`http://ellen.example/a: ${PAGE}`],
    ],
    [
      'a text of a WET file',
      {
        type: 'conversion',
        url: 'http://ellen.example/a',
        contentType: 'text/plain',
        content: 'Nobody was hurt.',
      },
      ['http://ellen.example/a: Nobody was hurt.'],
    ],
    [
      'a picture',
      response('http://ellen.example/a.png', httpAnswer('x', ['Content-Type: image/png'])),
      ['warc-skipped'],
    ],
    [
      'not found',
      response('http://ellen.example/b', httpAnswer(PAGE, ['Content-Type: text/html'], '404 Not Found')),
      ['warc-skipped'],
    ],
    ['a request', { type: 'request', url: 'http://ellen.example/a', content: 'GET /a HTTP/1.1\r\n\r\n' }, []],
    ['another scheme', response('dns:ellen.example', httpAnswer(PAGE)), ['warc-skipped']],
    ['no HTTP at all', response('http://ellen.example/a', Buffer.from('rubbish')), ['warc-skipped']],
  ])('%s', async (_name, record, expected) => {
    expect(await read(writeWarc([record]))).toEqual(expected);
    expect(await read(writeWarc([record], '1.1'), 1)).toEqual(expected);
  });

  it('reads what stands before the place where it breaks off', async () => {
    const whole = writeWarc([
      response('http://ellen.example/a', httpAnswer(PAGE)),
      response('http://ellen.example/b', httpAnswer(PAGE)),
    ]);
    for (let cut = 60; cut < whole.length - 4; cut += 53) {
      const got = await read(whole.subarray(0, cut));
      expect(got.some((one) => one.startsWith('warc-'))).toBe(true);
      if (cut > whole.length / 2) expect(got[0]).toBe(`http://ellen.example/a: ${PAGE}`);
    }
  });
});

it('goes on behind a record that is broken', async () => {
  const archive = Buffer.concat([
    writeWarc([response('http://ellen.example/a', httpAnswer(PAGE))]),
    writeWarc([{ type: 'response', content: 'x'.repeat(200_000), statedLength: 'many' }]),
    writeWarc([response('http://ellen.example/b', httpAnswer(PAGE))]),
  ]);
  expect(await read(archive)).toEqual([
    `http://ellen.example/a: ${PAGE}`,
    `http://ellen.example/b: ${PAGE}`,
    'warc-broken',
  ]);
});

describe('readWarc, hostile', () => {
  it.each<[string, Buffer]>([
    ['nothing behind its name', Buffer.from('WARC/1.0\r\n')],
    ['headers without an end', Buffer.from(`WARC/1.0\r\n${'X-A: b\r\n'.repeat(400_000)}`)],
    ['a length that is no number', writeWarc([{ type: 'response', content: 'x', statedLength: 'many' }])],
    ['a length below zero', writeWarc([{ type: 'response', content: 'x', statedLength: -5 }])],
    ['a length far too large', writeWarc([{ type: 'response', content: 'x', statedLength: 9e15 }])],
    ['zeros', Buffer.concat([Buffer.from('WARC/1.0\r\n'), Buffer.alloc(100_000)])],
  ])('%s ends in a note', async (_name, archive) => {
    expect((await read(archive)).filter((one) => one.startsWith('warc-'))).not.toEqual([]);
  });
});
