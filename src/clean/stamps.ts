import type { BoilerplateReason } from '../model/article.ts';
import { type Block, isTitled } from './block.ts';
import { bylineNames } from './rules/byline.ts';
import { dateStamp, STAMP_BLOCKS } from './rules/date-stamp.ts';
import { authorBefore, headerNames, outletOn } from './rules/header-names.ts';
import { namedStamp } from './rules/named-stamp.ts';
import type { OutletForm } from './rules/outlet-name.ts';

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
  }
  for (const block of markNames(blocks, reasons)) byline ??= authorBefore(block.bare);
  return { day: published ?? updated, byline };
}

/** Marks the lines at the head that hold nothing but names, where they belong to its stamps; gives them. */
function markNames(blocks: readonly Block[], reasons: Map<number, BoilerplateReason>): readonly Block[] {
  const marked: Block[] = [];
  const isSet = (block: Block | undefined): boolean =>
    block !== undefined && (reasons.get(block.index) === 'dateline-header' || isByline(block));
  for (const block of blocks.slice(0, STAMP_BLOCKS)) {
    if (reasons.has(block.index) || isByline(block) || !isNameLine(block)) continue;
    const [before, after] = [blocks[block.index - 1], blocks[block.index + 1]];
    const headed = blocks.slice(0, block.index).some((earlier) => !isSet(earlier));
    if (!isHeaderLine(block, { before: isSet(before), behind: isSet(after), headed, after })) continue;
    reasons.set(block.index, 'dateline-header');
    marked.push(block);
  }
  return marked;
}

/** What stands round a line of names. */
interface Surroundings {
  /** The line before belongs to the stamps and bylines; so does the one behind. */
  readonly before: boolean;
  readonly behind: boolean;
  /** A headline may stand above: an earlier line belongs to none of them. */
  readonly headed: boolean;
  readonly after: Block | undefined;
}

/** A line with an outlet's name beside a stamp or a byline, above the headline, or between it and the report; a place, or
 *  whatever else stands under a headline between two such lines. */
function isHeaderLine(block: Block, { before, behind, headed, after }: Surroundings): boolean {
  const form = nameLineForm(block.bare);
  if (block.index === 0) return form === 'worded' && after !== undefined && !after.ended && !behind;
  if (block.index === 1 && form === 'worded' && after?.ended === true) return true;
  if (headed && before && behind) return true;
  return (before || behind) && (form !== null || (headed && isPlaceLine(block)));
}

/** Longest line of names, in words: "Kell Courier with Northern Press Agency, Port Ellen". */
const MAX_NAMES_WORDS = 10;

function isNameLine(block: Block): boolean {
  if (!block.short || block.ended || block.words > MAX_NAMES_WORDS || /["“”?!]/.test(block.text))
    return false;
  const names = headerNames(block.bare);
  return names.length > 0 && names.every(({ name }) => isTitled(name));
}

/** Longest place on a line of its own, in words: "SANTA CRUZ DE LA SIERRA". */
const MAX_PLACE_WORDS = 5;

const isPlaceLine = ({ text, words }: Block): boolean =>
  words <= MAX_PLACE_WORDS && !text.includes(':') && text === text.toUpperCase();

const isByline = (block: Block): boolean => bylineNames(block) !== null;

function nameLineForm(line: string): OutletForm | null {
  if (outletOn(line, 'worded') !== null) return 'worded';
  return outletOn(line, 'titled') === null ? null : 'titled';
}
