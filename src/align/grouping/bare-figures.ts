import type { Statement } from '../../model/statement.ts';
import { REPORT_NOUNS } from '../en/supersession.ts';

/** Does a concept stand in an article, by its id? */
export type Knows = (articleId: string, concept: string) => boolean;

/** It does not say what happened to what it counts: it has no noun, its clause only speaks of the figure, or tells how
 *  the figure changed ("to 1,100 from 900"): it is known by the old number. */
export function leans(s: Statement): boolean {
  if (s.kind !== 'quantity' || s.predicate !== null || s.scope === 'part') return false;
  return s.object === null || s.supersession !== null || s.context.some((word) => REPORT_NOUNS.has(word));
}

/** Whether the report of a bare figure speaks of what the other one is told with: it has one of the words beside it. A figure
 *  with no telling word beside it may be anybody's. */
export function speaksOf(bare: Statement, other: Statement, knows: Knows): boolean {
  if (bare.articleId === other.articleId) return true;
  const telling = [...other.concepts, ...other.context].filter((concept) => !ANY_REPORTS.has(concept));
  return telling.length === 0 || telling.some((concept) => knows(bare.articleId, concept));
}

/** Concepts that any report has. */
const ANY_REPORTS: ReadonlySet<string> = new Set(['person']);
