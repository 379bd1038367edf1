import type { LookupAddress } from 'node:dns';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { says, serve, status } from '../../../test/network/local-server.ts';
import { testFetcher } from '../../../test/network/test-fetcher.ts';
import type { Lookup } from './connector.ts';
import type { Dial } from './dial.ts';

/** An address of the open network. Nothing here connects to it: the tests dial a server of their own in its place. */
const PUBLIC = '8.8.8.8';

/** A name server for the tests: each time a name is asked for, it has the next of its addresses, at last always the
 *  last. Addresses that belong together are parted by spaces. */
function names(table: Readonly<Record<string, readonly string[]>>): Lookup & { readonly asked: string[] } {
  const asked: string[] = [];
  const lookup = async (hostname: string): Promise<readonly LookupAddress[]> => {
    const answers = table[hostname] ?? [];
    const times = asked.filter((name) => name === hostname).length;
    asked.push(hostname);
    const answer = answers[Math.min(times, answers.length - 1)] ?? '';
    return answer.split(' ').map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return Object.assign(lookup, { asked });
}

/** Connects to a port of this machine whatever address is asked for, and says which were. */
function dialTo(port: number): Dial & { readonly dialled: string[] } {
  const dialled: string[] = [];
  const dial: Dial = ({ addresses }) => {
    dialled.push(addresses.map(({ address }) => address).join(' '));
    return connect(port, '127.0.0.1');
  };
  return Object.assign(dial, { dialled });
}

const NAMES = {
  'news.example': ['127.0.0.1'],
  'news.example.': ['127.0.0.1'],
  'six.example': ['::ffff:127.0.0.1'],
};

describe('this machine by any of its names', () => {
  it.each([
    ['as it is', '127.0.0.1', '127.0.0.1', 'loopback'],
    ['elsewhere in its network', '127.0.0.2', '127.0.0.2', 'loopback'],
    ['decimal', '2130706433', '127.0.0.1', 'loopback'],
    ['hexadecimal', '0x7f.1', '127.0.0.1', 'loopback'],
    ['hexadecimal in one', '0x7f000001', '127.0.0.1', 'loopback'],
    ['octal', '017700000001', '127.0.0.1', 'loopback'],
    ['octal in parts', '0177.0.0.01', '127.0.0.1', 'loopback'],
    ['short', '127.1', '127.0.0.1', 'loopback'],
    ['percent-encoded', '%31%32%37.0.0.1', '127.0.0.1', 'loopback'],
    ['in wide digits', '１２７.０.０.１', '127.0.0.1', 'loopback'],
    ['with a dot at its end', '127.0.0.1.', '127.0.0.1', 'loopback'],
    ['no address in particular', '0.0.0.0', '0.0.0.0', 'this network'],
    ['zero', '0', '0.0.0.0', 'this network'],
    ['mapped', '[::ffff:127.0.0.1]', '::ffff:7f00:1', 'IPv4-mapped'],
    ['mapped, hexadecimal', '[::ffff:7f00:1]', '::ffff:7f00:1', 'IPv4-mapped'],
    ['a name', 'news.example', '127.0.0.1', 'loopback'],
    ['a name with a dot at its end', 'news.example.', '127.0.0.1', 'loopback'],
    ['a name of a mapped address', 'six.example', '::ffff:127.0.0.1', 'IPv4-mapped'],
  ])('%s', async (_name, host, address, reason) => {
    const server = await serve({ '/a': says('Inside.') }, host === '127.0.0.2' ? '0.0.0.0' : '127.0.0.1');
    const url = `http://${host}:${server.port}/a`;
    const lookup = names(NAMES);

    expect(await testFetcher({ allowPrivate: false, lookup }).fetch(url)).toEqual({
      kind: 'refused',
      code: 'url-private',
      message: `its address ${address} is private (${reason}); --allow-private lets it through`,
      expected: 'an address of the open network',
    });
    expect(server.connections()).toBe(0);
    expect(await testFetcher({ lookup }).fetch(url)).toMatchObject({ kind: 'fetched' });
  });

  it.each(['localhost', 'LOCALHOST', 'localhost.', 'news.localhost'])('%s', async (host) => {
    const server = await serve({ '/a': says('Inside.') });
    const url = `http://${host}:${server.port}/a`;
    expect(await testFetcher({ allowPrivate: false }).fetch(url)).toMatchObject({ code: 'url-private' });
    expect(server.connections()).toBe(0);
    expect(await testFetcher().fetch(url)).toMatchObject({ kind: 'fetched' });
  });

  const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some((one) => one.address === '::1'));
  it.runIf(hasIpv6)('IPv6', async () => {
    const server = await serve({ '/a': says('Inside.') }, '::1');
    expect(await testFetcher({ allowPrivate: false }).fetch(`${server.origin}/a`)).toMatchObject({
      code: 'url-private',
      message: 'its address ::1 is private (loopback); --allow-private lets it through',
    });
    expect(server.connections()).toBe(0);
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ kind: 'fetched' });
  });
});

