import { makeMembership } from '../../src/cluster/membership.ts';
import type { Stories } from '../../src/cluster/open-stories.ts';
import type { Digest } from '../../src/model/digest.ts';

/** Adds the articles and tells which are together then: the ids of each story, sorted. */
export function partition(stories: Stories, digests: readonly Digest[]): readonly (readonly string[])[] {
  const membership = makeMembership();
  for (const digest of digests) membership.follow(stories.add(digest));
  return groups(digests.map(({ articleId }) => [articleId, membership.storyOf(articleId)]));
}

/** Ids that have the same group, together; all sorted. */
export function groups(pairs: readonly (readonly [string, unknown])[]): readonly (readonly string[])[] {
  const found = new Map<unknown, string[]>();
  for (const [id, group] of pairs) found.set(group, [...(found.get(group) ?? []), id]);
  return [...found.values()]
    .map((ids) => ids.sort())
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}
