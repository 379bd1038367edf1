import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventDigest, rareTerm, sharedRare } from '../../test/cluster/invent-digest.ts';
import { groups, partition } from '../../test/cluster/partition.ts';
import type { Digest } from '../model/digest.ts';
import { openStories } from './open-stories.ts';
import { savedHeadSchema, savedStorySchema } from './saved-stories.ts';
import type { Evidence } from './stream.ts';

const WIDE = { days: null, maxActive: 1000 };
const RUNS = { numRuns: 100, seed: 7 };

/** Of ten terms of a story at most two are left out: any two articles of it share six, and those of others none. */
const clearCut = fc
  .array(
    fc.record({
      story: fc.nat(5),
      day: fc.option(fc.nat(3), { nil: null }),
      without: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
      common: fc.array(fc.nat(20), { maxLength: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((articles) =>
    articles.map(({ story, day, without, common }, i) => {
      const rare = Array.from({ length: 10 }, (_, term) => rareTerm(story, term));
      return {
        story,
        digest: inventDigest(`a${i}`, [...rare.filter((_, t) => !without.includes(t)), ...common], { day }),
      };
    }),
  );

/** Articles that are like others in all degrees, in a stream where nothing is clear. */
const muddled = fc
  .array(fc.record({ terms: fc.array(fc.nat(14), { minLength: 1, maxLength: 8 }), day: fc.nat(40) }), {
    maxLength: 60,
  })
  .map((articles) =>
    articles.map(({ terms, day }, i) =>
      inventDigest(
        `a${i}`,
        terms.map((term) => rareTerm(0, term)),
        { day },
      ),
    ),
  );

test('clear-cut stories are found whatever the order, as one who compares every pair finds them', () => {
  fc.assert(
    fc.property(clearCut, fc.infiniteStream(fc.nat(1_000_000)), (articles, draws) => {
      const digests = articles.map(({ digest }) => digest);
      const shuffled = digests
        .map((digest) => ({ digest, place: draws.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ digest }) => digest);
      const gold = groups(articles.map(({ digest, story }) => [digest.articleId, story]));
      expect(compareAll(digests, sharedRare)).toEqual(gold);
      expect(partition(openStories(sharedRare, WIDE), digests)).toEqual(gold);
      expect(partition(openStories(sharedRare, WIDE), shuffled)).toEqual(gold);
    }),
    RUNS,
  );
});

test('stories that were saved and opened again go on as if they had never been closed', () => {
  fc.assert(
    fc.property(muddled, fc.nat(60), fc.integer({ min: 3, max: 40 }), (digests, middle, maxActive) => {
      const window = { days: 20, maxActive };
      const whole = openStories(sharedRare, window);
      const first = openStories(sharedRare, window);
      for (const digest of digests.slice(0, middle)) expect(first.add(digest)).toEqual(whole.add(digest));
      const { head, stories } = JSON.parse(JSON.stringify(first.save()));
      const second = openStories(sharedRare, window, {
        head: savedHeadSchema.parse(head),
        stories: stories.map((story: unknown) => savedStorySchema.parse(story)),
      });
      for (const digest of digests.slice(middle)) expect(second.add(digest)).toEqual(whole.add(digest));
      expect(second.save()).toEqual(whole.save());
    }),
    RUNS,
  );
});

test('an id never means another story: it is founded once, and points on once it is merged', () => {
  fc.assert(
    fc.property(muddled, (digests) => {
      const stories = openStories(sharedRare, WIDE);
      const gone = new Set<string>();
      for (const change of digests.flatMap((digest) => stories.add(digest))) {
        expect(gone).not.toContain(change.story);
        if (change.kind === 'merged') gone.add(change.story);
      }
    }),
    RUNS,
  );
});

test('the window holds no more than it may, and every article in it is in one story', () => {
  fc.assert(
    fc.property(muddled, fc.integer({ min: 1, max: 20 }), (digests, maxActive) => {
      const stories = openStories(sharedRare, { days: null, maxActive });
      for (const digest of digests) {
        stories.add(digest);
        const { articles } = stories.active();
        const members = stories.save().stories.flatMap((story) => story.members);
        expect(articles).toBeLessThanOrEqual(maxActive);
        expect(new Set(members.map((member) => member.digest.articleId)).size).toBe(articles);
      }
    }),
    { ...RUNS, numRuns: 30 },
  );
});

/** What has evidence with anything, together: for clear-cut stories all that there is to find. No index, no sampling. */
function compareAll(digests: readonly Digest[], evidence: Evidence): readonly (readonly string[])[] {
  const story = new Map(digests.map((digest, i) => [digest, i]));
  for (const one of digests) {
    for (const other of digests) {
      if (one === other || evidence(one, other) <= 0) continue;
      const from = story.get(other);
      for (const [digest, number] of story) if (number === from) story.set(digest, story.get(one) ?? 0);
    }
  }
  return groups(digests.map((digest) => [digest.articleId, story.get(digest)]));
}
