import type { Digest } from '../model/digest.ts';
import { UnionFind } from '../text/union-find.ts';
import { crossEvidence } from './mean-evidence.ts';
import { makeMembership } from './membership.ts';
import { openStories } from './open-stories.ts';
import type { Evidence } from './stream.ts';

/** Log-odds above which two stories may still be one, told of on different days or from different sides. With it none of
 *  333 real stories of up to 20 reports each fell apart, and seven in eight mixtures of two to four stories did. */
const MAY_BE_ONE = -2.5;

/** Single articles are oftener mistaken: so many strangers, or two stories of several, are clear. */
const LEAST_STRANGERS = 3;

/** Stories that are compared, the largest first: more of them are several events anyhow. */
const MOST_COMPARED = 100;

type Story = readonly { readonly digest: Digest }[];

/** Numbers of articles of the events that these articles clearly report, the largest first; none where they may all report
 *  one. Articles of no one story do not count. */
export function clearStories(digests: readonly Digest[], evidence: Evidence): readonly number[] {
  const stories = groupDigests(
    digests.filter(({ apart }) => apart === null),
    evidence,
  )
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_COMPARED);
  const joined = new UnionFind(stories.length);
  stories.forEach((one, i) => {
    stories.slice(0, i).forEach((other, j) => {
      if (crossEvidence(evidence, one, other, MAY_BE_ONE) > MAY_BE_ONE) joined.union(i, j);
    });
  });
  const sizes = joined
    .groups()
    .map((group) => group.reduce((sum, i) => sum + (stories[i]?.length ?? 0), 0))
    .sort((a, b) => b - a);
  const clear = (sizes[1] ?? 0) > 1 || (sizes[0] === 1 && sizes.length >= LEAST_STRANGERS);
  return clear ? sizes : [];
}

function groupDigests(digests: readonly Digest[], evidence: Evidence): Story[] {
  const stream = openStories(evidence, { days: null, maxActive: Infinity });
  const membership = makeMembership();
  for (const digest of digests) membership.follow(stream.add(digest));
  const groups = new Map<string, { readonly digest: Digest }[]>();
  for (const digest of digests) {
    const story = membership.storyOf(digest.articleId) ?? '';
    const group = groups.get(story);
    if (group === undefined) groups.set(story, [{ digest }]);
    else group.push({ digest });
  }
  return [...groups.values()];
}
