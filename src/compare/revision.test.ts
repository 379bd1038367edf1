import { describe, expect, it } from 'vitest';
import { inventCount } from '../../test/stories/invent-statement.ts';
import type { Statement } from '../model/statement.ts';
import type { ReadingDraft } from './readings.ts';
import { supersededReading } from './revision.ts';

const EARLY = '2025-03-14';
const LATE = '2025-03-16';

function reading(
  stated: number,
  seen: string | null,
  facets: Partial<Statement> = {},
  articleId = `${seen ?? 'none'}-${stated}`,
): ReadingDraft {
  const only = inventCount(articleId, stated, facets);
  return {
    statements: [only],
    label: String(stated),
    value: only.value,
    firstSeen: seen,
    lastSeen: seen,
    instants: null,
  };
}

const PASSING: Partial<Statement> = { predicate: 'miss', passing: true };

/** A figure that two reports give, one early, one late. */
function lagging(stated: number, first: string, last: string, chain: readonly string[] = []): ReadingDraft {
  const [early, late] = [first, last].map((seen) => inventCount(`${seen}-${stated}`, stated, { chain }));
  if (early === undefined || late === undefined) throw new Error('two reports');
  return { ...reading(stated, first), statements: [early, late], lastSeen: last };
}

/** The number that was replaced, or null. */
function replaced(a: ReadingDraft, b: ReadingDraft): string | null {
  const readings = [a, b];
  const revision = supersededReading(readings, [0, 1]);
  return revision === null ? null : revision.readings.map((i) => readings[i]?.label).join();
}

describe('supersededReading', () => {
  it.each<[string, ReadingDraft, ReadingDraft, string]>([
    ['a report calls it earlier', reading(8, EARLY, { supersession: 'earlier' }), reading(6, EARLY), '8'],
    [
      'a report gives both and calls one newer',
      reading(8, EARLY, {}, 'a1'),
      reading(6, EARLY, { supersession: 'newer' }, 'a1'),
      '8',
    ],
    [
      'it rose on, though an earlier report calls its own newer',
      reading(7, LATE, {}, 'c1'),
      {
        ...reading(6, EARLY),
        statements: [inventCount('a1', 6, { supersession: 'newer' }), inventCount('c1', 6)],
        lastSeen: LATE,
      },
      '6',
    ],
    ['a toll rose', reading(17, EARLY), reading(23, LATE), '17'],
    [
      'fewer are missing on a later day',
      reading(23, EARLY, { predicate: 'miss', passing: true }),
      reading(17, LATE, { predicate: 'miss', passing: true }),
      '23',
    ],
    [
      'another sum was offered later',
      reading(35, EARLY, { predicate: 'offer' }),
      reading(45, LATE, { predicate: 'offer' }),
      '35',
    ],
    ['reports of an earlier toll lag behind', lagging(17, EARLY, LATE), reading(23, LATE), '17'],
    [
      'one source gave another figure later',
      reading(400, EARLY, { predicate: 'earn', chain: ['bank'] }),
      reading(300, LATE, { predicate: 'earn', chain: ['bank'] }),
      '400',
    ],
  ])('where %s, in either order', (_name, old, now, label) => {
    expect(replaced(old, now)).toBe(label);
    expect(replaced(now, old)).toBe(label);
  });

  it.each<[string, ReadingDraft, ReadingDraft]>([
    ['the figures are of one day', reading(17, EARLY), reading(23, EARLY)],
    ['a toll fell', reading(23, EARLY), reading(17, LATE)],
    [
      'a toll of long ago differs',
      reading(17, EARLY, { background: true }),
      reading(23, LATE, { background: true }),
    ],
    [
      'a toll fell, said by one source',
      reading(23, EARLY, { chain: ['ministry'] }),
      reading(17, LATE, { chain: ['ministry'] }),
    ],
    [
      'a count that does not grow rose',
      reading(17, EARLY, { predicate: 'buy' }),
      reading(23, LATE, { predicate: 'buy' }),
    ],
    ['fewer are missing on the same day', reading(17, EARLY, PASSING), reading(23, EARLY, PASSING)],
    [
      'two named sources give two tolls of one day',
      lagging(17, EARLY, LATE, ['ministry']),
      reading(23, LATE, { chain: ['union'] }),
    ],
    ['nothing is dated', reading(17, null), reading(23, null)],
    [
      'two sources differ later',
      reading(17, EARLY, { predicate: 'earn', chain: ['bank'] }),
      reading(23, LATE, { predicate: 'earn', chain: ['union'] }),
    ],
    [
      'both are called earlier',
      reading(17, EARLY, { supersession: 'earlier' }),
      reading(23, EARLY, { supersession: 'earlier' }),
    ],
    ['another report calls its own newer', reading(8, EARLY), reading(6, EARLY, { supersession: 'newer' })],
  ])('not where %s', (_name, a, b) => {
    expect(replaced(a, b)).toBeNull();
    expect(replaced(b, a)).toBeNull();
  });
});
