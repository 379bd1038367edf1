import type { Digest } from '../model/digest.ts';
import { type ActiveArticle, type ActiveStory, byRank, rankOf } from './active.ts';
import type { Change } from './change.ts';
import { makeTermIndex, type TermIndex } from './term-index.ts';

/** Log-odds that two articles report the same event; the same either way round. */
export type Evidence = (a: Digest, b: Digest) => number;

/** Articles of one story that stay in the window; for another one the oldest leaves. Several times what is sampled, and
 *  so few that no story, however long it runs, fills the window. */
const MOST_MEMBERS = 64;

/** Members at which a new story is examined first: two were compared with each other when the second came. */
const FIRST_EXAMINED = 3;

/** The window, and what outlives it. */
export interface Stream {
  readonly evidence: Evidence;
  readonly index: TermIndex;
  /** By number; the one left alone for longest is the first. */
  readonly stories: Map<number, ActiveStory>;
  readonly articles: Map<string, ActiveArticle>;
  /** Number of a story → number of the story it was merged into. */
  readonly merged: Map<number, number>;
  /** Number of a story → number of the story it was split from. */
  readonly splits: Map<number, number>;
  /** Articles taken so far. */
  arrived: number;
  /** Stories founded so far; the last one has this number. */
  founded: number;
  /** Day of the last article that has one. */
  day: number | null;
  /** Days of the articles since the last sweep. */
  recentDays: number[];
  /** What happened to stories and was not told yet. */
  readonly changes: Change[];
}

/** A stream before its first article. */
export function emptyStream(evidence: Evidence): Stream {
  return {
    evidence,
    index: makeTermIndex(),
    stories: new Map(),
    articles: new Map(),
    merged: new Map(),
    splits: new Map(),
    arrived: 0,
    founded: 0,
    day: null,
    recentDays: [],
    changes: [],
  };
}

/** The id of a story in results. */
export function storyId(number: number): string {
  return `s${number}`;
}

/** The number of a story by its id; NaN where it is none. */
export function storyNumber(id: string): number {
  return /^s\d+$/.test(id) ? Number(id.slice(1)) : Number.NaN;
}

/** A new story, as yet without articles, and its first number. */
export function foundStory(stream: Stream): ActiveStory {
  stream.founded += 1;
  const story = { number: stream.founded, members: [], size: 0, examineAt: FIRST_EXAMINED };
  stream.stories.set(story.number, story);
  return story;
}

/** A new story for a part of another one. */
export function foundPart(stream: Stream, from: ActiveStory): ActiveStory {
  const story = foundStory(stream);
  stream.splits.set(story.number, from.number);
  stream.changes.push({ kind: 'split', story: storyId(story.number), from: storyId(from.number) });
  return story;
}

/** The next article of the stream, as a member of a story. */
export function enter(stream: Stream, digest: Digest, story: ActiveStory): ActiveArticle {
  const article: ActiveArticle = {
    digest,
    arrival: stream.arrived,
    rank: rankOf(digest),
    day: digest.day ?? stream.day,
    story,
  };
  stream.articles.set(digest.articleId, article);
  stream.index.add(article);
  addMember(stream, article, story);
  return article;
}

/** The next article of the stream, in a story of its own that nothing joins: it never enters the window. */
export function standAlone(stream: Stream, digest: Digest): void {
  stream.founded += 1;
  const story = storyId(stream.founded);
  stream.changes.push({ kind: 'joined', articleId: digest.articleId, story });
}

/** Takes an article from its story to another one. */
export function move(stream: Stream, article: ActiveArticle, story: ActiveStory): void {
  const from = article.story;
  dropMember(from, article);
  from.size -= 1;
  if (from.size === 0) stream.stories.delete(from.number);
  addMember(stream, article, story);
}

/** Puts all articles of a story into another one. Its id lives on as a name for that. */
export function merge(stream: Stream, from: ActiveStory, into: ActiveStory): void {
  for (const article of from.members) {
    article.story = into;
    insert(into.members, article);
  }
  into.size += from.size;
  stream.stories.delete(from.number);
  touch(stream, into);
  stream.merged.set(from.number, into.number);
  stream.changes.push({ kind: 'merged', story: storyId(from.number), into: storyId(into.number) });
  trim(stream, into);
}

/** An article leaves the window: its story stays as it is. */
export function settle(stream: Stream, article: ActiveArticle): void {
  stream.index.remove(article);
  stream.articles.delete(article.digest.articleId);
  dropMember(article.story, article);
}

/** A story leaves the window with all its articles. */
export function settleStory(stream: Stream, story: ActiveStory): void {
  for (const article of story.members) {
    stream.index.remove(article);
    stream.articles.delete(article.digest.articleId);
  }
  stream.stories.delete(story.number);
}

/** Tells which story an article is in. */
export function joined({ digest, story }: ActiveArticle): Change {
  return { kind: 'joined', articleId: digest.articleId, story: storyId(story.number) };
}

function addMember(stream: Stream, article: ActiveArticle, story: ActiveStory): void {
  article.story = story;
  insert(story.members, article);
  story.size += 1;
  touch(stream, story);
  stream.changes.push(joined(article));
  trim(stream, story);
}

/** Makes the story the last that leaves. */
function touch(stream: Stream, story: ActiveStory): void {
  stream.stories.delete(story.number);
  stream.stories.set(story.number, story);
}

function trim(stream: Stream, story: ActiveStory): void {
  while (story.members.length > MOST_MEMBERS) {
    settle(
      stream,
      story.members.reduce((oldest, one) => (one.arrival < oldest.arrival ? one : oldest)),
    );
  }
}

function insert(members: ActiveArticle[], article: ActiveArticle): void {
  const at = members.findIndex((member) => byRank(member, article) > 0);
  members.splice(at === -1 ? members.length : at, 0, article);
}

function dropMember(story: ActiveStory, article: ActiveArticle): void {
  const at = story.members.indexOf(article);
  if (at !== -1) story.members.splice(at, 1);
}
