import { expect, test } from 'vitest';
import { inventDigest, rareTerm, sharedRare } from '../../test/cluster/invent-digest.ts';
import { partition } from '../../test/cluster/partition.ts';
import { openStories } from './open-stories.ts';
import type { SavedStories } from './saved-stories.ts';

const WIDE = { days: null, maxActive: 1000 };

const about = (story: number, ...terms: number[]) => terms.map((term) => rareTerm(story, term));

test('an article joins the story that most speaks for, or founds one', () => {
  const stories = openStories(sharedRare, WIDE);
  expect(stories.add(inventDigest('a', about(1, 1, 2, 3, 4)))).toEqual([
    { kind: 'joined', articleId: 'a', story: 's1' },
  ]);
  expect(stories.add(inventDigest('b', about(2, 1, 2, 3, 4)))).toEqual([
    { kind: 'joined', articleId: 'b', story: 's2' },
  ]);
  expect(stories.add(inventDigest('c', about(1, 2, 3, 4, 5)))).toEqual([
    { kind: 'joined', articleId: 'c', story: 's1' },
  ]);
  expect(stories.active()).toEqual({ stories: 2, articles: 3 });
});

test('the mean decides: one member that speaks for it does not outvote three that speak against it', () => {
  const stories = openStories(sharedRare, WIDE);
  const story = [
    inventDigest('a', about(1, 1, 2, 3, 4, 5, 6)),
    inventDigest('b', about(1, 1, 2, 3, 4, 5, 6)),
    inventDigest('c', about(1, 1, 2, 3, 4, 5, 6)),
    inventDigest('d', [...about(1, 1, 2, 3, 4), ...about(2, 1, 2, 3, 4)]),
  ];
  expect(partition(stories, [...story, inventDigest('e', about(2, 1, 2, 3, 4))])).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e'],
  ]);
});

test('an article that shows two stories to be one merges them; the smaller one’s id points to the larger', () => {
  const stories = openStories(sharedRare, WIDE);
  stories.add(inventDigest('a', about(1, 1, 2, 3, 4)));
  stories.add(inventDigest('b', about(1, 3, 4, 5, 6)));
  expect(stories.add(inventDigest('c', about(1, 1, 2, 3, 4, 5, 6)))).toEqual([
    { kind: 'joined', articleId: 'c', story: 's1' },
    { kind: 'merged', story: 's2', into: 's1' },
  ]);
  expect(stories.save().head.merged).toEqual([[2, 1]]);
});

test('what does not belong to a story leaves it, with a new id that tells from where', () => {
  const stories = openStories(sharedRare, WIDE);
  stories.add(inventDigest('a', about(1, 1, 2, 3, 4)));
  stories.add(inventDigest('b', about(1, 4, 5, 6, 7)));
  stories.add(inventDigest('c', about(1, 5, 6, 7, 8)));
  const changes = stories.add(inventDigest('d', about(1, 1, 2, 3, 4, 5, 6, 7, 8)));
  expect(changes.slice(-2)).toEqual([
    { kind: 'split', story: 's3', from: 's1' },
    { kind: 'joined', articleId: 'a', story: 's3' },
  ]);
  expect(stories.save().head.splits).toEqual([[3, 1]]);
});

test('an article that is given again keeps its story and changes nothing', () => {
  const stories = openStories(sharedRare, WIDE);
  const digest = inventDigest('a', about(1, 1, 2, 3, 4));
  const first = stories.add(digest);
  const saved = stories.save();
  expect(stories.add(inventDigest('a', about(7, 1)))).toEqual(first);
  expect(stories.save()).toEqual(saved);
});

test('articles set apart share no story, however alike they are', () => {
  const stories = openStories(sharedRare, WIDE);
  const apart = { kind: 'live-blog' as const, why: 'its title says so' };
  const terms = about(1, 1, 2, 3, 4);
  expect(
    partition(stories, [
      inventDigest('a', terms),
      inventDigest('b', terms, { apart }),
      inventDigest('c', terms, { apart }),
      inventDigest('d', terms),
    ]),
  ).toEqual([['a', 'd'], ['b'], ['c']]);
});

