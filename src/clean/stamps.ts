import type { BoilerplateReason } from '../model/article.ts';
import type { Block } from './block.ts';
import { bylineNames } from './rules/byline.ts';
import { dateStamp, STAMP_BLOCKS } from './rules/date-stamp.ts';
import { namedStamp } from './rules/named-stamp.ts';
import { isOutletLine } from './rules/signature.ts';

/** What the lines at a text's head that carry a full date say. */
export interface Stamps {
  /** Day of publication, else of the last update; null where no line carries a full date. */
  readonly day: string | null;
  /** Who signs such a line ("By Jo Doe, 3 March 2026"), or null. */
  readonly byline: string | null;
}

/** Marks date stamps and lines of a name and a date among the first blocks, with an outlet's name on the line beside, and
 *  reads them. */
export function markStamps(
  text: string,
  blocks: readonly Block[],
  reasons: Map<number, BoilerplateReason>,
): Stamps {
  let published: string | null = null;
  let updated: string | null = null;
  let byline: string | null = null;
  for (const block of blocks.slice(0, STAMP_BLOCKS)) {
    if (reasons.has(block.index)) continue;
    const stamp = dateStamp(block, text, false);
    const named = stamp === null ? namedStamp(block, text) : null;
    if (named === null && (stamp === null || stamp.rest !== null)) continue;
    const day = stamp?.day ?? named?.day ?? null;
    if (/\b(?:updated|modified)\b/i.test(block.text)) updated ??= day;
    else published ??= day;
    const names = named === null ? null : bylineNames({ ...block, text: named.name, bare: named.name });
    byline ??= names;
    reasons.set(block.index, names === null ? 'dateline-header' : 'byline');
    for (const beside of [blocks[block.index - 1], blocks[block.index + 1]])
      if (beside !== undefined && beside.index > 0 && !reasons.has(beside.index) && isOutletLine(beside))
        reasons.set(beside.index, 'dateline-header');
  }
  return { day: published ?? updated, byline };
}
