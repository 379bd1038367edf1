import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inTurn, says, serve, serveRaw, status } from '../../../test/network/local-server.ts';
import { testFetcher } from '../../../test/network/test-fetcher.ts';

const WORDS = 'The pier at Port Ellen is closed. '.repeat(200);
const LIMIT = 100_000;

const packed = (bytes: Uint8Array, coding: string) => says(bytes, { 'content-encoding': coding });

describe('whole', () => {
  it.each([
    ['as it is', says(WORDS), WORDS],
    ['identity', packed(Buffer.from(WORDS), 'identity'), WORDS],
    ['gzip', packed(gzipSync(WORDS), 'gzip'), WORDS],
    ['gzip by its old name, in capitals', packed(gzipSync(WORDS), 'X-GZIP'), WORDS],
    [
      'gzip in two members',
      packed(Buffer.concat([gzipSync(WORDS), gzipSync('End.')]), 'gzip'),
      `${WORDS}End.`,
    ],
    ['deflate', packed(deflateSync(WORDS), 'deflate'), WORDS],
    ['deflate without its header', packed(deflateRawSync(WORDS), 'deflate'), WORDS],
    ['br', packed(brotliCompressSync(WORDS), 'br'), WORDS],
    ['empty', says(''), ''],
    ['empty and packed', packed(Buffer.alloc(0), 'gzip'), ''],
    ['no content', status(204), ''],
    ['as large as may be', says('a'.repeat(LIMIT)), 'a'.repeat(LIMIT)],
    ['as large as may be, unpacked', packed(gzipSync('a'.repeat(LIMIT)), 'gzip'), 'a'.repeat(LIMIT)],
  ])('%s', async (_name, route, text) => {
    const server = await serve({ '/a': route });
    const answer = await testFetcher().fetch(`${server.origin}/a`);
    expect(answer.kind === 'fetched' ? Buffer.from(answer.bytes).toString() : answer).toBe(text);
  });

  it('in pieces of a byte', async () => {
    const bytes = deflateRawSync('The pier is closed.');
    const server = await serve({
      '/a': (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'deflate' });
        for (const byte of bytes) response.write(Buffer.from([byte]));
        response.end();
      },
    });
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({
      bytes: Buffer.from('The pier is closed.'),
    });
  });
});

