import type { ActiveArticle, ActiveStory } from './active.ts';
import { groupMembers } from './group-members.ts';
import { crossEvidence, evidenceFor } from './mean-evidence.ts';
import { type Candidate, shortlist } from './shortlist.ts';
import { foundPart, merge, move, type Stream } from './stream.ts';

/** Neighbours of a new article that may come over to its story. */
const MOST_MOVED = 4;

/** Members that are grouped anew when a story is examined; the others are held against these. All pairs of sixteen cost
 *  as much as placing one article. */
const CORE = 16;

/** Stories of up to this many members are examined at every new one, larger ones when they have grown by
 *  {@link GROWTH}: the work for a member stays the same however large the story. */
const SMALL = 8;
const GROWTH = 1.5;

/** Puts right what the arrival of an article may have made wrong: stories that it shows to be one are merged, articles
 *  that were put elsewhere for want of its story come over, and its story is examined.
 *  `near`: the stories that speak for having it, the strongest first. */
export function repair(
  stream: Stream,
  article: ActiveArticle,
  near: readonly ActiveStory[],
  candidates: readonly Candidate[],
): void {
  mergeNear(stream, article.story, near);
  const poorer = moveNeighbours(stream, article, candidates);
  for (const story of [article.story, ...poorer]) examineGrown(stream, story);
}

/** Merges a story with those near it of which the mean evidence says that they are one event. */
function mergeNear(stream: Stream, story: ActiveStory, near: readonly ActiveStory[]): void {
  let whole = story;
  for (const other of near) {
    if (other === whole || !stream.stories.has(other.number)) continue;
    if (!(crossEvidence(stream.evidence, whole.members, other.members, 0) > 0)) continue;
    // The larger one keeps its id: fewest articles change theirs.
    const [from, into] =
      other.size > whole.size || (other.size === whole.size && other.number < whole.number)
        ? [whole, other]
        : [other, whole];
    merge(stream, from, into);
    whole = into;
  }
}

/** Moves articles near a new one into its story where that fits them better than their own.
 *  Returns the stories they left. */
function moveNeighbours(
  stream: Stream,
  article: ActiveArticle,
  candidates: readonly Candidate[],
): readonly ActiveStory[] {
  const { evidence } = stream;
  const left: ActiveStory[] = [];
  for (const { nearest } of candidates.slice(0, MOST_MOVED)) {
    const own = nearest.story;
    if (own === article.story || own.members.length < 2) continue;
    if (!(evidence(nearest.digest, article.digest) > 0)) continue;
    const stays = evidenceFor(evidence, nearest.digest, own.members, -Infinity);
    const goes = evidenceFor(evidence, nearest.digest, article.story.members, Math.max(stays, 0));
    if (!(goes > Math.max(stays, 0))) continue;
    move(stream, nearest, article.story);
    left.push(own);
  }
  return left;
}

function examineGrown(stream: Stream, story: ActiveStory): void {
  const size = story.members.length;
  if (size < story.examineAt || !stream.stories.has(story.number)) return;
  examine(stream, story);
  story.examineAt = size < SMALL ? size + 1 : Math.ceil(size * GROWTH);
}

/** Splits a story whose members are several groups with evidence against one event between them. The largest keeps the
 *  id; each other one goes to the story that it speaks for, or becomes a story of its own. */
function examine(stream: Stream, story: ActiveStory): void {
  const { evidence } = stream;
  const core = story.members.slice(0, CORE);
  const [, ...parts] = groupMembers(evidence, core);
  const others = story.members.slice(CORE);
  const strangers = others.filter(({ digest }) => !(evidenceFor(evidence, digest, story.members, 0) > 0));
  for (const part of [...parts, ...strangers.map((one) => [one])]) split(stream, story, part);
}

function split(stream: Stream, story: ActiveStory, part: readonly ActiveArticle[]): void {
  const [first] = part;
  if (first === undefined || story.members.length <= part.length) return;
  const better = shortlist(stream, first.digest, story).find(
    (candidate) => crossEvidence(stream.evidence, part, candidate.story.members, 0) > 0,
  );
  const goal = better?.story ?? foundPart(stream, story);
  for (const article of part) move(stream, article, goal);
}
