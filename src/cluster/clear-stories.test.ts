import { expect, test } from 'vitest';
import { inventDigest, rareTerm, sharedRare } from '../../test/cluster/invent-digest.ts';
import { clearStories } from './clear-stories.ts';

let made = 0;

/** Articles of a story: each shares four of its rare words with the others, or as many as `shared` says with another story. */
function reports(story: number, count: number, shared: readonly number[] = []) {
  const terms = [0, 1, 2, 3].map((term) => rareTerm(story, term));
  return Array.from({ length: count }, () => {
    made += 1;
    return inventDigest(`a${made}`, [...terms, ...shared]);
  });
}

const COMMON = [rareTerm(9, 0), rareTerm(9, 1)];
const LIVE = { kind: 'live-blog', why: 'its title says so' } as const;

test.each([
  ['one story', [...reports(1, 5)], []],
  ['two stories', [...reports(1, 2), ...reports(2, 3)], [3, 2]],
  ['two stories and a stranger', [...reports(1, 2), ...reports(2, 3), ...reports(3, 1)], [3, 2, 1]],
  ['three strangers', [...reports(1, 1), ...reports(2, 1), ...reports(3, 1)], [1, 1, 1]],
])('%s', (_, digests, sizes) => {
  expect(clearStories(digests, sharedRare)).toEqual(sizes);
});

test.each([
  ['no article', []],
  ['two articles that share nothing', [...reports(1, 1), ...reports(2, 1)]],
  ['a story and a stranger', [...reports(1, 6), ...reports(2, 1)]],
  ['two sides of one story', [...reports(1, 3, COMMON), ...reports(2, 3, COMMON)]],
  ['articles of no one story', reports(1, 2).concat(reports(2, 2).map((one) => ({ ...one, apart: LIVE })))],
])('nothing is clear: %s', (_, digests) => {
  expect(clearStories(digests, sharedRare)).toEqual([]);
});
