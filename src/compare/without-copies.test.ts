import { describe, expect, it } from 'vitest';
import { inventCount } from '../../test/stories/invent-statement.ts';
import { withoutCopies } from './without-copies.ts';

const TEXTS = new Map([
  ['a', 0],
  ['b', 0],
  ['c', 1],
]);

const left = (...articles: readonly string[]): readonly string[] =>
  withoutCopies(
    articles.map((id) => inventCount(id, 17)),
    TEXTS,
  ).map(({ articleId }) => articleId);

describe('withoutCopies', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['two texts', ['a', 'c'], ['a', 'c']],
    ['a text and its copy', ['a', 'b', 'c'], ['a', 'c']],
    ['a text whose copy states it oftener', ['a', 'b', 'c', 'b'], ['b', 'c', 'b']],
    ['reports of no known text', ['x', 'y'], ['x', 'y']],
    ['nothing', [], []],
  ])('%s', (_, articles, expected) => {
    expect(left(...articles)).toEqual(expected);
  });

  it('keeps the same words of equals, whatever their articles are called', () => {
    const told = (first: string, second: string): readonly string[] =>
      withoutCopies(
        [inventCount(first, 17, { label: 'seventeen' }), inventCount(second, 17, { label: '17' })],
        TEXTS,
      ).map(({ label }) => label);
    expect([told('a', 'b'), told('b', 'a')]).toEqual([['17'], ['17']]);
  });
});
