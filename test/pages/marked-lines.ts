import { markBoilerplate } from '../../src/clean/mark-boilerplate.ts';
import { findParagraphs } from '../../src/clean/paragraphs.ts';

/** An invented report, in which lines are put to see whether they are marked. */
export const LEAD =
  'The harbour of Port Ellen was closed on Monday after a ferry struck the pier, its operator said.';
export const BODY = [
  'Nobody was hurt, and divers are to look at the damage on Tuesday morning.',
  'The ferry, which can carry 300 people, was nearly empty at the time of the accident.',
  'The operator expects the harbour to open again by the end of the week.',
] as const;

/** What is marked in a text of these paragraphs, as `reason: words`. */
export function marks(blocks: readonly string[]): string[] {
  const text = blocks.join('\n\n');
  return markBoilerplate(text, findParagraphs(text), null).boilerplate.map(
    ({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`,
  );
}

/** The lines of a table of cases. */
export const linesOf = (table: string): string[] => table.trim().split('\n');
