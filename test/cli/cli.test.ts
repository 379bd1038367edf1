import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutProgress } from './without-progress.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));

const FIRST = `Ferry Strikes Pier In Port Ellen

March 3, 2026

A ferry struck the pier of Port Ellen on Monday, and at least 12 people were injured, police said.

The harbour will be closed until Friday, the operator said in a statement.

Kell Daily News, Port Ellen
`;
const SECOND = `A ferry hit a pier in Port Ellen on Monday and 14 people were injured, the coast guard said on Tuesday.

The operator said the harbour will be closed until Friday.
`;

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports', 'first.txt'), FIRST);
  writeFileSync(join(folder, 'reports', 'second.txt'), SECOND);
  writeFileSync(join(folder, 'image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  writeFileSync(
    join(folder, 'page.html'),
    `<html lang="en"><head><title>Ferry</title></head><body><article>${FIRST.split('\n\n')
      .map((words) => `<p>${words}</p>`)
      .join('')}</article></body></html>`,
  );
  writeFileSync(
    join(folder, 'empty.html'),
    '<html><head><title>Kell</title></head><body><nav><a href="/">Home</a></nav></body></html>',
  );
  writeFileSync(join(folder, 'empty.jsonl'), `${JSON.stringify({ id: 'nothing', text: ' ' })}\n`);
  writeFileSync(
    join(folder, 'stamped.jsonl'),
    `${JSON.stringify({ id: 'stamped', text: FIRST, publishedAt: '2026-02-31' })}\n`,
  );
  writeFileSync(join(folder, 'wire.jsonl'), `${JSON.stringify({ id: 'a', text: FIRST })}\n{broken\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function variorum(
  args: readonly string[],
  options: { input?: string | Buffer; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined, ...options.env };
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd: folder, env, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        resolve({
          status: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
          stdout,
          stderr: withoutProgress(stderr),
        });
      },
    );
    child.stdin?.end(options.input ?? '');
  });
}

describe('collate', () => {
  it('writes one JSON dossier in a pipe, the same every time', async () => {
    const [one, two] = await Promise.all([
      variorum(['collate', 'reports']),
      variorum(['collate', 'reports']),
    ]);
    expect(one.status).toBe(0);
    const dossier: unknown = JSON.parse(one.stdout);
    expect(dossier).toMatchObject({
      schema: 'variorum/dossier@1',
      articles: [{ id: 'first', text: FIRST, outlet: 'Kell Daily News' }, { id: 'second' }],
    });
    expect(two.stdout).toBe(one.stdout);
  });

  it.each([
    ['text', /Ferry/i],
    ['md', /^#/m],
    ['html', /^<!doctype html>/i],
  ])('--format %s', async (format, expected) => {
    const { status, stdout } = await variorum(['collate', 'reports', '--format', format]);
    expect(status).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it('writes files whole and leaves nothing beside them', async () => {
    const run = await variorum(['collate', 'reports', '--output', 'out.json', '--html', 'out.html']);
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveProperty('claims');
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/<\/html>\s*$/);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('takes a single article, and standard input', async () => {
    const { status, stdout } = await variorum(['collate', '-'], { input: FIRST });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ text: FIRST }] });
  });

  it('says nothing that depends on the order of the inputs but the order of articles', async () => {
    const inputs = ['wire.jsonl', 'stamped.jsonl', 'empty.html', 'reports/second.txt', 'gone.txt'];
    const [one, two] = await Promise.all([
      variorum(['collate', ...inputs]),
      variorum(['collate', ...inputs.toReversed()]),
    ]);
    const withoutArticles = (text: string): unknown => ({ ...JSON.parse(text), articles: null });
    expect(one.status).toBe(3);
    expect(withoutArticles(one.stdout)).toEqual(withoutArticles(two.stdout));
    expect(one.stdout).toContain('date-invalid');
  });

  it('keeps an input without article text out of the dossier, and says so', async () => {
    const run = await variorum(['collate', 'reports', 'empty.html']);
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/empty\.html: no article text was found.*\[no-article\]/);
    const dossier: unknown = JSON.parse(run.stdout);
    expect(dossier).toMatchObject({
      articles: [{ id: 'first' }, { id: 'second' }],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'no-article' })]),
    });
  });

  it('colours only when asked', async () => {
    const colour = '\u001b[';
    const args = ['collate', 'reports', '--format', 'text'];
    const [plain, forced, refused] = await Promise.all([
      variorum(args),
      variorum(args, { env: { FORCE_COLOR: '1' } }),
      variorum([...args, '--no-color'], { env: { FORCE_COLOR: '1' } }),
    ]);
    expect(plain.stdout).not.toContain(colour);
    expect(forced.stdout).toContain(colour);
    expect(refused.stdout).not.toContain(colour);
  });
});

describe('exit status', () => {
  it.each<[string, string[], number, RegExp]>([
    [
      'some inputs bad',
      ['collate', 'reports', 'image.txt', 'gone.txt'],
      3,
      /image\.txt: skipped: it is a PNG image.*\n.*|gone\.txt/,
    ],
    ['a broken line', ['collate', 'wire.jsonl'], 3, /wire\.jsonl:2: not JSON/],
    [
      'no usable input',
      ['collate', 'gone.txt'],
      1,
      /gone\.txt: there is no such file[\s\S]*none of the inputs/,
    ],
    [
      'a page without an article',
      ['collate', 'empty.html', 'empty.jsonl'],
      1,
      /empty\.html: no article text[\s\S]*empty\.jsonl: the article holds no text[\s\S]*none of the inputs holds an article/,
    ],
    ['reuse: nothing but empty pages', ['reuse', 'empty.html'], 1, /none of the inputs holds an article/],
    ['some pages empty', ['extract', 'empty.html', 'page.html'], 3, /no article text was found/],
    ['no input named', ['collate'], 2, /missing required argument/],
    [
      'unknown format',
      ['collate', 'reports', '--format', 'pdf'],
      2,
      /Allowed choices are text, json, md, html/,
    ],
    ['impossible day', ['collate', 'reports', '--reference-date', '2025-02-31'], 2, /day of the calendar/],
    ['silly width', ['collate', 'reports', '--width', 'wide'], 2, /whole number/],
    ['unknown option', ['extract', 'page.html', '--colour'], 2, /unknown option/],
    ['unknown command', ['colate', 'reports'], 2, /unknown command.*\n.*collate/],
    [
      'output in no folder',
      ['collate', 'reports', '--output', 'no/where.json'],
      1,
      /cannot write no\/where\.json/,
    ],
    ['output is a folder', ['extract', 'page.html', '--output', 'reports'], 1, /it is a folder/],
    ['no command', [], 2, /Usage: variorum/],
  ])('%s', async (_name, args, status, message) => {
    const run = await variorum(args);
    expect(run.status).toBe(status);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    if (status !== 3) expect(run.stdout).toBe('');
  });

  it.each([
    ['extract', 'empty.html'],
    ['annotate', 'empty.jsonl'],
  ])('%s gives what there is of %s, and fails', async (command, file) => {
    const { status, stdout, stderr } = await variorum([command, file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/none of the inputs holds an article/);
    expect(JSON.parse(stdout)).toMatchObject({ text: expect.stringMatching(/^\s*$/) });
  });

  it('never writes over an input, through a link or in a folder neither', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'a.txt'), FIRST);
    symlinkSync(join(folder, 'mine', 'a.txt'), join(folder, 'link.jsonl'));
    for (const [input, output] of [
      ['mine/a.txt', 'link.jsonl'],
      ['mine', 'mine/a.txt'],
      ['mine', 'link.jsonl'],
    ] as const) {
      const { status, stderr } = await variorum(['extract', input, '--output', output]);
      expect(status).toBe(2);
      expect(stderr).toContain('it is one of the inputs');
    }
    expect(readFileSync(join(folder, 'mine', 'a.txt'), 'utf8')).toBe(FIRST);
    expect((await variorum(['extract', 'mine', '--output', 'mine/new.jsonl'])).status).toBe(0);
  });

  it('leaves an older output as it was when the work fails', async () => {
    writeFileSync(join(folder, 'old.json'), 'old');
    expect((await variorum(['collate', 'gone.txt', '--output', 'old.json'])).status).toBe(1);
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

describe('the other commands', () => {
  it('extract: one object a page', async () => {
    const { status, stdout } = await variorum(['extract', 'page.html', '--format', 'jsonl']);
    expect(status).toBe(0);
    const row: unknown = JSON.parse(stdout);
    expect(Object.keys(row ?? {})).toEqual([
      'id',
      'file',
      'title',
      'byline',
      'publishedAt',
      'publishedAtBasis',
      'modifiedAt',
      'outlet',
      'url',
      'language',
      'text',
      'notes',
    ]);
    expect(row).toMatchObject({ file: 'page.html', title: 'Ferry', language: 'en' });
  });

  it('annotate: one object an article', async () => {
    const { status, stdout } = await variorum(['annotate', 'reports', '--format', 'jsonl']);
    expect(status).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(rows).toMatchObject([
      { id: 'first', text: FIRST },
      { id: 'second', text: SECOND },
    ]);
  });

  it('annotate: what cleaning met stands on standard error', async () => {
    const { status, stdout, stderr } = await variorum(['annotate', 'stamped.jsonl']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/2026-02-31.*\[date-invalid\]/);
    expect(JSON.parse(stdout)).not.toHaveProperty('notes');
  });

  it('reuse: passages first, then pairs of whole articles', async () => {
    const lines = [
      { id: 'a', text: FIRST },
      { id: 'b', text: `The harbour office met on Friday, and nobody was there to see it.\n\n${FIRST}` },
      { id: 'c', text: 'The bakery of Kell sold 40 loaves on Monday, more than ever before.' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout, stderr } = await variorum(['reuse', '-'], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(rows.at(-1)).toMatchObject({ a: { id: 'a' }, b: { id: 'b' }, kind: 'duplicate' });
    expect(rows.at(-1)).toHaveProperty('containment');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows.slice(0, -1)) {
      expect(row).toMatchObject({
        a: { id: 'a', start: expect.any(Number), end: expect.any(Number) },
        b: { id: 'b', start: expect.any(Number), end: expect.any(Number) },
        words: expect.any(Number),
        similarity: expect.any(Number),
        kind: 'prose',
        direction: expect.stringMatching(/^(?:a→b|b→a|undetermined)$/),
      });
    }
  });

  it('reuse: passages as passim writes them', async () => {
    const lines = [
      { id: 'b', text: FIRST, outlet: 'Kell Echo', publishedAt: '2031-05-06' },
      { id: 'a', text: `🚢 The harbour office met on Friday.\n\n${FIRST}`, publishedAt: '2031-05-07' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout, stderr } = await variorum(['reuse', '-', '--format', 'passim'], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]).toMatchObject({
      uid: 1,
      cluster: 0,
      size: 2,
      id: 'b',
      series: 'Kell Echo',
      date: '2031-05-06',
    });
    expect(rows[1]).toMatchObject({ uid: 0, cluster: 0, size: 2, id: 'a', date: '2031-05-07' });
    for (const { id, begin, end, text } of rows)
      expect(lines.find((line) => line.id === id)?.text.slice(begin, end)).toBe(text);
  });

  it('reuse: no id moves the cursor', async () => {
    const article = { id: 'a\u001b[2J\u202e', text: FIRST, publishedAt: '2026-03-03' };
    const input = `${JSON.stringify(article)}\n${JSON.stringify(article)}\n`;
    const { stdout, stderr } = await variorum(['reuse', '-', '--format', 'text'], { input });
    expect(stdout).toMatch(/^prose {6}a\uFFFD\[2J\uFFFD/);
    expect(stderr).toMatch(/the id "a\uFFFD\[2J\uFFFD" was taken/);
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
  });

  it('reuse: nothing shared is nothing written', async () => {
    expect(await variorum(['reuse', 'page.html', 'stamped.jsonl', '--format', 'text'])).toMatchObject({
      status: 0,
    });
    const { status, stdout } = await variorum(['reuse', 'page.html']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('reuse: a collection is searched for whole copies only', async () => {
    const lines = Array.from({ length: 301 }, (_, index) => ({
      id: `n${String(index).padStart(3, '0')}`,
      text:
        index < 2 ? FIRST : `Loaf ${index} was sold on Monday by baker ${index * 7} of street ${index * 13}.`,
    }));
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout, stderr } = await variorum(['reuse', '-'], { input });
    expect(status).toBe(0);
    expect(stderr).toMatch(/\[passages-skipped\]/);
    expect(JSON.parse(stdout)).toMatchObject({ a: { id: 'n000' }, b: { id: 'n001' }, kind: 'duplicate' });
  });

  it('annotate and extract, for reading', async () => {
    const runs = await Promise.all([
      variorum(['annotate', 'reports', '--format', 'text']),
      variorum(['extract', 'page.html', '--format', 'text']),
    ]);
    expect(runs.map((run) => run.status)).toEqual([0, 0]);
    expect(runs[0]?.stdout).toContain('== first');
    expect(runs[1]?.stdout).toContain('== page.html');
  });

  it('help and version', async () => {
    const [help, version, collate] = await Promise.all([
      variorum(['--help']),
      variorum(['--version']),
      variorum(['collate', '--help']),
    ]);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('Exit status');
    expect(collate.stdout).toContain('Examples:');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});
