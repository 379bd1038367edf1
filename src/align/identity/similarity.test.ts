import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventStatement } from '../../../test/stories/invent-statement.ts';
import { containment, dice, meet, participantOverlap } from './similarity.ts';

const weigh = (concept: string): number => concept.length;
const lists = fc.uniqueArray(fc.constantFrom('a', 'bb', 'ccc', 'dddd', 'eeeee'));

describe('dice and containment', () => {
  it.each<[readonly string[], readonly string[], number, number]>([
    [[], [], 0, 0],
    [['a'], [], 0, 0],
    [['a', 'bb'], ['a', 'bb'], 1, 1],
    [['bb'], ['bb', 'dddd'], 0.5, 1],
    [['a'], ['bb'], 0, 0],
  ])('of %j and %j', (a, b, whole, part) => {
    expect(dice(a, b, weigh)).toBeCloseTo(whole);
    expect(containment(a, b, weigh)).toBeCloseTo(part);
  });

  it('are symmetric, from 0 to 1, and dice is never more than containment', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        for (const measure of [dice, containment]) {
          expect(measure(a, b, weigh)).toBeCloseTo(measure(b, a, weigh));
          expect(measure(a, b, weigh)).toBeGreaterThanOrEqual(0);
          expect(measure(a, b, weigh)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(dice(a, b, weigh)).toBeLessThanOrEqual(containment(a, b, weigh) + 1e-9);
      }),
    );
  });
});

it('participantOverlap takes the shorter list, and the middle where one names nobody', () => {
  const of = (...participants: readonly string[]) => inventStatement({ participants });
  expect(participantOverlap(of('Ada'), of('Ada', 'Tom'))).toBe(1);
  expect(participantOverlap(of('Ada', 'Otis'), of('Ada', 'Tom'))).toBe(0.5);
  expect(participantOverlap(of(), of('Ada'))).toBe(0.5);
});

it('meet holds for days that touch', () => {
  expect(meet({ from: '2025-03-01', to: '2025-03-31' }, { from: '2025-03-31', to: '2025-04-02' })).toBe(true);
  expect(meet({ from: '2025-03-01', to: '2025-03-31' }, { from: '2025-04-01', to: '2025-04-02' })).toBe(
    false,
  );
});
