import { type Block, capitalShare, countWords } from '../block.ts';
import { AUTHOR_ROLE } from '../en/author-words.ts';
import { dateStamp } from './date-stamp.ts';

/** Words before the date: the name of an outlet, a place, or a byline. */
const MAX_NAME_WORDS = 8;

/** Longest such line, in characters. */
const MAX_LINE_CHARS = 120;

/** A line of a name and a full date: "The Kell Courier, 10 June 2025", "By Jo Doe | March 3, 2026". */
export interface NamedStamp {
  readonly name: string;
  readonly day: string;
}

/** Reads such a line, or null where the block is none. */
export function namedStamp(block: Block, text: string): NamedStamp | null {
  if (block.end - block.start > MAX_LINE_CHARS) return null;
  const line = text.slice(block.start, block.end);
  for (const found of line.matchAll(/[\s,|•·–—-]+(?=[\p{L}\d])/gu)) {
    const name = line.slice(0, found.index);
    if (countWords(name) > MAX_NAME_WORDS) return null;
    const at = block.start + found.index + found[0].length;
    const stamp = dateStamp({ ...block, start: at }, text, false);
    if (stamp === null || stamp.rest !== null) continue;
    const credited = /^(?:\p{L}+\s)?by\s/iu.test(name);
    const parted = credited || stamp.labelled || /[,|•·–—-]/.test(found[0]);
    const own = name.replace(/\s(?:on|at)$|[.\s]+$/, '');
    const named = isName(credited ? withoutRoles(own) : own);
    return parted && named ? { name: own, day: stamp.day } : null;
  }
  return null;
}

/** "By Jo Doe, columnist, The Kell Courier": without what the author is, which opens with a small letter. */
function withoutRoles(words: string): string {
  return words
    .replace(/\bby an? /i, 'by ')
    .split(/\s*[,|]\s*/)
    .filter((part) => !(/^\p{Ll}/u.test(part) && AUTHOR_ROLE.test(part)))
    .join(', ');
}

function isName(words: string): boolean {
  if (!/^\p{Lu}/u.test(words) || /[\d:;!?"“”]/.test(words)) return false;
  const [first, ...others] = words.split(/\s+/);
  return others.length === 0 ? (first ?? '').length > 1 : capitalShare(words) === 1;
}
