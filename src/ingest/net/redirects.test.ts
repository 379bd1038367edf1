import { expect, it } from 'vitest';
import { inTurn, says, serve, status } from '../../../test/network/local-server.ts';
import { testFetcher } from '../../../test/network/test-fetcher.ts';

const to = (location: string, code = 302) => status(code, { location });

it.each([301, 302, 303, 307, 308])('follows %s', async (code) => {
  const server = await serve({ '/a': to('/b?q=1#part', code), '/b': says('There.') });
  expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({
    kind: 'fetched',
    url: `${server.origin}/b?q=1`,
    bytes: Buffer.from('There.'),
  });
});

it('follows five, to another host too, by the rules of each', async () => {
  const other = await serve({
    '/robots.txt': says('User-agent: *\nDisallow: /no'),
    '/e': to('/f'),
    '/f': says('There.'),
  });
  const server = await serve({
    '/a': to('/b'),
    '/b': to('c'),
    '/c': to('./d'),
    '/d': to(`${other.origin}/e`),
  });
  expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ url: `${other.origin}/f` });
  expect(other.paths).toEqual(['/robots.txt', '/e', '/f']);
});

it('reads raw letters in a location as UTF-8', async () => {
  const server = await serve({ '/a': to(Buffer.from('/ü').toString('latin1')), '/%C3%BC': says('There.') });
  expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ url: `${server.origin}/%C3%BC` });
});

it('sends neither cookies nor where it comes from', async () => {
  const server = await serve({
    '/a': status(302, { location: '/b', 'set-cookie': 'a=1' }),
    '/b': says('There.'),
  });
  await testFetcher().fetch(`${server.origin}/a`);
  const headers = server.requests.at(-1)?.headers ?? {};
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

it.each([
  [
    'six',
    { '/a': to('/b'), '/b': to('/c'), '/c': to('/d'), '/d': to('/e'), '/e': to('/f'), '/f': to('/g') },
    'url-redirects',
    /more than 5 times/,
  ],
  ['to itself', { '/a': to('/a#part') }, 'url-redirects', /in a circle/],
  [
    'a circle of two',
    { '/a': to('/b'), '/b': to('/a') },
    'url-redirects',
    /in a circle, to http:.*\/a again/,
  ],
  ['to a file', { '/a': to('file:///etc/hosts') }, 'url-invalid', /cannot be followed: it begins with file:/],
  ['to ftp', { '/a': to('/b'), '/b': to('ftp://news.example/') }, 'url-invalid', /begins with ftp:/],
  ['to a script', { '/a': to('javascript:alert(1)') }, 'url-invalid', /begins with javascript:/],
  ['with a password', { '/a': to('http://jo:secret@127.0.0.1/') }, 'url-invalid', /password/],
  ['to no address', { '/a': to('http://[') }, 'url-invalid', /cannot be followed: it is no address/],
  ['far too long', { '/a': to(`/${'a'.repeat(9000)}`) }, 'url-invalid', /characters/],
  ['to nowhere', { '/a': status(302) }, 'url-failed', /^it answered 302 Found$/],
  [
    'to what is gone',
    { '/a': to('/b'), '/b': status(410) },
    'url-failed',
    /^it leads to http:.*\/b, and there: it answered 410 Gone$/,
  ],
  [
    'to what is forbidden',
    { '/a': to('/no'), '/robots.txt': says('User-agent: *\nDisallow: /no') },
    'url-robots',
    /forbids/,
  ],
])('refuses redirects: %s', async (_name, routes, code, message) => {
  const server = await serve(routes);
  expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({
    kind: 'refused',
    code,
    message: expect.stringMatching(message),
  });
});

it('tries each address on the way again by itself', async () => {
  const server = await serve({
    '/a': inTurn(status(503), to('/b')),
    '/b': inTurn(status(502), says('There.')),
  });
  expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ kind: 'fetched' });
});
