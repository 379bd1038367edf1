import type { Cleaned, DateBasis } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { isFound } from '../pipeline.ts';
import type { Effects, Emit } from './effects.ts';
import { type Outcome, statusOf } from './outcome.ts';
import { readArticles } from './read-articles.ts';

/** One page's article, in the form of the command line's contract. */
export interface Extract {
  /** As `collate` will call it, so that the lines are its input. */
  readonly id: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
  readonly modifiedAt: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Files, folders, addresses and `-` → text and metadata of every article, in the order named, each as soon as it is
 *  read. */
export async function extractInputs(
  inputs: readonly string[],
  effects: Effects,
  emit: Emit<Extract>,
): Promise<Outcome> {
  const notes: Note[] = [];
  let usable = 0;
  for await (const cleaned of readArticles(inputs, effects, notes)) {
    notes.push(...cleaned.notes);
    if (isFound(cleaned)) usable += 1;
    await emit(toExtract(cleaned));
  }
  return { status: statusOf(usable, notes), notes };
}

function toExtract({ article, notes }: Cleaned): Extract {
  const { id, file, title, byline, publishedAt, publishedAtBasis, modifiedAt, outlet, url, language, text } =
    article;
  return {
    id,
    file,
    title,
    byline,
    publishedAt,
    publishedAtBasis,
    modifiedAt,
    outlet,
    url,
    language,
    text,
    notes,
  };
}
