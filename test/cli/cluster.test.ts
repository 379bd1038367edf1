import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutProgress } from './without-progress.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));

const FERRY = [
  'The ferry Osprey struck the pier of Port Ellen on Monday, and at least 12 passengers were injured, police said. Captain Ada Quill, 54, was taken to the hospital of Port Ellen. The harbour stays closed until Friday.',
  'Twelve passengers were hurt when the ferry Osprey hit the pier of Port Ellen on Monday. Captain Ada Quill was among the injured, the coast guard said. The harbour of Port Ellen will be closed until Friday.',
  'PORT ELLEN — Police questioned the crew of the ferry Osprey, which struck the pier on Monday, injuring 12 passengers. Captain Ada Quill, 54, remained in hospital on Tuesday.',
];
const GLASS = [
  'Glassmaker Halden agreed on Monday to buy its rival Orlenza Glass for $640 million, chief executive Tomas Brell said. The takeover needs the approval of shareholders in May.',
  'Halden will take over Orlenza Glass for $640 million, the glassmaker said on Monday. Shareholders vote on the takeover in May, chief executive Tomas Brell told analysts.',
];
const ARTICLES = [
  { id: 'f1', outlet: 'Gazette', title: 'Ferry Osprey strikes pier in Port Ellen', text: FERRY[0] },
  { id: 'g1', outlet: 'Ledger', title: 'Halden to buy Orlenza Glass', text: GLASS[0] },
  { id: 'f2', outlet: 'Courier', title: 'Twelve hurt as Osprey hits pier', text: FERRY[1] },
  { id: 'g2', outlet: 'Courier', title: 'Glassmaker Halden takes over Orlenza', text: GLASS[1] },
  { id: 'f3', outlet: 'Herald', title: 'Osprey crew questioned after Port Ellen crash', text: FERRY[2] },
].map((article) => ({ ...article, publishedAt: '2026-03-03' }));

/** As the contract has it: one object an article, in the order given. */
const ROWS = [
  { id: 'f1', story: 's1' },
  { id: 'g1', story: 's2' },
  { id: 'f2', story: 's1' },
  { id: 'g2', story: 's2' },
  { id: 'f3', story: 's1' },
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cluster-'));
  const write = (name: string, articles: readonly object[]) =>
    writeFileSync(join(folder, name), articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  write('all.jsonl', ARTICLES);
  write('first.jsonl', ARTICLES.slice(0, 2));
  write('second.jsonl', ARTICLES.slice(2));
  const late = { publishedAt: '2026-07-20' };
  write(
    'months.jsonl',
    ARTICLES.map((one) => (one.id.startsWith('g') ? { ...one, ...late } : one)),
  );
  write('empty.jsonl', [{ id: 'nothing', text: ' ' }, ARTICLES[0] ?? {}]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function variorum(...args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    execFile(process.execPath, [PROGRAM, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ status, stdout, stderr: withoutProgress(stderr) });
    });
  });
}

