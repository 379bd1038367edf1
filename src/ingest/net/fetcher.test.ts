import { expect, it } from 'vitest';
import { says, serve, serveRaw } from '../../../test/network/local-server.ts';
import { NOW, testFetcher } from '../../../test/network/test-fetcher.ts';

it('fetches', async () => {
  const server = await serve({
    '/a': says('The pier is closed.', { 'content-type': 'text/plain; charset=utf-8' }),
  });
  expect(await testFetcher().fetch(`${server.origin}/a?b=c#part`)).toEqual({
    kind: 'fetched',
    url: `${server.origin}/a?b=c`,
    bytes: Buffer.from('The pier is closed.'),
    mediaType: 'text/plain',
    charset: 'utf-8',
    seenAt: NOW,
    fromCache: false,
  });
});

it.each([
  ['news.example', 'it is no address'],
  ['file:///etc/hosts', 'it begins with file:, which is neither http: nor https:'],
  ['http://jo:secret@news.example/', 'it has a user name or password in it'],
])('refuses %s', async (url, message) => {
  expect(await testFetcher().fetch(url)).toMatchObject({ kind: 'refused', code: 'url-invalid', message });
});

it.each([
  [null, 'Variorum/1.2.3'],
  ['desk@news.example', 'Variorum/1.2.3 (+desk@news.example)'],
  ['https://news.example/desk', 'Variorum/1.2.3 (+https://news.example/desk)'],
])('says who asks: %s', async (contact, agent) => {
  const server = await serve({ '/a': says('Read.') });
  await testFetcher({ contact }).fetch(`${server.origin}/a`);
  expect(server.requests.map(({ headers }) => headers['user-agent'])).toEqual([agent, agent]);
});

it.each(['', 'a\r\nb: c', 'jo (desk)', 'jö@news.example', 'a'.repeat(201)])('no contact: %j', (contact) => {
  expect(() => testFetcher({ contact })).toThrow('cannot be sent');
});

it('no version that is none', () => {
  expect(() => testFetcher({ version: '1 (x)' })).toThrow('no version');
});

it('keeps the pause between two requests to a host, robots.txt included', async () => {
  const server = await serve({ '/a': says('Read.'), '/b': says('Read.') });
  const fetcher = testFetcher({ delayMs: 700 });
  await Promise.all(['/a', '/b'].map((path) => fetcher.fetch(`${server.origin}${path}`)));
  expect(fetcher.pauses).toEqual([700, 700]);
});

it('uses connections again', async () => {
  const server = await serve({ '/a': says('Read.') });
  const fetcher = testFetcher();
  for (let times = 0; times < 4; times += 1) await fetcher.fetch(`${server.origin}/a`);
  expect(server.paths).toHaveLength(5);
  expect(server.connections()).toBeLessThan(4);
});

it.each<[string, (url: string) => string]>([
  ['while a name is looked up', () => 'http://silent.example/'],
  ['while a connection is made', (url) => url.replace('http:', 'https:')],
  ['while an answer is awaited', (url) => url],
])('ends when it is closed %s', async (_name, urlOf) => {
  const server = await serveRaw(() => {});
  const slow = 10_000;
  const fetcher = testFetcher({
    limits: { connectMs: slow, headersMs: slow, totalMs: slow },
    lookup: () => new Promise(() => {}),
  });
  const urls = [`${server.origin}/a`, `${server.origin}/b`].map(urlOf);
  const answers = urls.map((url) => fetcher.fetch(url));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await fetcher.close();
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({
      code: 'url-failed',
      message: expect.stringContaining('the fetcher is closed'),
    });
});

it('ends when it is closed while it pauses', async () => {
  const server = await serve({ '/a': says('Read.') });
  const fetcher = testFetcher({ delayMs: 1000, sleep: () => new Promise(() => {}) });
  const answer = fetcher.fetch(`${server.origin}/a`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await fetcher.close();
  expect(await answer).toMatchObject({ message: 'the fetcher is closed' });
  expect(await fetcher.fetch(`${server.origin}/b`)).toMatchObject({ kind: 'refused' });
  await fetcher.close();
});