test('never more articles are active than allowed, and those of the story left alone for longest leave first', () => {
  const stories = openStories(sharedRare, { days: null, maxActive: 3 });
  const terms = [1, 2, 3].map((story) => about(story, 1, 2, 3, 4));
  const next = (id: string, story: number) => stories.add(inventDigest(id, terms[story - 1] ?? []));
  next('a1', 1);
  next('a2', 2);
  next('b1', 1);
  next('a3', 3);
  expect(stories.active()).toEqual({ stories: 2, articles: 3 });
  expect(next('c1', 1)).toEqual([{ kind: 'joined', articleId: 'c1', story: 's1' }]);
  expect(next('b2', 2)).toEqual([{ kind: 'joined', articleId: 'b2', story: 's4' }]);
});

test('articles of two languages share no story, whatever words they share', () => {
  const terms = about(1, 1, 2, 3, 4);
  const digests = ['en', 'cy', 'en', 'cy'].map((language, i) => inventDigest(`a${i}`, terms, { language }));
  expect(partition(openStories(sharedRare, WIDE), digests)).toEqual([
    ['a0', 'a2'],
    ['a1', 'a3'],
  ]);
});

/** Articles between two sweeps. */
const SWEEP = 256;

test('a story without an article for longer than the window takes no more; one with keeps on', () => {
  const stories = openStories(sharedRare, { days: 10, maxActive: 10_000 });
  stories.add(inventDigest('old', about(1, 1, 2, 3, 4), { day: 100 }));
  stories.add(inventDigest('late', about(2, 1, 2, 3, 4), { day: 105 }));
  for (let i = 2; i < SWEEP; i += 1) stories.add(inventDigest(`n${i}`, about(i + 10, 1), { day: 112 }));
  expect(stories.add(inventDigest('x', about(1, 1, 2, 3, 4), { day: 112 }))).toMatchObject([
    { story: `s${SWEEP + 1}` },
  ]);
  expect(stories.add(inventDigest('y', about(2, 1, 2, 3, 4), { day: 112 }))).toMatchObject([{ story: 's2' }]);
});

test('a stream in no order of days loses nothing to the window of days', () => {
  const stories = openStories(sharedRare, { days: 10, maxActive: 10_000 });
  stories.add(inventDigest('a', about(1, 1, 2, 3, 4), { day: 200 }));
  for (let i = 1; i < SWEEP; i += 1) {
    stories.add(inventDigest(`n${i}`, about(i + 10, 1), { day: (i * 97) % 400 }));
  }
  expect(stories.add(inventDigest('b', about(1, 1, 2, 3, 4), { day: 201 }))).toMatchObject([{ story: 's1' }]);
});

test('tells another article of a known id from the same one, also when saved', () => {
  const stories = openStories(sharedRare, WIDE);
  const first = inventDigest('a', about(1, 0, 1, 2));
  stories.add(first);
  const saved: SavedStories = JSON.parse(JSON.stringify(stories.save()));
  for (const one of [stories, openStories(sharedRare, WIDE, saved)]) {
    expect(one.holdsAnother(first)).toBe(false);
    expect(one.holdsAnother({ ...first, day: 20_000, outlet: 7 })).toBe(false);
    expect(one.holdsAnother(inventDigest('a', about(2, 0, 1, 2)))).toBe(true);
    expect(one.holdsAnother(inventDigest('b', about(2, 0, 1, 2)))).toBe(false);
  }
});

test('counts what a story has taken', () => {
  const stories = openStories(sharedRare, WIDE);
  for (const id of ['a', 'b', 'a']) stories.add(inventDigest(id, about(1, 0, 1, 2)));
  expect(['s1', 's2', 'x'].map(stories.sizeOf)).toEqual([2, null, null]);
});
