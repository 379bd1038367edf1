import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn, says, serve, status } from '../../../test/network/local-server.ts';
import { NOW, testFetcher } from '../../../test/network/test-fetcher.ts';
import { type CachedPage, openCache } from './cache.ts';

let outside: string;
let folder: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'variorum-cache-'));
  folder = join(outside, 'cache');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

/** Paths of all files below `outside`. */
function files(): string[] {
  return readdirSync(outside, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(outside, path)).isFile())
    .sort();
}

function file(extension: string): string {
  return join(outside, files().find((path) => path.endsWith(extension)) ?? '');
}

const PAGE: CachedPage = {
  url: 'http://news.example/a',
  finalUrl: 'http://news.example/b',
  etag: '"1"',
  lastModified: null,
  mediaType: 'text/html',
  charset: null,
  seenAt: NOW,
  bytes: Buffer.from('The pier is closed.'),
};

describe('on disk', () => {
  it('gives back what was put in', async () => {
    const cache = openCache(folder, 1000);
    expect(await cache.read(PAGE.url)).toBeNull();
    await cache.write(PAGE);
    expect(await cache.read(PAGE.url)).toEqual(PAGE);
    expect(await openCache(folder, 1000).read(PAGE.url)).toEqual(PAGE);
    expect(await cache.read(PAGE.finalUrl)).toBeNull();
    await cache.write({ ...PAGE, bytes: Buffer.from('Open.'), etag: null });
    expect(await cache.read(PAGE.url)).toMatchObject({ bytes: Buffer.from('Open.'), etag: null });
    await cache.drop(PAGE.url);
    await cache.drop(PAGE.url);
    expect(await cache.read(PAGE.url)).toBeNull();
    expect(files()).toEqual([]);
  });

  it.each([
    'http://news.example/../../../a',
    'http://news.example/..%2f..%2fa',
    'http://news.example/con?a=/\\:*|"<>',
    `http://news.example/${'a'.repeat(7000)}`,
  ])('names its files by itself: %.60s', async (url) => {
    await openCache(folder, 1000).write({ ...PAGE, url });
    expect(files()).toHaveLength(2);
    for (const path of files()) expect(path).toMatch(/^cache\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.(?:body|json)$/);
  });

  it.each<[string, () => void]>([
    ['no body', () => rmSync(file('.body'))],
    ['no entry', () => rmSync(file('.json'))],
    ['another body', () => writeFileSync(file('.body'), 'The pier is open..')],
    ['a cut body', () => writeFileSync(file('.body'), 'The pier')],
    ['a body above the limit', () => writeFileSync(file('.body'), 'a'.repeat(2000))],
    ['half an entry', () => writeFileSync(file('.json'), readFileSync(file('.json')).subarray(0, 80))],
    ['an empty entry', () => writeFileSync(file('.json'), '')],
    ['an entry of something else', () => writeFileSync(file('.json'), '[1]')],
    ['an entry above the limit', () => writeFileSync(file('.json'), ' '.repeat(70_000), { flag: 'a' })],
    ['the entry of another address', () => edit({ url: 'http://news.example/other' })],
    ['a final address that is none of the web', () => edit({ finalUrl: 'file:///etc/hosts' })],
    ['no date', () => edit({ seenAt: 'yesterday' })],
    ['an older schema', () => edit({ schema: 0 })],
    [
      'a folder in place of a file',
      () => {
        const path = file('.body');
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('damage is absence: %s', async (_name, damage) => {
    const cache = openCache(folder, 1000);
    await cache.write(PAGE);
    damage();
    expect(await cache.read(PAGE.url)).toBeNull();
  });

  function edit(fields: object): void {
    const entry: unknown = JSON.parse(readFileSync(file('.json'), 'utf8'));
    writeFileSync(file('.json'), JSON.stringify(Object.assign({}, entry, fields)));
  }

  it('is no error where it cannot be written', async () => {
    writeFileSync(folder, 'A file stands where the folder should.');
    const cache = openCache(folder, 1000);
    await cache.write(PAGE);
    expect(await cache.read(PAGE.url)).toBeNull();
    expect(files()).toEqual(['cache']);
  });

  it('leaves nothing unfinished behind', async () => {
    const cache = openCache(folder, 1000);
    await cache.write(PAGE);
    const body = file('.body');
    rmSync(body);
    mkdirSync(join(body, 'in the way'), { recursive: true });
    await cache.write(PAGE);
    expect(files().filter((path) => path.endsWith('.part'))).toEqual([]);
  });

  it('holds one of two pages written at once, or neither', async () => {
    const cache = openCache(folder, 1000);
    const versions = ['One.', 'Two.'].map((text) => ({ ...PAGE, bytes: Buffer.from(text) }));
    await Promise.all(versions.map(cache.write));
    expect([null, ...versions]).toContainEqual(await cache.read(PAGE.url));
    expect(files()).toHaveLength(2);
  });
});

describe('of a fetcher', () => {
  const LATER = '2026-03-06T10:00:00.000Z';
  const later = () => new Date(LATER);

  it.each([
    ['an entity tag', { etag: '"1"' }, { 'if-none-match': '"1"' }],
    ['a weak one', { etag: 'W/"1"' }, { 'if-none-match': 'W/"1"' }],
    [
      'a date',
      { 'last-modified': 'Thu, 05 Mar 2026 09:00:00 GMT' },
      { 'if-modified-since': 'Thu, 05 Mar 2026 09:00:00 GMT' },
    ],
  ])('asks whether a page changed: by %s', async (_name, headers, asked) => {
    const server = await serve({
      '/a': inTurn(says('Read.', { ...headers, 'content-type': 'text/html' }), status(304)),
    });
    const url = `${server.origin}/a`;
    const first = await testFetcher({ cacheFolder: folder }).fetch(url);
    expect(first).toMatchObject({ kind: 'fetched', seenAt: NOW, fromCache: false });

    const second = await testFetcher({ cacheFolder: folder, now: later }).fetch(url);
    expect(second).toEqual({ ...first, seenAt: LATER, fromCache: true });
    expect(server.requests.at(-1)?.headers).toMatchObject(asked);
    expect(await testFetcher({ cacheFolder: folder, offline: true }).fetch(url)).toEqual(second);
  });

  it.each([
    ['no tag', {}],
    ['a broken tag', { etag: 'broken' }],
    ['a tag that is no text', { etag: '"\xe9"' }],
    ['a broken date', { 'last-modified': '<soon>' }],
  ])('asks for the whole page again: %s', async (_name, headers) => {
    const server = await serve({ '/a': inTurn(says('One.', headers), says('Two.', headers)) });
    const fetcher = testFetcher({ cacheFolder: folder });
    await fetcher.fetch(`${server.origin}/a`);
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({ bytes: Buffer.from('Two.') });
    expect(
      Object.keys(server.requests.at(-1)?.headers ?? {}).filter((name) => name.startsWith('if-')),
    ).toEqual([]);
  });

  it('takes the new page where it changed', async () => {
    const server = await serve({
      '/a': inTurn(says('One.', { etag: '"1"' }), says('Two.', { etag: '"2"' })),
    });
    const fetcher = testFetcher({ cacheFolder: folder });
    await fetcher.fetch(`${server.origin}/a`);
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({
      bytes: Buffer.from('Two.'),
      fromCache: false,
    });
    expect(
      await testFetcher({ cacheFolder: folder, offline: true }).fetch(`${server.origin}/a`),
    ).toMatchObject({
      bytes: Buffer.from('Two.'),
      fromCache: true,
    });
  });

  it('keeps where redirects led, and asks only there whether the page changed', async () => {
    const server = await serve({
      '/a': status(301, { location: '/b' }),
      '/b': inTurn(says('Read.', { etag: '"1"' }), status(304)),
    });
    const fetcher = testFetcher({ cacheFolder: folder });
    await fetcher.fetch(`${server.origin}/a`);
    const expected = {
      kind: 'fetched',
      url: `${server.origin}/b`,
      bytes: Buffer.from('Read.'),
      fromCache: true,
    };
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject(expected);
    expect(server.requests.map(({ url, headers }) => [url, headers['if-none-match']])).toEqual([
      ['/robots.txt', undefined],
      ['/a', undefined],
      ['/b', undefined],
      ['/a', undefined],
      ['/b', '"1"'],
    ]);
    expect(
      await testFetcher({ cacheFolder: folder, offline: true }).fetch(`${server.origin}/a`),
    ).toMatchObject(expected);
  });

  it.each([
    ['no-store', says('Read.', { 'cache-control': 'private, No-Store' })],
    [
      'a status that is not 200',
      (_request: unknown, response: { writeHead(code: number): { end(text: string): void } }) =>
        response.writeHead(203).end('Read.'),
    ],
  ])('keeps nothing, and drops what it kept: %s', async (_name, route) => {
    const server = await serve({ '/a': inTurn(says('Old.'), route) });
    const fetcher = testFetcher({ cacheFolder: folder });
    await fetcher.fetch(`${server.origin}/a`);
    expect(files()).toHaveLength(2);
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({ bytes: Buffer.from('Read.') });
    expect(files()).toEqual([]);
  });

  it('keeps nothing of what was refused, and nothing of robots.txt', async () => {
    const server = await serve({ '/robots.txt': says('User-agent: *\nDisallow: /b'), '/b': says('Read.') });
    const fetcher = testFetcher({ cacheFolder: folder });
    for (const path of ['/a', '/b']) await fetcher.fetch(`${server.origin}${path}`);
    expect(existsSync(folder)).toBe(false);
  });

  it('goes on without a cache that is damaged or cannot be written', async () => {
    writeFileSync(folder, 'A file stands where the folder should.');
    const server = await serve({ '/a': says('Read.', { etag: '"1"' }) });
    expect(await testFetcher({ cacheFolder: folder }).fetch(`${server.origin}/a`)).toMatchObject({
      kind: 'fetched',
    });
  });

  it('offline, asks nobody', async () => {
    const server = await serve({ '/a': says('Read.') });
    const fetcher = testFetcher({ cacheFolder: folder, offline: true });
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({ code: 'url-offline' });
    expect(await testFetcher({ offline: true }).fetch(`${server.origin}/a`)).toMatchObject({
      code: 'url-offline',
    });
    expect(server.connections()).toBe(0);
  });

  it('is found by the address without its fragment', async () => {
    const server = await serve({ '/a': says('Read.') });
    await testFetcher({ cacheFolder: folder }).fetch(`${server.origin}/a#one`);
    const offline = testFetcher({ cacheFolder: folder, offline: true });
    expect(await offline.fetch(`${server.origin}/a#two`)).toMatchObject({ kind: 'fetched' });
  });
});
