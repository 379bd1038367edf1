import type { Note } from '../model/note.ts';
import { annotateArticles, isFound } from '../pipeline.ts';
import { type AnnotatedLine, annotatedLine } from '../render/index.ts';
import type { Effects, Emit } from './effects.ts';
import { type Outcome, statusOf } from './outcome.ts';
import { readArticles } from './read-articles.ts';

/** Files, folders, addresses and `-` → every article with its annotations, in the order named, each as soon as it is
 *  there. */
export async function annotateInputs(
  inputs: readonly string[],
  effects: Effects,
  emit: Emit<AnnotatedLine>,
): Promise<Outcome> {
  const notes: Note[] = [];
  let done = 0;
  let usable = 0;
  for await (const cleaned of readArticles(inputs, effects, notes)) {
    for (const { annotated } of annotateArticles([cleaned])) await emit(annotatedLine(annotated));
    notes.push(...cleaned.notes);
    if (isFound(cleaned)) usable += 1;
    done += 1;
    // How many will come is not known before the last input is read.
    effects.onProgress?.({ stage: 'annotate', done, total: done });
  }
  return { status: statusOf(usable, notes), notes };
}
