import type { Note } from '../model/note.ts';
import type { ArticleSpan, Direction, Duplicate, Passage } from '../model/reuse.ts';
import { findShared } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readAllArticles } from './read-articles.ts';

/** A shared passage, in the form of the command line's contract. */
export interface PassageRow {
  readonly a: { readonly id: string; readonly start: number; readonly end: number };
  readonly b: { readonly id: string; readonly start: number; readonly end: number };
  readonly words: number;
  readonly similarity: number;
  readonly kind: Passage['kind'];
  readonly direction: Direction;
}

/** A pair of whole articles: `duplicate` is a copy, `derived` shares a smaller part. */
export interface DuplicateRow {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly containment: number;
  readonly kind: 'duplicate' | 'derived';
  readonly direction: Direction;
  readonly why: string;
}

export type ReuseRow = PassageRow | DuplicateRow;

export interface ReuseOutcome {
  readonly status: Status;
  /** Passages in the order of the pairs, then pairs of whole articles. */
  readonly rows: readonly ReuseRow[];
  readonly notes: readonly Note[];
}

/** Files, folders, addresses and `-` → what their articles share, and which are copies. */
export async function reuseInputs(inputs: readonly string[], effects: Effects = {}): Promise<ReuseOutcome> {
  const { cleaned, notes: read } = await readAllArticles(inputs, effects);
  const shared = findShared(cleaned, effects.onProgress);
  const notes = [...read, ...shared.notes];
  return {
    status: statusOf(shared.articles, notes),
    rows: [...shared.passages.map(passageRow), ...shared.duplicates.map(duplicateRow)],
    notes,
  };
}

const place = ({ articleId, start, end }: ArticleSpan) => ({ id: articleId, start, end });

function passageRow({ a, b, words, similarity, kind, direction }: Passage): PassageRow {
  return { a: place(a), b: place(b), words, similarity, kind, direction };
}

function duplicateRow({ a, b, containment, relation, direction, why }: Duplicate): DuplicateRow {
  const kind = relation === 'copy' ? 'duplicate' : 'derived';
  return { a: { id: a.articleId }, b: { id: b.articleId }, containment, kind, direction, why };
}
