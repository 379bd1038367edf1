import type { Digest } from '../model/digest.ts';
import { evidenceFor } from './mean-evidence.ts';
import { repair } from './repair.ts';
import { shortlist } from './shortlist.ts';
import { enter, foundStory, type Stream } from './stream.ts';

/** A story with this much mean evidence for an article that went to another one may still be the same event: the two are
 *  held against each other. */
const LEAST_LINK = -1;

/** Gives an article the story that most speaks for, by the mean evidence between it and the story's members, if anything
 *  speaks for one; else a story of its own. Then repairs what its arrival changed. */
export function place(stream: Stream, digest: Digest): void {
  const candidates = shortlist(stream, digest);
  const judged = candidates
    .map(({ story }) => ({
      story,
      mean: evidenceFor(stream.evidence, digest, story.members, LEAST_LINK),
    }))
    .filter(({ mean }) => mean > LEAST_LINK)
    .sort((a, b) => b.mean - a.mean);
  const [best] = judged;
  const story = best !== undefined && best.mean > 0 ? best.story : foundStory(stream);
  const article = enter(stream, digest, story);
  repair(
    stream,
    article,
    judged.map((one) => one.story),
    candidates,
  );
}
