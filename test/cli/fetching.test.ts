import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NewsSite, openNewsSite } from '../servers/news-site.ts';
import { withoutProgress } from './without-progress.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));

interface Run {
  readonly status: number;
  readonly rows: readonly { readonly id: string; readonly title: string; readonly publishedAt: string }[];
  readonly stderr: string;
}

let folder: string;
let site: NewsSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-fetching-'));
  site = await openNewsSite();
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

function extract(...args: string[]): Promise<Run> {
  const options = { cwd: folder, env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } };
  const all = [PROGRAM, 'extract', '--format', 'jsonl', '--delay', '0', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      const rows = stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
      resolve({ status, rows, stderr: withoutProgress(stderr) });
    });
  });
}

describe('extract, from addresses', () => {
  it('refuses a private address, and asks it nothing', async () => {
    const { status, rows, stderr } = await extract(`${site.origin}/story/1`);
    expect({ status, rows }).toEqual({ status: 1, rows: [] });
    expect(stderr).toContain('[url-private]');
    expect(stderr).toContain('--allow-private');
    expect(site.asked).toEqual([]);
  });

  it('reads pages, and again from the cache without the network', async () => {
    const addresses = [`${site.origin}/story/2`, `${site.origin}/story/1`];
    const first = await extract('--allow-private', ...addresses);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.rows.map(({ id, title }) => [id, title])).toEqual([
      [addresses[0], 'Grain train derails near Brannoc Halt, part 2'],
      [addresses[1], 'Grain train derails near Brannoc Halt, part 1'],
    ]);
    // Both pages are asked for at once, so the site may see either first.
    const [asked, ...pages] = site.asked;
    expect([asked, ...pages.sort()]).toEqual(['/robots.txt', '/story/1', '/story/2']);
    await site.close();
    expect((await extract('--allow-private', '--offline', ...addresses)).rows).toEqual(first.rows);
    expect(readdirSync(folder)).toEqual(['cache']);
  });

  it('goes on past what is forbidden or not there', async () => {
    const { status, rows, stderr } = await extract(
      '--allow-private',
      `${site.origin}/private/1`,
      `${site.origin}/gone`,
      `${site.origin}/story/3`,
    );
    expect(status).toBe(3);
    expect(rows).toHaveLength(1);
    expect(stderr).toContain('[url-robots]');
    expect(stderr).toContain('[url-failed]');
  });

  it('takes a feed’s summaries as they stand, and follows them when asked to', async () => {
    const plain = await extract('--allow-private', `${site.origin}/feed.xml`);
    expect(plain.status).toBe(0);
    expect(plain.stderr).toContain('[summary-only]');
    expect(plain.rows.map(({ title }) => title)).toEqual(['Part 1', 'Part 2', 'Part 3']);
    const followed = await extract('--allow-private', '--follow', `${site.origin}/feed.xml`);
    expect(followed.rows.map(({ id }) => id)).toEqual([1, 2, 3].map((n) => `${site.origin}/story/${n}`));
    expect(followed.rows[2]?.title).toBe('Grain train derails near Brannoc Halt, part 3');
  });

  it('follows a list of feeds on disk to its reports', async () => {
    const file = join(folder, 'feeds.opml');
    writeFileSync(
      file,
      `<opml version="2.0"><body><outline type="rss" text="Echo" xmlUrl="${site.origin}/feed.xml"/></body></opml>`,
    );
    expect(await extract('--allow-private', file)).toMatchObject({ status: 1, rows: [] });
    expect(site.asked).toEqual([]);
    expect((await extract('--allow-private', '--follow', file)).rows).toHaveLength(3);
  });
});
