import type { Dossier } from '../model/dossier.ts';
import type { Note } from '../model/note.ts';
import { collate, groupByStory, isFound } from '../pipeline.ts';
import type { CollateInputsOptions } from './collate-inputs.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readAllArticles } from './read-articles.ts';

/** A story as `cluster` calls it, and its dossier. */
export interface StoryDossier {
  readonly id: string;
  readonly dossier: Dossier;
}

export interface StoriesOutcome {
  readonly status: Status;
  /** In the order in which the first article of each is given; none where no input was usable. */
  readonly stories: readonly StoryDossier[];
  readonly notes: readonly Note[];
}

/** Files, folders, addresses and `-` → one dossier a story; of an article that no other one reports with, too. What
 *  reading met stands in the dossier of the first story. */
export async function collateStories(
  inputs: readonly string[],
  options: CollateInputsOptions = {},
  effects: Effects = {},
): Promise<StoriesOutcome> {
  const { onProgress } = effects;
  const { cleaned, notes: read } = await readAllArticles(inputs, effects);
  if (!cleaned.some(isFound))
    return { status: 1, stories: [], notes: [...read, ...cleaned.flatMap((one) => one.notes)] };
  const groups = [...groupByStory(cleaned, onProgress)];
  const stories = groups.map(([id, reports], i) => {
    onProgress?.({ stage: 'collate', done: i, total: groups.length });
    const referenceDate = options.referenceDate ?? null;
    return { id, dossier: collate(reports, { notes: i === 0 ? read : [], referenceDate }) };
  });
  const notes = stories.flatMap(({ dossier }) => dossier.notes);
  return { status: statusOf(stories.length, notes), stories, notes };
}
