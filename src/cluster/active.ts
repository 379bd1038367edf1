import type { Digest } from '../model/digest.ts';
import { hashWord } from '../text/word-sequence.ts';

/** An article in the window: what later articles are compared with. */
export interface ActiveArticle {
  readonly digest: Digest;
  /** Its place in the stream, from 1. */
  readonly arrival: number;
  /** A number drawn from its id. Of a large story the members of the lowest ranks are looked at: the same ones in
   *  whatever order they came. */
  readonly rank: number;
  /** Its day; of an article without one, that of the dated article before it in the stream, or null. */
  readonly day: number | null;
  story: ActiveStory;
}

/** A story with articles in the window. */
export interface ActiveStory {
  /** 7 for the story `s7`. */
  readonly number: number;
  /** In the order of their ranks. */
  readonly members: ActiveArticle[];
  /** Articles of the story, those included that have left the window. */
  size: number;
  /** It is examined when it has this many members. */
  examineAt: number;
}

/** The order of members, and of articles wherever nothing else decides. */
export function byRank(a: ActiveArticle, b: ActiveArticle): number {
  return a.rank - b.rank || a.arrival - b.arrival;
}

/** The rank of an article, by its id. */
export function rankOf({ articleId }: Digest): number {
  return hashWord(articleId);
}