function rowsOf(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

describe('cluster', () => {
  it('tells the story of each article', async () => {
    const { status, stdout, stderr } = await variorum('cluster', 'all.jsonl');
    expect({ status, stderr, rows: rowsOf(stdout) }).toEqual({ status: 0, stderr: '', rows: ROWS });
  });

  it('goes on from a state file as if it had never stopped, and leaves nothing beside it', async () => {
    const first = await variorum('cluster', 'first.jsonl', '--state', 'stories.jsonl');
    const second = await variorum('cluster', 'second.jsonl', '--state', 'stories.jsonl');
    expect([...rowsOf(first.stdout), ...rowsOf(second.stdout)]).toEqual(ROWS);
    await variorum('cluster', 'all.jsonl', '--state', 'whole.jsonl');
    const [parts, whole] = ['stories.jsonl', 'whole.jsonl'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(parts).toBe(whole);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('another article under a known id is told of, the same one is not', async () => {
    await variorum('cluster', 'first.jsonl', '--state', 'ids.jsonl');
    const again = await variorum('cluster', 'first.jsonl', '--state', 'ids.jsonl');
    expect({ ...again, rows: rowsOf(again.stdout) }).toMatchObject({
      status: 0,
      stderr: '',
      rows: ROWS.slice(0, 2),
    });
    writeFileSync(join(folder, 'taken.jsonl'), JSON.stringify({ ...ARTICLES[1], id: 'f1' }));
    const other = await variorum('cluster', 'taken.jsonl', '--state', 'ids.jsonl');
    expect(other.status).toBe(3);
    expect(other.stderr).toMatch(/^variorum: f1: an earlier run took another text under the id "f1"/);
    expect(rowsOf(other.stdout)).toEqual([{ id: 'f1', story: 's1' }]);
  });

  it('for reading: what joins a story of an earlier run is not alone', async () => {
    await variorum('cluster', 'first.jsonl', '--state', 'read.jsonl');
    const { stdout } = await variorum('cluster', 'second.jsonl', '--state', 'read.jsonl', '--format', 'text');
    expect(stdout).toMatch(/^3 articles: 2 stories of several, 0 alone/);
    expect(stdout).toMatch(/2 articles · 1 article of earlier runs/);
  });

  it.each([
    ['no JSON', 'stories\n'],
    ['other JSON', '{"schema": "variorum/stories@0"}\n'],
  ])('a state file that holds %s', async (_, content) => {
    writeFileSync(join(folder, 'odd.jsonl'), content);
    const { status, stdout, stderr } = await variorum('cluster', 'all.jsonl', '--state', 'odd.jsonl');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/odd\.jsonl, line 1: these are no saved stories of this version/);
    expect(readFileSync(join(folder, 'odd.jsonl'), 'utf8')).toBe(content);
  });

  it('a state file that was cut short', async () => {
    await variorum('cluster', 'all.jsonl', '--state', 'cut.jsonl');
    const [head = '', ...stories] = readFileSync(join(folder, 'cut.jsonl'), 'utf8').trimEnd().split('\n');
    writeFileSync(join(folder, 'cut.jsonl'), `${[head, ...stories.slice(1)].join('\n')}\n`);
    const { status, stderr } = await variorum('cluster', 'all.jsonl', '--state', 'cut.jsonl');
    expect(status).toBe(1);
    expect(stderr).toMatch(/cut short: it holds 1 of 2 stories/);
  });

  it('an input without an article has no story, and its row says why', async () => {
    const { stdout } = await variorum('cluster', 'empty.jsonl');
    expect(rowsOf(stdout)).toMatchObject([
      { id: 'nothing', story: null, apart: 'no-article', reason: expect.any(String) },
      { id: 'f1', story: 's1' },
    ]);
  });

  it('for reading: the largest story first, with its days and outlets', async () => {
    const { stdout } = await variorum('cluster', 'all.jsonl', '--format', 'text');
    expect(stdout).toMatch(/^5 articles: 2 stories of several, 0 alone, 0 set apart\n\ns1 {2}Ferry Osprey/);
    expect(stdout).toMatch(/3 articles · 3 March 2026 · Gazette, Courier, Herald/);
    expect(stdout).toMatch(/s2 {2}Halden to buy Orlenza Glass/);
  });

  it.each([
    [['--window-days', '0'], /whole number of at least 1/],
    [['--max-active', '7'], /whole number of at least 100/],
    [['--state', 'all.jsonl'], /it is one of the inputs/],
  ])('%s is wrong usage', async (args, message) => {
    const { status, stderr } = await variorum('cluster', 'all.jsonl', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('collate without --cluster', () => {
  it('says so where the reports are clearly of several events', async () => {
    const { status, stdout, stderr } = await variorum('collate', 'months.jsonl', '--format', 'json');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /seem to report 2 events or more \(3, 2 articles\).*--cluster.*\[several-stories\]/,
    );
    expect(JSON.parse(stdout).notes).toMatchObject([{ code: 'several-stories', stage: 'cluster' }]);
  });
});

describe('collate --cluster', () => {
  it('gives an array of dossiers, one a story', async () => {
    const { status, stdout } = await variorum('collate', '--cluster', 'all.jsonl', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { schema: 'variorum/dossier@1', articles: [{ id: 'f1' }, { id: 'f2' }, { id: 'f3' }] },
      { schema: 'variorum/dossier@1', articles: [{ id: 'g1' }, { id: 'g2' }] },
    ]);
  });

  it('writes a page a story into a folder', async () => {
    const { status } = await variorum('collate', '--cluster', 'all.jsonl', '--format', 'html', '-o', 'pages');
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['s1.html', 's2.html']);
  });

  it('has no place for several pages in one file', async () => {
    const { status, stderr } = await variorum('collate', '--cluster', 'all.jsonl', '--html', 'page.html');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--format html --output FOLDER/);
    expect(existsSync(join(folder, 'page.html'))).toBe(false);
  });
});
