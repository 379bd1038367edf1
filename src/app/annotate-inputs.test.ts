import { expect, it } from 'vitest';
import type { AnnotatedLine } from '../render/index.ts';
import { annotateInputs } from './annotate-inputs.ts';
import type { Effects, Progress } from './effects.ts';

const line = (id: string, text: string, publishedAt: string) => JSON.stringify({ id, text, publishedAt });

it('tells its progress at every article, and what cleaning met', async () => {
  const input = [
    line('a', 'A ferry struck the pier of Port Ellen on Monday.', '2026-03-03'),
    line('b', 'Nobody was hurt, the operator said.', '2026-02-31'),
  ].join('\n');
  const seen: Progress[] = [];
  const rows: AnnotatedLine[] = [];
  const effects: Effects = {
    readStdin: async function* () {
      yield Buffer.from(input);
    },
    onProgress: (progress) => seen.push(progress),
  };
  const outcome = await annotateInputs(['-'], effects, (row) => {
    rows.push(row);
  });
  expect(seen.filter(({ stage }) => stage === 'annotate').map(({ done, total }) => [done, total])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(outcome.status).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(outcome.notes.map(({ code, place }) => [code, place.articleId])).toEqual([['date-invalid', 'b']]);
});
