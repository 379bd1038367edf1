import { describe, expect, it } from 'vitest';
import { inTurn, says, serve, serveRaw, status } from '../../../test/network/local-server.ts';
import { testFetcher } from '../../../test/network/test-fetcher.ts';
import { MAX_ROBOTS_BYTES } from './net-limits.ts';
import { readRobots } from './robots.ts';

const ORIGIN = 'https://news.example';
const FORBIDS_A = 'User-agent: *\nDisallow: /a';

const allowed = (text: string, path: string) => readRobots(ORIGIN, text).allows(new URL(path, ORIGIN));

describe('the rules', () => {
  it.each<[string, string, string, boolean]>([
    ['none', '', '/a', true],
    ['a web page in their place', '<!doctype html><p>Disallow: /</p>', '/a', true],
    ['for all', 'User-agent: *\nDisallow: /a', '/a/b', false],
    ['for all, of another path', 'User-agent: *\nDisallow: /a', '/b', true],
    ['for others', 'User-agent: Otherbot\nDisallow: /', '/a', true],
    ['for us by name', 'user-agent: VARIORUM/2.0 # us\nDisallow: /', '/a', false],
    ['our own before all', 'User-agent: *\nDisallow: /\n\nUser-agent: Variorum\nDisallow: /b', '/a', true],
    ['nothing forbidden to us', 'User-agent: *\nDisallow: /\nUser-agent: Variorum\nDisallow:', '/a', true],
    ['a group of several names', 'User-agent: Otherbot\nUser-agent: Variorum\nDisallow: /', '/a', false],
    [
      'our groups together',
      'User-agent: Variorum\nAllow: /\n\nUser-agent: variorum\nDisallow: /a',
      '/a',
      false,
    ],
    ['other lines between', 'User-agent: *\nSitemap: https://news.example/s\nDisallow: /a', '/a', false],
    ['a rule before any name', 'Disallow: /\nUser-agent: *\nAllow: /', '/a', true],
    ['the longer rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true],
    ['allowed of two as long', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*.pdf', '/a/b.pdf?q', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?q', true],
    ['a query', 'User-agent: *\nDisallow: /*?q=', '/a?q=1', false],
    ['encoded letters', 'User-agent: *\nDisallow: /ü', '/%C3%BC', false],
    ['carriage returns', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['a name like a property', 'User-agent: __proto__\nDisallow: /', '/a', true],
  ])('%s', (_name, text, path, expected) => {
    expect(allowed(text, path)).toBe(expected);
  });

  it.each([
    ['none', 'User-agent: *\nDisallow:', 0],
    ['in seconds', 'User-agent: *\nCrawl-delay: 2.5', 2500],
    ['for others', 'User-agent: Otherbot\nCrawl-delay: 5', 0],
    ['for us', 'User-agent: *\nCrawl-delay: 5\nUser-agent: Variorum\nCrawl-delay: 7', 7000],
    ['beyond patience', 'User-agent: *\nCrawl-delay: 86400', 30_000],
    ['endless', 'User-agent: *\nCrawl-delay: Infinity', 30_000],
    ['negative', 'User-agent: *\nCrawl-delay: -1', 0],
    ['no number', 'User-agent: *\nCrawl-delay: slow', 0],
  ])('Crawl-delay: %s', (_name, text, delayMs) => {
    expect(readRobots(ORIGIN, text).delayMs).toBe(delayMs);
  });

  const many = `${'User-agent: *\n'.repeat(15_000)}${'Allow: /\n'.repeat(30_000)}`;
  const stars = `User-agent: *\n${`Disallow: /*${'a*'.repeat(100)}b\n`.repeat(2300)}`;
  const long = `User-agent: *\nDisallow: ${'a'.repeat(500_000)}`;
  it.each([
    ['names times rules', many, 300, true],
    ['names times rules, for a long address', many, 7000, false],
    ['stars', stars, 300, true],
    ['stars, for a long address', stars, 7000, false],
    ['one long line', long, 300, true],
    ['one long line, for a long address', long, 7000, false],
  ])('are read in bounded time and memory: %s', (_name, text, length, expected) => {
    expect(allowed(text, `/${'a'.repeat(length)}`)).toBe(expected);
  });
});

describe('robots.txt of a site', () => {
  const refused = { kind: 'refused', code: 'url-robots' };

  it.each([
    ['allows', says('User-agent: *\nDisallow: /b'), { kind: 'fetched' }],
    ['forbids', says(FORBIDS_A), { ...refused, message: 'its robots.txt forbids it' }],
    ['is not there', status(404), { kind: 'fetched' }],
    ['is not for us to see', status(403), { kind: 'fetched' }],
    ['is in trouble', status(500), { ...refused, message: expect.stringContaining('it answered 500') }],
    ['redirects to no address', status(302, { location: 'http://[' }), { kind: 'fetched' }],
    ['redirects in a circle', status(302, { location: '/robots.txt' }), { kind: 'fetched' }],
    ['redirects to the rules', status(302, { location: '/rules' }), refused],
    ['is huge, and forbids early', says(`${FORBIDS_A}\n${'# x\n'.repeat(200_000)}`), refused],
    ['is huge, and forbids too late', says(`${'# x\n'.repeat(200_000)}\n${FORBIDS_A}`), { kind: 'fetched' }],
    [
      'is cut within a path',
      says(`${'User-agent: *\nDisallow: /a'.padStart(MAX_ROBOTS_BYTES, '\n')}rchive`),
      { kind: 'fetched' },
    ],
    ['is no text', says(Buffer.from([0xff, 0, 0xfe, 0x80])), { kind: 'fetched' }],
    ['starts with a mark', says(`\uFEFF${FORBIDS_A}`), refused],
  ])('%s', async (_name, robots, expected) => {
    const server = await serve({ '/robots.txt': robots, '/rules': says(FORBIDS_A), '/a': says('Read.') });
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject(expected);
  });

  it('is asked for again while it is in trouble', async () => {
    const robots = inTurn(status(503), status(503), says(FORBIDS_A));
    const server = await serve({ '/robots.txt': robots });
    expect(await testFetcher().fetch(`${server.origin}/a`)).toMatchObject(refused);
  });

  it('is asked for once a site', async () => {
    const server = await serve({ '/a': says('Read.'), '/b': says('Read.') });
    const fetcher = testFetcher();
    await Promise.all(['/a', '/b', '/a'].map((path) => fetcher.fetch(`${server.origin}${path}`)));
    expect(server.paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('is not there without an answer: the failure is told', async () => {
    const server = await serveRaw(() => {});
    const closed = server.origin.replace(/\d+$/, '1');
    expect(await testFetcher().fetch(`${closed}/a`)).toMatchObject({
      code: 'url-failed',
      message: 'its robots.txt could not be read: the connection was refused (tried 3 times)',
    });
  });

  it('slows us down as it asks', async () => {
    const rules = says('User-agent: *\nCrawl-delay: 4');
    const server = await serve({ '/robots.txt': rules, '/a': says('Read.') });
    const fetcher = testFetcher({ delayMs: 1000 });
    await fetcher.fetch(`${server.origin}/a`);
    await fetcher.fetch(`${server.origin}/a`);
    expect(fetcher.pauses).toEqual([4000, 4000]);
  });
});
