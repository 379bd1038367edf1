import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { serveRaw } from '../../../test/network/local-server.ts';
import { testFetcher } from '../../../test/network/test-fetcher.ts';
import type { NetLimits } from './net-limits.ts';

const HEADERS = { headersMs: 100 };
const PAUSE = { pauseMs: 100 };

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n';

/** Sends a byte every few milliseconds until nobody listens. */
function drip(socket: Socket, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 40);
  socket.on('close', () => clearInterval(timer));
}

it.each<[string, Partial<NetLimits>, (socket: Socket) => void, RegExp]>([
  ['silence', HEADERS, () => {}, /^no answer came within 0.1 s/],
  [
    'half a header',
    HEADERS,
    (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-'),
    /^no answer came within 0.1 s/,
  ],
  [
    'headers that drip',
    HEADERS,
    (socket) => drip(socket.setNoDelay(), 'HTTP/1.1 103 Early Hints\r\n\r\n'),
    /^no answer came within 0.1 s/,
  ],
  [
    'a body that stops',
    PAUSE,
    (socket) => socket.write(`${HEAD}abc`),
    /^nothing came for 0.1 s after 3 bytes/,
  ],
  ['no body', PAUSE, (socket) => socket.write(HEAD), /^nothing came for 0.1 s after 0 bytes/],
])('%s', async (_name, limits, answer, message) => {
  const server = await serveRaw(answer);
  const fetcher = testFetcher({ limits });
  expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({
    code: 'url-failed',
    message: expect.stringMatching(new RegExp(`${message.source} \\(tried 3 times\\)$`)),
  });
});

it('a body that drips without end, which is not tried again', async () => {
  const server = await serveRaw((socket) => {
    socket.write(HEAD);
    drip(socket, 'a');
  });
  const fetcher = testFetcher({ limits: { totalMs: 300 } });
  expect(await fetcher.fetch(`${server.origin}/a`)).toEqual({
    kind: 'refused',
    code: 'url-failed',
    message: 'the answer was not complete after 0.3 s',
  });
  expect(server.paths).toEqual(['/robots.txt', '/a']);
});

it('a name server that does not answer', async () => {
  const fetcher = testFetcher({ lookup: () => new Promise(() => {}), limits: { connectMs: 50 } });
  expect(await fetcher.fetch('http://news.example/')).toMatchObject({
    message: 'its robots.txt could not be read: no connection was made within 0.05 s (tried 3 times)',
  });
});

it('a TLS handshake that is not answered', async () => {
  const server = await serveRaw(() => {});
  const fetcher = testFetcher({ limits: { connectMs: 50 } });
  expect(await fetcher.fetch(`https://127.0.0.1:${server.port}/`)).toMatchObject({
    message: expect.stringContaining('no connection was made within 0.05 s'),
  });
});
