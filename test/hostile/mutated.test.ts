import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Found } from '../../src/ingest/found.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { cleanArticle } from '../../src/pipeline.ts';
import { CORPUS, type Sound } from './corpus.ts';
import { mutations } from './mutate.ts';

/** Mutated inputs of each form; `HOSTILE_RUNS` asks for more. 20 forms make more than 2,000. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 110);
const SEED = 20310514;
const TIMEOUT_MS = 300_000;

let slowest = { ms: 0, name: '' };
let inputs = 0;

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
}

async function read(name: string, bytes: Buffer): Promise<Found[]> {
  const rest = { id: 'x', url: null, seenAt: null, path: null, mediaType: null, charset: null };
  const found: Found[] = [];
  for await (const one of readSource({ name, bytes: inPieces(bytes), ...rest })) found.push(one);
  return found;
}

/** What must hold of any input: an article, a pointer or a note comes out, and every article can be cleaned. */
async function check(name: string, bytes: Buffer): Promise<void> {
  const start = performance.now();
  const found = await read(name, bytes);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) {
    if (one.kind === 'note') expect(one.note.message).not.toBe('');
    if (one.kind !== 'article') continue;
    const { article } = cleanArticle(one.article);
    for (const { start: from, end } of [...article.paragraphs, ...article.boilerplate, ...article.credits]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(article.text.length);
    }
  }
  const ms = performance.now() - start;
  inputs += 1;
  if (ms > slowest.ms) slowest = { ms, name };
}

afterAll(() => {
  process.stdout.write(
    `${inputs} mutated inputs; the slowest (${slowest.name}) took ${slowest.ms.toFixed(0)} ms\n`,
  );
});

describe.each(CORPUS)('$name', (sound: Sound) => {
  it('is sound as it stands', async () => {
    const found = await read(sound.name, sound.bytes);
    expect(found.filter((one) => one.kind === 'note')).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it(
    'mutated, ends in articles or notes',
    async () => {
      const names = fc.constantFrom(sound.name, sound.name, ...CORPUS.map((one) => one.name), '-');
      await fc.assert(
        fc.asyncProperty(names, mutations, (name, mutate) => check(name, mutate(sound.bytes))),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    TIMEOUT_MS,
  );
});
