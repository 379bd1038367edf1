import { expect, it } from 'vitest';
import { datelineLength } from './trim-sentence.ts';

it.each([
  ['PORT ASHEL (VNA) - ', 'The ferry sank.'],
  ['PORT ASHEL, Velda, May 14 (VNA) — ', 'The ferry sank.'],
  ['ST. IVEN, May 14, 2031 (VNA) -- ', 'The ferry sank.'],
  ['(VNA) - ', 'The ferry sank.'],
  ['CASTREL ― ', 'The ferry sank.'],
  ['', 'The ferry Marisol - a small ship - sank.'],
  ['', 'UN envoys met.'],
  ['', 'Borran (52) - a minister - resigned.'],
])('cuts “%s” before “%s”', (dateline, rest) => {
  expect(datelineLength(dateline + rest)).toBe(dateline.length);
});

it('takes no long time over hostile capitals', () => {
  const start = performance.now();
  datelineLength(`${'A, '.repeat(50_000)}x`);
  expect(performance.now() - start).toBeLessThan(200);
});
