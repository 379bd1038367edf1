import type { Note } from '../model/note.ts';
import type { AnnotatedLine } from '../render/index.ts';
import type { Effects, Emit } from './effects.ts';
import { type Outcome, statusOf } from './outcome.ts';
import { readReports } from './read-articles.ts';
import { annotateReports } from './threads/annotate-reports.ts';
import { mapReports } from './threads/map-reports.ts';

/** Files, folders, addresses and `-` → every article with its annotations, in the order named, each as soon as it is
 *  there. */
export async function annotateInputs(
  inputs: readonly string[],
  effects: Effects,
  emit: Emit<AnnotatedLine>,
): Promise<Outcome> {
  const notes: Note[] = [];
  const met: Note[] = [];
  let done = 0;
  let usable = 0;
  const reports = readReports(inputs, effects, notes);
  const annotated = mapReports(reports, effects.threads ?? 1, annotateReports);
  for await (const { line, notes: cleaning, found } of annotated) {
    await emit(line);
    met.push(...cleaning);
    if (found) usable += 1;
    done += 1;
    // How many will come is not known before the last input is read.
    effects.onProgress?.({ stage: 'annotate', done, total: done });
  }
  // With several threads reading runs ahead: apart, the notes come in the same order with any number of them.
  notes.push(...met);
  return { status: statusOf(usable, notes), notes };
}
