import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withoutProgress } from './without-progress.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));

/** Together more than one thread is given before others are started. */
const ARTICLES = 240;
const PARAGRAPHS = 14;

const TOWNS = ['Port Ambry', 'Skelder', 'Kell', 'Orlenza', 'Vasterholm'];
const PEOPLE = ['Ada Quill', 'Tomas Brell', 'Ilse Rovan', 'Danel Kesk', 'Mirko Zorvane'];

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-threads-'));
  file = join(folder, 'articles.jsonl');
  // A line that is no article: its note must come out the same, too.
  const lines = [...Array.from({ length: ARTICLES }, (_, i) => JSON.stringify(article(i))), '{"id": 7}'];
  writeFileSync(file, `${lines.join('\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

function article(i: number) {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, p) => {
    const town = TOWNS[(i + p) % TOWNS.length];
    const person = PEOPLE[(i * 3 + p) % PEOPLE.length];
    return `At least ${i + p} people were taken to hospital in ${town} on Monday, mayor ${person} said. “We have seen nothing like ${town}’s fire—${town}’s—in ${p + 2} years,” ${person?.split(' ')[1]} told reporters, and added that ${(i % 9) + 1} of the ${i + 20} houses (${town}’s oldest) were lost. The company has not confirmed the figure.`;
  });
  return { id: `a${i}`, publishedAt: '2025-03-11', text: paragraphs.join('\n\n') };
}

function run(
  command: string,
  threads: number,
): Promise<{ readonly hash: string; readonly rows: number; readonly notes: string }> {
  return new Promise((resolve) => {
    const args = [PROGRAM, command, '--format', 'jsonl', '--threads', String(threads), file];
    execFile(process.execPath, args, { maxBuffer: 1 << 28 }, (_, stdout, stderr) => {
      const hash = createHash('sha256').update(stdout).digest('hex');
      const notes = withoutProgress(stderr);
      resolve({ hash, rows: stdout.split('\n').length - 1, notes });
    });
  });
}

it.each(['annotate', 'cluster'])(
  '%s gives the same bytes and the same notes with one thread and with three',
  {
    timeout: 120_000,
  },
  async (command) => {
    const alone = await run(command, 1);
    expect(alone.rows).toBe(ARTICLES);
    expect(alone.notes).toContain('jsonl-broken-line');
    expect(await run(command, 3)).toEqual(alone);
  },
);