describe('too large', () => {
  // Twenty megabytes for a few kilobytes.
  const zeros = Buffer.alloc(20_000_000);

  it.each([
    [
      'as it says',
      says('a'.repeat(LIMIT + 1), { 'content-length': `${LIMIT + 1}` }),
      /^its body has 100001 bytes$/,
    ],
    [
      'without saying',
      inTurn((_request, response) => response.writeHead(200).end(Buffer.alloc(LIMIT + 1))),
      /more than 100000 bytes$|has 100001 bytes$/,
    ],
    ['a bomb of gzip', packed(gzipSync(zeros), 'gzip'), /^its body has more than 100000 bytes unpacked$/],
    ['a bomb of deflate', packed(deflateSync(zeros), 'deflate'), /more than 100000 bytes unpacked$/],
    ['a bomb of br', packed(brotliCompressSync(zeros), 'br'), /more than 100000 bytes unpacked$/],
    [
      'a bomb within a bomb',
      packed(gzipSync(gzipSync(zeros)), 'gzip, gzip'),
      /"gzip, gzip" cannot be unpacked$/,
    ],
    [
      'much that unpacks to nothing',
      packed(Buffer.concat(Array(6000).fill(gzipSync(''))), 'gzip'),
      /^its body has more than 100000 bytes$/,
    ],
  ])('%s', async (_name, route, message) => {
    const server = await serve({ '/a': route });
    const fetcher = testFetcher();
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(message),
    });
    expect(fetcher.pauses).toEqual([]);
  });

  it('without end: the rest is not read', async () => {
    let sent = 0;
    const server = await serve({
      '/a': (_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(10_000))) sent += 10_000;
        };
        response.writeHead(200).on('drain', more);
        more();
      },
    });
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ code: 'url-too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe('damaged', () => {
  const head = (headers: string) => `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`;

  it.each([
    [
      'cut off',
      `${head('content-length: 1000')}abc`,
      'the connection broke off after 3 of 1000 bytes (tried 3 times)',
    ],
    [
      'cut off and closing',
      `${head('connection: close\r\ncontent-length: 1000')}abc`,
      'the connection broke off after 3 of 1000 bytes (tried 3 times)',
    ],
    [
      'cut off before it began',
      head('content-length: 9'),
      'the connection broke off after 0 of 9 bytes (tried 3 times)',
    ],
    [
      'chunks cut off',
      `${head('transfer-encoding: chunked')}5\r\nabcde\r\n`,
      'the connection broke off after 5 bytes (tried 3 times)',
    ],
    [
      'chunks cut off within',
      `${head('transfer-encoding: chunked')}5\r\nab`,
      'the connection broke off after 2 bytes (tried 3 times)',
    ],
    [
      'no chunks',
      `${head('transfer-encoding: chunked')}abcde, not a number\r\n`,
      'the connection broke off after 0 bytes (tried 3 times)',
    ],
    [
      'gzip cut off',
      Buffer.concat([
        Buffer.from(head('connection: close\r\ncontent-encoding: gzip')),
        gzipSync(WORDS).subarray(0, 40),
      ]),
      'its body ends too early for gzip (tried 3 times)',
    ],
    [
      'no gzip',
      `${head('connection: close\r\ncontent-encoding: gzip')}abc`,
      'its body is damaged: it cannot be unpacked as gzip',
    ],
    [
      'no br',
      Buffer.from(`${head('connection: close\r\ncontent-encoding: br')}\xff\xff\xff\xff`, 'latin1'),
      'its body is damaged: it cannot be unpacked as br',
    ],
    [
      'no deflate',
      `${head('connection: close\r\ncontent-encoding: deflate')}\x78abc`,
      'its body is damaged: it cannot be unpacked as deflate',
    ],
    [
      'an unknown coding',
      `${head('connection: close\r\ncontent-encoding: zstd')}abc`,
      'its content-encoding "zstd" cannot be unpacked',
    ],
  ])('%s', async (_name, bytes, message) => {
    const server = await serveRaw((socket) => socket.end(bytes));
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ code: 'url-failed', message });
  });

  it('cut off once', async () => {
    let times = 0;
    const server = await serveRaw((socket) => {
      times += 1;
      socket.end(`${head('content-length: 5')}${times === 1 ? 'ab' : 'abcde'}`);
    });
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ bytes: Buffer.from('abcde') });
  });

  it('longer than it says: what was said is read, and the rest taken for no other answer', async () => {
    const server = await serveRaw((socket) =>
      socket.write(`${head('content-length: 5')}abcdeHTTP/1.1 200 OK\r\n\r\n`),
    );
    const fetcher = testFetcher();
    for (const path of ['/a', '/b'])
      expect(await fetcher.fetch(`${server.origin}${path}`)).toMatchObject({ bytes: Buffer.from('abcde') });
  });
});

describe('what it is called', () => {
  it.each([
    ['text/html; charset=ISO-8859-1', 'text/html', 'iso-8859-1'],
    ['TEXT/HTML;charset="utf-8"', 'text/html', 'utf-8'],
    ['text/html; charset=klingon', 'text/html', 'klingon'],
    ['text/html; charset=', 'text/html', null],
    ['application/rss+xml', 'application/rss+xml', null],
    ['; charset=utf-8', null, 'utf-8'],
    ['nonsense', null, null],
    ['', null, null],
  ])('%j', async (header, mediaType, charset) => {
    const server = await serve({ '/a': says('Read.', header === '' ? {} : { 'content-type': header }) });
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ mediaType, charset });
  });
});
