import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Changes, changesSchema } from '../../src/model/change.ts';
import { type Dossier, dossierSchema } from '../../src/model/dossier.ts';
import { withoutProgress } from './without-progress.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));

const EARLY = 'Kell, March 3, 2026\n\nThe fire in Velden killed 17 people on Monday, the coast guard said.\n';
const LATE =
  'Velden, March 5, 2026\n\nThe number of people killed in the fire in Velden rose to 33 on Thursday, up from 17.\n';

let folder: string;

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function variorum(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { cwd: folder }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ status, stdout, stderr: withoutProgress(stderr) });
    });
  });
}

const dossierIn = (file: string): Dossier =>
  dossierSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-dossiers-'));
  writeFileSync(join(folder, 'early.txt'), EARLY);
  writeFileSync(join(folder, 'late.txt'), LATE);
  writeFileSync(join(folder, 'other.json'), JSON.stringify({ schema: 'variorum/dossier@9' }));
  writeFileSync(join(folder, 'half.json'), JSON.stringify({ schema: 'variorum/dossier@1', claims: [] }));
  await variorum('collate', 'early.txt', '--output', 'old.json');
  await variorum('collate', 'late.txt', '--update', 'old.json', '--output', 'new.json');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('collate --update', () => {
  it('adds the inputs to the articles of the dossier and keeps its ids', () => {
    const [old, next] = [dossierIn('old.json'), dossierIn('new.json')];
    expect(next.articles.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(next.story.id).toBe(old.story.id);
    const killed = old.claims.find(({ about }) => about === 'people killed')?.id;
    expect(next.claims.find(({ id }) => id === killed)?.agreement).toBe('revised');
  });
});

describe('diff', () => {
  it('lists what changed, as JSON in a pipe', async () => {
    const { status, stdout } = await variorum('diff', 'old.json', 'new.json');
    const changes: Changes = changesSchema.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(changes.changes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['figure-revised', 'article-added']),
    );
  });

  it('is for reading too', async () => {
    const { stdout } = await variorum('diff', 'old.json', 'new.json', '--format', 'text');
    expect(stdout).toMatch(/REVISED 1/);
    expect(stdout).toMatch(/“17[^”]*” → “33/);
    expect((await variorum('diff', 'new.json', 'new.json', '--format', 'text')).stdout).toMatch(
      /Nothing changed/,
    );
  });
});

describe('explain', () => {
  it('tells how a claim came to be', async () => {
    const { status, stdout, stderr } = await variorum('explain', 'new.json', 'c1', '--format', 'text');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/STATEMENTS \d/);
    expect(stdout).toMatch(/JOINED \d/);
    expect(stdout).toMatch(/REFUSED \d/);
  });

  it('says loudly where the articles are not those of the dossier', async () => {
    const spoilt = readFileSync(join(folder, 'new.json'), 'utf8').replaceAll(
      'fire in Velden',
      'fire at Velden',
    );
    writeFileSync(join(folder, 'spoilt.json'), spoilt);
    const { status, stdout, stderr } = await variorum('explain', 'spoilt.json', 'c1');
    expect(status).toBe(1);
    expect(stderr).toMatch(/spoilt\.json: the text of early is not the one whose SHA-256/);
    expect(JSON.parse(stdout)).toHaveProperty('mismatches.0');
  });
});

describe('what is no dossier', () => {
  it.each([
    [['explain', 'gone.json', 'c1'], 1, /cannot read gone\.json: there is no such file/],
    [['explain', 'early.txt', 'c1'], 1, /early\.txt is no dossier: it holds no JSON/],
    [['explain', 'other.json', 'c1'], 1, /its schema is "variorum\/dossier@9"/],
    [['diff', 'half.json', 'new.json'], 1, /half\.json is no whole dossier/],
    [['explain', 'new.json', 'c999'], 2, /new\.json has no claim c999: it has \d+ claims/],
    [['explain', 'new.json'], 2, /missing required argument/],
    [['diff', 'old.json', 'new.json', '--output', 'new.json'], 2, /one of the inputs/],
    [
      ['collate', 'late.txt', '--update', 'old.json', '--cluster'],
      2,
      /cannot be used with option '--cluster'/,
    ],
    [['collate', 'late.txt', '--update', 'other.json'], 1, /other\.json is no dossier/],
  ])('%s', async (args, expected, message) => {
    const { status, stdout, stderr } = await variorum(...args);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.js/);
  });
});
