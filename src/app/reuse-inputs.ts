import type { Note } from '../model/note.ts';
import type { ArticleSpan, Direction, Duplicate, Passage } from '../model/reuse.ts';

import { type PassimRow, passimRows } from '../render/index.ts';
import { findShared } from '../shared-passages.ts';
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

async function shareInputs(inputs: readonly string[], effects: Effects) {
  const { cleaned, notes: read } = await readAllArticles(inputs, effects);
  const shared = findShared(cleaned, effects.onProgress);
  const notes = [...read, ...shared.notes];
  return { cleaned, shared, status: statusOf(shared.articles, notes), notes };
}

/** Files, folders, addresses and `-` → what their articles share, and which are copies. */
export async function reuseInputs(inputs: readonly string[], effects: Effects = {}): Promise<ReuseOutcome> {
  const { shared, status, notes } = await shareInputs(inputs, effects);
  return {
    status,
    rows: [...shared.passages.map(passageRow), ...shared.duplicates.map(duplicateRow)],
    notes,
  };
}

export interface PassimOutcome {
  readonly status: Status;
  readonly rows: readonly PassimRow[];
  readonly notes: readonly Note[];
}

/** Files, folders, addresses and `-` → the passages that their articles share, as passim writes them. */
export async function passimInputs(inputs: readonly string[], effects: Effects = {}): Promise<PassimOutcome> {
  const { cleaned, shared, status, notes } = await shareInputs(inputs, effects);
  const articles = cleaned.map(({ article }) => article);
  return { status, rows: passimRows(shared.passages, articles), notes };
}

const place = ({ articleId, start, end }: ArticleSpan) => ({ id: articleId, start, end });

function passageRow({ a, b, words, similarity, kind, direction }: Passage): PassageRow {
  return { a: place(a), b: place(b), words, similarity, kind, direction };
}

function duplicateRow({ a, b, containment, relation, direction, why }: Duplicate): DuplicateRow {
  const kind = relation === 'copy' ? 'duplicate' : 'derived';
  return { a: { id: a.articleId }, b: { id: b.articleId }, containment, kind, direction, why };
}
