import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('../../eval/run.mjs', import.meta.url));

const TEXT = '🚢 The ferry sank on 4 May 2026.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-eval-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of data with the task `times` alone: one article, and these lines of gold. */
function dataOf(name: string, ...gold: readonly string[]): string {
  const data = join(folder, name);
  mkdirSync(join(data, 'times'), { recursive: true });
  const article = { id: 'a', text: TEXT, publishedAt: '2026-05-05' };
  writeFileSync(join(data, 'times', 'articles.jsonl'), `${JSON.stringify(article)}\n`);
  writeFileSync(join(data, 'times', 'gold.jsonl'), gold.join('\n'));
  return data;
}

function run(...args: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('npm run eval', () => {
  it('measures what there is, names what is missing, and writes the page and every error', () => {
    // In code points: the ship is one of them.
    const times = [
      { start: 20, end: 30, type: 'DATE', value: '2026-05-04' },
      { start: 6, end: 11, type: 'DATE', value: 'PAST_REF' },
    ];
    const data = dataOf('good', JSON.stringify({ id: 'a', times }));
    const [page, errors] = [join(folder, 'page.md'), join(folder, 'errors.jsonl')];
    const { status, stdout, stderr } = run(data, '--page', page, '--errors', errors);
    expect(status).toBe(0);
    expect(stderr).toContain('attribution: left out, as there is no ');
    expect(stdout).toContain('times: 1 articles, 2 gold, 1 given');
    expect(stdout).toMatch(/strict_p +1\.0000\n +strict_r +0\.5000\n/);
    expect(readFileSync(page, 'utf8')).toContain('| times found | 1.000 | 0.500 | 0.667 |');
    expect(readFileSync(page, 'utf8')).toContain('Not measured');
    expect(
      readFileSync(errors, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { task: 'times', kind: 'missed-vague', article: 'a', expected: '“ferry” DATE PAST_REF', given: null },
    ]);
  });

  it.each([
    ['no JSON', '{"id": "a", "times": ['],
    ['another form', '{"id": "a", "times": [{"start": "3", "end": 6, "type": "DATE"}]}'],
  ])('fails on gold in %s, with its file and line', (name, gold) => {
    const { status, stderr } = run(dataOf(name, '', gold), '--page', join(folder, 'none.md'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/gold\.jsonl, line 2: /);
  });

  it.each([
    ['without a folder', []],
    ['with two folders', ['a', 'b']],
    ['with an unknown option', ['a', '--speed']],
  ])('is wrong usage %s', (_, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run eval -- DATA_FOLDER');
  });

  it('is wrong usage on a folder without any data', () => {
    const { status, stderr } = run(join(folder, 'nowhere'));
    expect(status).toBe(2);
    expect(stderr).toContain('eval/README.md says how');
  });
});
