import { describe, expect, it } from 'vitest';
import { inTurn, says, serve, serveRaw, status } from '../../../test/network/local-server.ts';
import { NOW, testFetcher } from '../../../test/network/test-fetcher.ts';
import { retryAfterMs } from './retry.ts';

describe('Retry-After', () => {
  const now = new Date(NOW);

  it.each([
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['Thu, 05 Mar 2026 10:00:09 GMT', 9000],
    ['Thursday, 05-Mar-26 10:00:09 GMT', 9000],
    ['Thu, 05 Mar 2026 09:00:00 GMT', 0],
  ])('%j', (text, expected) => {
    expect(retryAfterMs({ 'retry-after': text }, now)).toBe(expected);
  });

  it.each(['', '-1', '1.5', '1e3', 'soon', '9'.repeat(20), 'GMT', '2026-03-05T10:00:09Z'])(
    'not %j',
    (text) => {
      expect(retryAfterMs({ 'retry-after': text }, now)).toBeNull();
    },
  );

  it('is taken from the first header of several', () => {
    expect(retryAfterMs({ 'retry-after': ['3', '5'] }, now)).toBe(3000);
    expect(retryAfterMs({}, now)).toBeNull();
  });
});

describe('asking again', () => {
  const later = (text: string) => status(429, { 'retry-after': text });

  it.each([
    ['too many requests', later('7'), [7000]],
    ['till a date', later('Thu, 05 Mar 2026 10:00:09 GMT'), [9000]],
    ['at once, which is too soon', later('0'), [1000]],
    ['as long as we wait', later('30'), [30_000]],
    ['till nobody knows', later('soon'), [1000]],
    ['an error of the server', status(500), [1000]],
    ['an error of the proxy before it', status(502), [1000]],
    ['busy', status(503), [1000]],
    ['late', status(504), [1000]],
    [
      'a connection broken off',
      (_request: unknown, { socket }: { socket: { destroy(): void } | null }) => socket?.destroy(),
      [1000],
    ],
  ])('%s', async (_name, trouble, pauses) => {
    const server = await serve({ '/a': inTurn(trouble, says('Read.')) });
    const fetcher = testFetcher();
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({ kind: 'fetched' });
    expect(fetcher.pauses).toEqual(pauses);
  });

  it('takes no less time than between two requests', async () => {
    const server = await serve({ '/a': inTurn(status(503), says('Read.')) });
    const fetcher = testFetcher({ delayMs: 5000 });
    await fetcher.fetch(`${server.origin}/a`);
    expect(fetcher.pauses).toEqual([5000, 5000]);
  });

  it.each([
    [
      'three times in trouble',
      status(503),
      [1000, 2000],
      'it answered 503 Service Unavailable (tried 3 times)',
    ],
    [
      'for longer than we wait',
      later('31'),
      [],
      'it answered 429 Too Many Requests and asks to be left alone for 31 s',
    ],
    ['not found', status(404), [], 'it answered 404 Not Found'],
    ['forbidden', status(403), [], 'it answered 403 Forbidden'],
    ['not for us', status(501), [], 'it answered 501 Not Implemented'],
    ['a status of its own', status(599), [], 'it answered 599'],
    ['unchanged, though nobody asked', status(304), [], 'it answered 304 Not Modified'],
    ['a part, though nobody asked', status(206), [], 'it answered 206 Partial Content'],
  ])('gives up: %s', async (_name, trouble, pauses, message) => {
    const server = await serve({ '/a': trouble });
    const fetcher = testFetcher();
    expect(await fetcher.fetch(`${server.origin}/a`)).toEqual({
      kind: 'refused',
      code: 'url-failed',
      message,
    });
    expect(fetcher.pauses).toEqual(pauses);
  });

  it('gives up on a host whose name is not known at once, but not on a name server', async () => {
    const lookup = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    const unknown = testFetcher({ lookup: lookup('ENOTFOUND') });
    expect(await unknown.fetch('http://news.example/')).toMatchObject({
      message: 'its robots.txt could not be read: its name is not known to the name server',
    });
    expect(unknown.pauses).toEqual([]);
    const silent = testFetcher({ lookup: lookup('EAI_AGAIN') });
    expect(await silent.fetch('http://news.example/')).toMatchObject({
      message: 'its robots.txt could not be read: the name server did not answer (tried 3 times)',
    });
    expect(silent.pauses).toEqual([1000, 2000]);
  });

  it.each([
    ['no HTTP', 'SSH-2.0-server\r\n', /breaks the rules of HTTP/],
    [
      'headers without end',
      `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(40_000)}`,
      /headers are longer than 65536 bytes/,
    ],
    [
      'two lengths',
      'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      /breaks the rules of HTTP/,
    ],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      /broke the connection off/,
    ],
  ])('survives %s', async (_name, bytes, message) => {
    const server = await serveRaw((socket) => socket.write(bytes, 'latin1'));
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({
      code: 'url-failed',
      message: expect.stringMatching(message),
    });
  });

  it('tells TLS apart', async () => {
    const server = await serve({});
    expect(await testFetcher().fetch(`${server.origin.replace('http:', 'https:')}/a`)).toMatchObject({
      code: 'url-failed',
      message: expect.stringContaining('the TLS handshake failed'),
    });
  });
});
