import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../test/plain-article.ts';
import { findDuplicates } from './index.ts';
import { streamDuplicates } from './stream.ts';

describe('streamDuplicates', () => {
  const text = (number: number) =>
    Array.from({ length: 60 }, (_, i) => `word${(number * 37 + i * 11) % 900}x${number}`).join(' ');
  const archive = Array.from({ length: 40 }, (_, n) => ({
    ...plainArticle(text(n % 10)),
    id: `n${(n * 7) % 40}`,
  }));

  it.each([40, 100])('finds what findDuplicates finds in a window of %i that holds all', (window) => {
    const key = ({ a, b }: { a: { articleId: string }; b: { articleId: string } }) =>
      `${a.articleId} ${b.articleId}`;
    const sorted = [...streamDuplicates(archive, window)].sort((x, y) => (key(x) < key(y) ? -1 : 1));
    expect(sorted).toEqual(findDuplicates(archive));
  });

  it.each([
    ['reaches back as far as the window', 10, 30],
    ['and over the edge of its blocks', 25, 50],
    ['and no farther', 9, 0],
  ])('%s (%i articles)', (_, window, pairs) => {
    expect([...streamDuplicates(archive, window)]).toHaveLength(pairs);
  });

  it('refuses a window of nothing', () => {
    expect(() => [...streamDuplicates(archive, 0)]).toThrow(RangeError);
  });
});
