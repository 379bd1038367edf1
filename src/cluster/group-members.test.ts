import { expect, test } from 'vitest';
import { inventDigest } from '../../test/cluster/invent-digest.ts';
import type { ActiveArticle } from './active.ts';
import { groupMembers } from './group-members.ts';
import type { Evidence } from './stream.ts';

test.each([
  { why: 'nobody', evidence: {}, groups: [] },
  { why: 'one alone', members: 'a', evidence: {}, groups: ['a'] },
  { why: 'all for it', members: 'abc', evidence: { ab: 1, ac: 1, bc: 1 }, groups: ['abc'] },
  { why: 'nothing known is no reason', members: 'ab', evidence: { ab: 0 }, groups: ['a', 'b'] },
  {
    why: 'a chain holds as long as its mean does',
    members: 'abc',
    evidence: { ab: 5, bc: 4, ac: -3 },
    groups: ['abc'],
  },
  {
    why: 'a chain breaks where the ends are strangers',
    members: 'abc',
    evidence: { ab: 5, bc: 4, ac: -6 },
    groups: ['ab', 'c'],
  },
  {
    why: 'two pairs that one article drew together, the larger first',
    members: 'abcde',
    evidence: { ab: 6, ac: -6, ad: -6, ae: -6, bc: 2, bd: -6, be: -6, cd: 6, ce: 6, de: 6 },
    groups: ['cde', 'ab'],
  },
])('$why: $groups', ({ members = '', evidence, groups }) => {
  const pairs: Readonly<Record<string, number>> = evidence;
  const rule: Evidence = ({ articleId: a }, { articleId: b }) => pairs[a + b] ?? pairs[b + a] ?? -6;
  const found = groupMembers(rule, [...members].map(active));
  expect(
    found.map((group) =>
      group
        .map(({ digest }) => digest.articleId)
        .sort()
        .join(''),
    ),
  ).toEqual(groups);
});

function active(id: string): ActiveArticle {
  const story = { number: 1, members: [], size: 1, examineAt: 3 };
  return { digest: inventDigest(id, []), arrival: 0, rank: 0, day: null, story };
}