describe('other addresses that are not of the open network, by name', () => {
  it.each([
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.20.0.1',
    '192.168.0.1',
    '198.18.0.1',
    '203.0.113.1',
    '224.0.0.1',
    '255.255.255.255',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'fd12::1',
    'fe80::1',
    `${PUBLIC} 10.1.2.3`,
    `10.1.2.3 ${PUBLIC}`,
    `${PUBLIC} ::1`,
  ])('%s', async (addresses) => {
    const server = await serve({});
    const dial = dialTo(server.port);
    const lookup = names({ 'news.example': [addresses] });
    const answer = await testFetcher({ allowPrivate: false, lookup, dial }).fetch('http://news.example/');
    expect(answer).toMatchObject({ code: 'url-private' });
    expect(dial.dialled).toEqual([]);
    expect(server.connections()).toBe(0);
  });

  it('a public one is let through', async () => {
    const server = await serve({ '/a': says('Outside.') });
    const dial = dialTo(server.port);
    const lookup = names({ 'news.example': [PUBLIC] });
    const answer = await testFetcher({ allowPrivate: false, lookup, dial }).fetch('http://news.example/a');
    expect(answer).toMatchObject({ kind: 'fetched', url: 'http://news.example/a' });
    expect(server.requests[0]?.headers.host).toBe('news.example');
  });
});

describe('on the way', () => {
  it.each([
    ['to an address', 'http://127.0.0.1:PORT/inside'],
    ['to a number', 'http://2130706433:PORT/inside'],
    ['to a name', 'http://inside.example:PORT/inside'],
    ['without a scheme', '//127.0.0.1:PORT/inside'],
  ])('a redirect %s', async (_name, location) => {
    const inside = await serve({ '/inside': says('Inside.') });
    const target = location.replace('PORT', String(inside.port));
    const outside = await serve({ '/a': status(302, { location: target }) });
    const dial = dialTo(outside.port);
    const lookup = names({ 'news.example': [PUBLIC], 'inside.example': ['127.0.0.1'] });

    const answer = await testFetcher({ allowPrivate: false, lookup, dial }).fetch('http://news.example/a');
    expect(answer).toMatchObject({
      code: 'url-private',
      message: expect.stringMatching(/^it leads to http:.*, and there: its address 127\.0\.0\.1 is private/),
    });
    expect(dial.dialled.every((address) => address === PUBLIC)).toBe(true);
    expect(inside.connections()).toBe(0);

    const open = testFetcher({ lookup: names({ 'inside.example': ['127.0.0.1'] }) });
    expect(await open.fetch(`${outside.origin}/a`)).toMatchObject({ kind: 'fetched' });
  });

  it('a redirect of robots.txt', async () => {
    const inside = await serve({ '/robots.txt': says('') });
    const location = `${inside.origin}/robots.txt`;
    const outside = await serve({ '/robots.txt': status(301, { location }), '/a': says('Outside.') });
    const lookup = names({ 'news.example': [PUBLIC] });
    const fetcher = testFetcher({ allowPrivate: false, lookup, dial: dialTo(outside.port) });
    expect(await fetcher.fetch('http://news.example/a')).toMatchObject({ code: 'url-private' });
    expect(inside.connections()).toBe(0);
    expect(outside.paths).toEqual(['/robots.txt']);
  });

  it('a name that is public when it is checked and private a moment later', async () => {
    const server = await serve({
      '/robots.txt': says('', { connection: 'close' }),
      '/a': says('Inside.', { connection: 'close' }),
    });
    const dial = dialTo(server.port);
    const lookup = names({ 'news.example': [PUBLIC, '127.0.0.1'] });
    const answer = await testFetcher({ allowPrivate: false, lookup, dial }).fetch('http://news.example/a');
    expect(answer).toMatchObject({ code: 'url-private' });
    // Every connection goes where the one look-up made for it says, and the second is never made.
    expect(lookup.asked).toEqual(['news.example', 'news.example']);
    expect(dial.dialled).toEqual([PUBLIC]);
    expect(server.paths).toEqual(['/robots.txt']);
  });
});

it('takes no proxy from the environment', async () => {
  const proxy = await serve({});
  const server = await serve({ '/a': says('Outside.') });
  process.env['http_proxy'] = process.env['HTTP_PROXY'] = process.env['ALL_PROXY'] = proxy.origin;
  try {
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject({ kind: 'fetched' });
  } finally {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY']) delete process.env[name];
  }
  expect(proxy.connections()).toBe(0);
});
