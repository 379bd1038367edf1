import { type Block, countWords, isTitled } from '../block.ts';
import { AUTHOR_ROLE } from '../en/author-words.ts';
import { NAME_LABEL } from '../en/outlet-words.ts';
import { isTrailer, readStamp } from './date-stamp.ts';
import { outletForm } from './outlet-name.ts';

/** Words before the date: the name of an outlet, a place, or a byline. */
const MAX_NAME_WORDS = 8;

/** Longest such line, in characters. */
const MAX_LINE_CHARS = 120;

/** What stands between a date and the names beside it. */
const GAP = /^[\s,|•·()–—-]+/;

/** A line of names and a full date: "The Kell Courier, 10 June 2025", "3 March 2026 | Kell Courier", "By Jo Doe | March 3,
 *  2026". */
export interface NamedStamp {
  /** The words before the date; those behind it where it opens the line, or they say who wrote. */
  readonly name: string;
  readonly day: string;
}

/** Reads such a line, or null where the block is none. */
export function namedStamp(block: Block, text: string): NamedStamp | null {
  if (block.end - block.start > MAX_LINE_CHARS) return null;
  const line = text.slice(block.start, block.end);
  const opening = readStamp(line);
  if (opening !== null) {
    const name = line.slice(opening.end).replace(GAP, '');
    return isCalled(name) ? { name, day: opening.day } : null;
  }
  for (const found of line.matchAll(/[\s,|•·–—-]+(?=[\p{L}\d])/gu)) {
    const name = line.slice(0, found.index);
    if (countWords(name) > MAX_NAME_WORDS) return null;
    const at = found.index + found[0].length;
    const stamp = readStamp(line.slice(at));
    if (stamp === null) continue;
    const parted = NAME_LABEL.test(name) || stamp.labelled || /[,|•·–—-]/.test(found[0]);
    const own = name.replace(/\s(?:on|at)$|[.\s]+$/, '');
    if (!parted || !isCalled(own)) return null;
    const behind = line.slice(at + stamp.end).replace(GAP, '');
    if (isTrailer(behind)) return { name: own, day: stamp.day };
    return isCalled(behind) ? { name: NAME_LABEL.test(behind) ? behind : own, day: stamp.day } : null;
  }
  return null;
}

/** The words are names, with a label before them and what an author is behind them ("By Jo Doe, columnist, The Kell
 *  Courier"), and nothing else. */
function isCalled(words: string): boolean {
  const label = NAME_LABEL.exec(words)?.[0].length ?? 0;
  const own = words
    .slice(label)
    .split(/\s*[,|]\s*/)
    .filter((part) => !(/^\p{Ll}/u.test(part) && AUTHOR_ROLE.test(part)))
    .join(', ');
  if (outletForm(own) === 'worded') return true;
  if (own === '') return label > 0;
  return own.length > 1 && isTitled(own) && !/[\d:;!?"“”]/.test(own);
}
