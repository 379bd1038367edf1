import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function codesInSource(): Set<string> {
  const codes = new Set<string>();
  for (const file of readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const source = readFileSync(`${ROOT}src/${file}`, 'utf8');
    for (const [, code] of source.matchAll(/\b(?:code:|note\()\s*'([a-z-]+)'/g)) if (code) codes.add(code);
  }
  return codes;
}

it('documents every note code, and none that is not used', () => {
  const documented =
    readFileSync(`${ROOT}docs/notes.md`, 'utf8')
      .match(/^\| `[a-z-]+`/gm)
      ?.map((cell) => cell.slice(3, -1)) ?? [];
  const used = [...codesInSource()];
  expect(documented.length).toBeGreaterThan(15);
  expect(documented.filter((code, index) => documented.indexOf(code) !== index)).toEqual([]);
  expect(used.sort()).toEqual([...documented].sort());
});
