import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Stands in for the TypeScript compiler: notes that it ran, and makes each source a built file. */
const COMPILER = `
const fs = require('node:fs');
fs.appendFileSync('compiled.log', 'x');
if (fs.existsSync('src/broken.ts')) { console.log('src/broken.ts(1,1): error TS1: broken'); process.exit(2); }
fs.mkdirSync('dist/cli', { recursive: true });
const show = 'console.log(JSON.stringify({ argv, cwd: process.cwd() }));';
fs.writeFileSync('dist/cli/main.js', 'export async function main(argv) { ' + show + ' return 0; }');
console.log('TSFILE: ' + process.cwd() + '/dist/cli/main.js');
if (fs.existsSync('src/extra.ts')) {
  fs.writeFileSync('dist/extra.js', '');
  console.log('TSFILE: ' + process.cwd() + '/dist/extra.js');
}
`;

let checkout = '';

beforeEach(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-start-')));
  for (const folder of ['bin', 'scripts']) {
    cpSync(join(ROOT, folder), join(checkout, folder), { recursive: true });
  }
  for (const config of ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json']) put(config, '{}');
  put('package.json', '{"type":"module"}');
  put('node_modules/typescript/package.json', '{"type":"commonjs"}');
  put('node_modules/typescript/bin/tsc', COMPILER);
  put('node_modules/.package-lock.json', '{}');
  put('src/cli/main.ts', '');
});

afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function put(path: string, content: string): void {
  const full = join(checkout, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

function start(args: readonly string[] = [], calledFrom = checkout) {
  const script = join(checkout, 'scripts', 'start.mjs');
  const env = { ...process.env, INIT_CWD: calledFrom };
  return spawnSync(process.execPath, [script, ...args], { cwd: checkout, env, encoding: 'utf8' });
}

const builds = () => readFileSync(join(checkout, 'compiled.log'), 'utf8').length;

describe('npm start', () => {
  it('shows the example, writes a page and names it last', () => {
    const { status, stdout, stderr } = start();
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      argv: ['collate', 'examples/ferry-fire', '--format', 'text', '--html', 'variorum-dossier.html'],
      cwd: checkout,
    });
    expect(stderr.trimEnd().split('\n').at(-1)).toContain(join(checkout, 'variorum-dossier.html'));
  });

  const own = {
    form: ['--format', 'text', '--html', 'variorum-dossier.html'],
    example: 'examples/ferry-fire',
  };
  it.each([
    ['a file of the reader’s', ['a.txt'], ['collate', ...own.form, 'a.txt'], 'reader'],
    ['a flag before a file', ['--quiet', 'a.txt'], ['collate', ...own.form, '--quiet', 'a.txt'], 'reader'],
    ['standard input', ['-'], ['collate', ...own.form, '-'], 'reader'],
    ['a mistyped name', ['b.txt'], ['collate', ...own.form, 'b.txt'], 'reader'],
    ['only an option', ['--width', '80'], ['collate', own.example, ...own.form, '--width', '80'], '.'],
    [
      'a format of the reader’s own',
      ['--format=json'],
      ['collate', own.example, ...own.form.slice(2), '--format=json'],
      '.',
    ],
  ])('understands %s', (_name, args, argv, cwd) => {
    put('reader/a.txt', 'words');
    const { stdout } = start(args, join(checkout, 'reader'));
    expect(JSON.parse(stdout)).toEqual({ argv, cwd: join(checkout, cwd) });
  });

  it('builds once, and again only after a source changed', () => {
    start();
    start();
    expect(builds()).toBe(1);
    put('src/cli/main.ts', 'export {};');
    start();
    expect(builds()).toBe(2);
    put('src/cli/main.test.ts', 'tests are not built');
    start();
    expect(builds()).toBe(2);
  });

  it('leaves nothing built of a source that is gone', () => {
    put('src/extra.ts', '');
    start();
    expect(existsSync(join(checkout, 'dist/extra.js'))).toBe(true);
    rmSync(join(checkout, 'src/extra.ts'));
    start();
    expect(existsSync(join(checkout, 'dist/extra.js'))).toBe(false);
  });

  it('shows why a build failed, says so in one line, and tries again next time', () => {
    put('src/broken.ts', '');
    const { status, stdout, stderr } = start();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('error TS1: broken');
    expect(stderr).toContain('variorum: build failed (tsc, exit 2)');
    rmSync(join(checkout, 'src/broken.ts'));
    expect(start().status).toBe(0);
  });

  it('takes over the lock of a set-up that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    put('.setup/pid', String(pid));
    expect(start().status).toBe(0);
    expect(existsSync(join(checkout, '.setup'))).toBe(false);
  });
});
