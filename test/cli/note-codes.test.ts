import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function codesInSource(): Set<string> {
  const codes = new Set<string>();
  for (const file of readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const source = readFileSync(`${ROOT}src/${file}`, 'utf8');
    for (const [, code] of source.matchAll(
      /\b(?:code:|note\(|note\([^,'|<]{1,40},|BrokenInput\(|Refusal\()\s*'([a-z-]{3,})'/g,
    ))
      if (code) codes.add(code);
  }
  return codes;
}

it('documents every note code, and none that is not used', () => {
  const documented = readFileSync(`${ROOT}docs/notes.md`, 'utf8')
    .split('\n')
    .flatMap((row) => (/^\| `[a-z-]+`/.test(row) ? (row.split('|')[1]?.match(/[a-z-]{3,}/g) ?? []) : []));
  const used = [...codesInSource()];
  expect(documented.length).toBeGreaterThan(15);
  expect(documented.filter((code, index) => documented.indexOf(code) !== index)).toEqual([]);
  expect(used.sort()).toEqual([...documented].sort());
});
