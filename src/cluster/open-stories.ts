import type { Digest } from '../model/digest.ts';
import type { Change } from './change.ts';
import { place } from './place.ts';
import { restoreStream, type SavedStories, saveStream } from './saved-stories.ts';
import { type Evidence, emptyStream, joined, standAlone, storyNumber } from './stream.ts';
import { sweep, type Window } from './sweep.ts';

/** Stories, as a stream of articles makes them. */
export interface Stories {
  /** Takes the next article and tells what that changed, in the order it happened: at least that the article joined a
   *  story. An article whose id is in the window already changes nothing: its story is told again. */
  readonly add: (digest: Digest) => readonly Change[];
  /** Whether an article of that id is in the window that is not this one: other words, other names. */
  readonly holdsAnother: (digest: Digest) => boolean;
  /** Articles that a story has taken; null where it has left the window, or is no story. */
  readonly sizeOf: (story: string) => number | null;
  /** What is in the window. */
  readonly active: () => { readonly stories: number; readonly articles: number };
  /** All that going on needs: stories opened with it go on as if they had never been closed. */
  readonly save: () => SavedStories;
}

/** Opens stories, new or saved ones, by a rule of evidence. What changes is inside and goes out through `save` alone; the
 *  same digests in the same order give the same changes. */
export function openStories(evidence: Evidence, window: Window, saved: SavedStories | null = null): Stories {
  const stream = saved === null ? emptyStream(evidence) : restoreStream(evidence, saved);
  const add = (digest: Digest): readonly Change[] => {
    const known = stream.articles.get(digest.articleId);
    if (known !== undefined) return [joined(known)];
    stream.arrived += 1;
    stream.day = digest.day ?? stream.day;
    if (digest.day !== null) stream.recentDays.push(digest.day);
    if (digest.apart === null) place(stream, digest);
    else standAlone(stream, digest);
    sweep(stream, window);
    return stream.changes.splice(0);
  };
  const holdsAnother = (digest: Digest): boolean => {
    const known = stream.articles.get(digest.articleId);
    return known !== undefined && bareContent(known.digest) !== bareContent(digest);
  };
  const sizeOf = (story: string): number | null => stream.stories.get(storyNumber(story))?.size ?? null;
  const active = () => ({ stories: stream.stories.size, articles: stream.articles.size });
  return { add, holdsAnother, sizeOf, active, save: () => saveStream(stream) };
}

/** What a digest tells of the text: a day or an outlet may become known later. */
function bareContent({ day: _day, outlet: _outlet, ...content }: Digest): string {
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
}
