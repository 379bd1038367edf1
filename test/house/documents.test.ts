import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAGES = ['clean', 'annotate', 'cluster', 'reuse', 'align', 'compare', 'tell'];

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(read('package.json')));

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('docs/dependencies.md', () => {
  const rows = read('docs/dependencies.md').matchAll(/^\| (\S+) (\d\S*) \|/gm);
  const documented = Object.fromEntries(Array.from(rows, ([, name, version]) => [name, version]));

  it('gives a reason for every package at its exact version, and for no other', () => {
    expect(documented).toEqual({ ...dependencies, ...devDependencies });
  });
});

describe('a stage’s README', () => {
  it.each(STAGES)('of %s is there, in at most 30 lines', (stage) => {
    expect(read(`src/${stage}/README.md`).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });
});

describe('links', () => {
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
  ];

  it.each(pages.filter((page) => page.endsWith('.md')))('of %s lead somewhere', (page) => {
    const targets = Array.from(read(page).matchAll(/\]\(([^)#\s]+)/g), ([, target]) => target ?? '');
    const missing = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)));
    expect(missing).toEqual([]);
  });
});
