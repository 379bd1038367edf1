import type { CutParagraph } from './cut-atoms.ts';
import { FAMILIES } from './families.ts';
import type { Match } from './rule.ts';
import { longestOf } from './rule.ts';

const longest = longestOf(FAMILIES);

/** A match with the atom it opens at. */
export interface Found {
  readonly at: number;
  readonly match: Match;
}

/** Reads a paragraph left to right; at each place the longest expression wins and is passed over. */
export function scan(paragraph: CutParagraph): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const at of paragraph.openings) {
    const match = at < from ? null : longest(paragraph, at);
    if (match === null || match.end <= at) continue;
    found.push({ at, match });
    from = match.end;
  }
  return found;
}
