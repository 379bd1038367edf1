import { z } from 'zod';
import { digestSchema } from '../model/digest.ts';
import { type ActiveArticle, type ActiveStory, byRank, rankOf } from './active.ts';
import { type Evidence, emptyStream, type Stream } from './stream.ts';

const count = z.number().int().nonnegative();
const day = z.number().int().nullable();

/** Pairs of stories by number: of the first, the second tells what became of it or where it came from. */
const pairs = z.array(z.tuple([count, count]).readonly()).readonly();

/** What outlives the window. Another form of saved stories gets another `schema`. */
export const savedHeadSchema = z
  .object({
    schema: z.literal('variorum/stories@1'),
    /** Articles taken and stories founded so far. */
    arrived: count,
    founded: count,
    /** Day of the last article that has one, from 1970-01-01, and of those since the window was last swept. */
    day,
    recentDays: z.array(z.number().int()).readonly(),
    /** Merged story, story it went into. */
    merged: pairs,
    /** Story that was split off, story it was a part of. */
    splits: pairs,
    /** Stories in the window. */
    active: count,
  })
  .readonly();

/** A story in the window. */
export const savedStorySchema = z
  .object({
    number: count,
    size: count,
    examineAt: count,
    members: z.array(z.object({ arrival: count, day, digest: digestSchema }).readonly()).readonly(),
  })
  .readonly();

/** Stories between two runs: plain JSON, in parts that can be written and read one by one. */
export interface SavedStories {
  readonly head: z.infer<typeof savedHeadSchema>;
  /** The story left alone for longest is the first. */
  readonly stories: readonly z.infer<typeof savedStorySchema>[];
}

/** All that the stream knows. */
export function saveStream(stream: Stream): SavedStories {
  const { arrived, founded, day, recentDays, merged, splits, stories } = stream;
  return {
    head: {
      schema: 'variorum/stories@1',
      arrived,
      founded,
      day,
      recentDays: [...recentDays],
      merged: [...merged],
      splits: [...splits],
      active: stories.size,
    },
    stories: Array.from(stories.values(), ({ number, size, examineAt, members }) => ({
      number,
      size,
      examineAt,
      members: members.map(({ arrival, day, digest }) => ({ arrival, day, digest })),
    })),
  };
}

/** The stream that was saved. */
export function restoreStream(evidence: Evidence, { head, stories }: SavedStories): Stream {
  const { arrived, founded, day, recentDays, merged, splits } = head;
  const stream: Stream = {
    ...emptyStream(evidence),
    arrived,
    founded,
    day,
    recentDays: [...recentDays],
    merged: new Map(merged),
    splits: new Map(splits),
  };
  for (const { number, size, examineAt, members } of stories) {
    const story: ActiveStory = { number, members: [], size, examineAt };
    for (const member of members) {
      const article: ActiveArticle = { ...member, rank: rankOf(member.digest), story };
      story.members.push(article);
      stream.articles.set(article.digest.articleId, article);
      stream.index.add(article);
    }
    story.members.sort(byRank);
    stream.stories.set(number, story);
  }
  return stream;
}
