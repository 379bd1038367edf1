import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { countConcepts, shared, weighFor, weightOf } from './weights.ts';

const STORY = tellStory(
  'The lantern hung in the hall. The lantern fell down. A baker saw it.',
  'The lantern hung in the hall.',
  'A baker opened a shop.',
).story;

describe('weighFor', () => {
  const counts = countConcepts(STORY);

  it('counts the sentences of each article that hold a concept', () => {
    expect(counts.get('r1')?.get('lantern')).toBe(2);
    expect(counts.get('r2')?.get('lantern')).toBe(1);
    expect(counts.get('r3')?.get('lantern')).toBeUndefined();
  });

  it('gives a rare concept more than a frequent one', () => {
    const weigh = weighFor(counts, 'r1', 'r2');
    expect(weigh('baker')).toBeGreaterThan(weigh('lantern'));
    expect(weigh('lantern')).toBeGreaterThan(0);
  });

  it('is the same both ways, and knows nothing of a third article', () => {
    const alone = countConcepts(STORY.slice(0, 2));
    for (const concept of ['lantern', 'baker', 'hall', 'unheard']) {
      expect(weighFor(counts, 'r1', 'r2')(concept)).toBe(weighFor(counts, 'r2', 'r1')(concept));
      expect(weighFor(alone, 'r1', 'r2')(concept)).toBe(weighFor(counts, 'r1', 'r2')(concept));
    }
  });

  it('falls with every sentence, past the table of usual counts too', () => {
    const many = (count: number) => new Map([['x', new Map([['lantern', count]])]]);
    const at = (count: number): number => weighFor(many(count), 'x', 'none')('lantern');
    for (let count = 1; count < 130; count += 1) expect(at(count + 1)).toBeLessThan(at(count));
  });
});

describe('shared', () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [[], ['a'], []],
    [
      ['a', 'b', 'c'],
      ['c', 'a'],
      ['a', 'c'],
    ],
    [
      ['k', 'a'],
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
      ['k', 'a'],
    ],
  ])('of %j and %j', (a, b, expected) => {
    expect(shared(a, b)).toEqual(expected);
    expect(shared(a, b)).toEqual(expected);
  });
});

it('weightOf adds up', () => {
  expect(weightOf((concept) => concept.length, ['a', 'bb', 'ccc'])).toBe(6);
});
