import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-launcher-'));
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function giveProgram(main: string): void {
  const path = join(folder, 'dist', 'cli', 'main.js');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `export async function main(argv) { ${main} }`);
}

function launch(...args: string[]) {
  const launcher = join(folder, 'bin', 'variorum.js');
  return spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });
}

describe('bin/variorum.js', () => {
  it('says in one line that it is not built', () => {
    const { status, stdout, stderr } = launch('collate');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'variorum: not built yet: run `npm run build`\n',
    });
  });

  it('passes the arguments on and takes the exit status', () => {
    giveProgram('process.stdout.write(argv.join("|")); return 3;');
    const { status, stdout } = launch('collate', '--format', 'json');
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'collate|--format|json' });
  });

  it('shows a crash and does not exit 0', () => {
    giveProgram('throw new Error("broken inside");');
    const { status, stderr } = launch();
    expect(status).toBe(1);
    expect(stderr).toContain('broken inside');
  });

  it.skipIf(process.platform === 'win32')('is quiet when the reader of its output leaves early', () => {
    giveProgram('for (let i = 0; i < 100_000; i++) process.stdout.write("line " + i + "\\n"); return 0;');
    const launcher = join(folder, 'bin', 'variorum.js');
    const { stdout, stderr } = spawnSync('sh', ['-c', '"$0" "$1" | head -n 1', process.execPath, launcher], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'line 0\n', stderr: '' });
  });
});
