import type { Digest } from '../model/digest.ts';
import type { ActiveArticle, ActiveStory } from './active.ts';
import type { Stream } from './stream.ts';

/** Stories an article is held against. The right one is nearly always among the first three; with every further one
 *  grows the chance that a look-alike is taken for it. */
const SHORTLIST = 10;

/** Products of term weights below this say nothing: articles of unrelated events share as much by chance. */
const LEAST_SCORE = 0.05;

/** A story that an article may belong to, by its words. */
export interface Candidate {
  readonly story: ActiveStory;
  /** The member whose words are nearest. */
  readonly nearest: ActiveArticle;
  /** 0–1. */
  readonly score: number;
}

/** The stories with an article whose words are near, `but` left out; nearest first. */
export function shortlist(
  { index }: Stream,
  digest: Digest,
  but: ActiveStory | null = null,
): readonly Candidate[] {
  const best = new Map<ActiveStory, { nearest: ActiveArticle; score: number }>();
  index.scan(digest, (other, score) => {
    if (score < LEAST_SCORE || other.story === but) return;
    const known = best.get(other.story);
    if (known === undefined) best.set(other.story, { nearest: other, score });
    else if (score > known.score || (score === known.score && other.arrival < known.nearest.arrival)) {
      known.nearest = other;
      known.score = score;
    }
  });
  const first: Candidate[] = [];
  for (const [story, { nearest, score }] of best) {
    const candidate = { story, nearest, score };
    if (first.length === SHORTLIST && !precedes(candidate, first[SHORTLIST - 1])) continue;
    const at = first.findIndex((other) => precedes(candidate, other));
    first.splice(at === -1 ? first.length : at, 0, candidate);
    if (first.length > SHORTLIST) first.pop();
  }
  return first;
}

function precedes(a: Candidate, b: Candidate | undefined): boolean {
  if (b === undefined || a.score !== b.score) return b === undefined || a.score > b.score;
  return a.nearest.arrival < b.nearest.arrival;
}
