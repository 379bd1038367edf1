import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { afterEach } from 'vitest';

/** A server on this machine, for one test. */
export interface LocalServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Connections made so far. */
  readonly connections: () => number;
  /** Paths asked for so far, robots.txt included. */
  readonly paths: readonly string[];
  readonly requests: readonly IncomingMessage[];
}

/** What a server says by path; a path without an entry is not found. */
export type Routes = Readonly<Record<string, RequestListener>>;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Serves the routes until the test ends. */
export async function serve(routes: Routes, host = '127.0.0.1'): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    paths.push(request.url ?? '');
    const route = routes[(request.url ?? '').split('?', 1)[0] ?? ''] ?? notFound;
    route(request, response);
  });
  const { port, connections } = await listen(server, host);
  return { port, origin: originOf(host, port), connections, paths, requests };
}

/** Serves whatever bytes `answer` writes for a request; robots.txt is not found. */
export async function serveRaw(
  answer: (socket: Socket, path: string) => void,
): Promise<Pick<LocalServer, 'port' | 'origin' | 'connections' | 'paths'>> {
  const paths: string[] = [];
  const server = createRawServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const path = /^GET (\S+)/.exec(bytes.toString('latin1'))?.[1] ?? '';
      paths.push(path);
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      else answer(socket, path);
    });
  });
  const { port, connections } = await listen(server, '127.0.0.1');
  return { port, origin: originOf('127.0.0.1', port), connections, paths };
}

/** A route that answers with a text. */
export function says(
  text: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_request, response) => response.writeHead(200, headers).end(text);
}

/** A route that answers with a status and headers alone. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_request, response) => response.writeHead(code, headers).end();
}

/** A route that answers the first request by the first of `routes` and so on, and all that follow by the last. */
export function inTurn(...routes: readonly RequestListener[]): RequestListener {
  let asked = 0;
  return (request, response) => {
    const route = routes[Math.min(asked, routes.length - 1)] ?? notFound;
    asked += 1;
    route(request, response);
  };
}

/** Does `close` when the test has ended. */
export function atEnd(close: () => Promise<void>): void {
  closing.unshift(close);
}

const notFound = status(404);

async function listen(server: Server, host: string): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    connections += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  atEnd(async () => {
    for (const socket of open) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const address: AddressInfo | string | null = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    connections: () => connections,
  };
}

function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
