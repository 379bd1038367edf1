import type { Span } from '../../model/span.ts';
import type { Block } from '../block.ts';
import { readDate, type WrittenDate } from '../calendar-date.ts';

/** Blocks at the head in which a stamp may stand: headline, deck, byline, stamp and one more. */
export const STAMP_BLOCKS = 6;

/** A line that is only a stamp: date, time, zone and a label or two. */
const MAX_STAMP_CHARS = 120;

const LABEL =
  /^(?:(?:date|dated|published|publish date|publication date|posted|updated|last updated|first published|last modified|modified|created|filed|issued|released)(?:\s(?:on|at))?\s?[:|–—-]?\s{0,3})/i;
const CLOCK =
  /^(?:\s{0,2}[,|@·•–—-]?\s{0,2}(?:at\s)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:[AaPp]\.?[Mm]\.?)?|\s{0,2}[,|@·•–—-]?\s{0,2}(?:at\s)?\d{1,2}\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:\(?[A-Z]{1,5}\)?)?(?:[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\p{N}]))/u;
/** "Updated 9:40 PM, July 11, 2025": the time of day before the date. */
const TIME_BEFORE = /^(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?(?:,\s|\son\s|\s)/iu;
const ISO_CLOCK = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?/;

/** A date that heads a report and is not part of its prose. */
export interface DateStamp extends Span {
  readonly day: string;
  /** A word such as `date` or `Published:` introduces it. */
  readonly labelled: boolean;
  /** What follows the stamp in the same block, or null where nothing does. */
  readonly rest: Span | null;
}

/** Reads a full date at the start of a line, with a label before it and the clock behind it; null where there is none. */
export function readStamp(line: string): (WrittenDate & Pick<DateStamp, 'labelled'>) | null {
  const lead = /^[\s[(|–—-]*/.exec(line)?.[0].length ?? 0;
  const label = LABEL.exec(line.slice(lead))?.[0].length ?? 0;
  const time = label === 0 ? 0 : (TIME_BEFORE.exec(line.slice(lead + label))?.[0].length ?? 0);
  const date = readDate(line.slice(lead + label + time));
  if (date === null) return null;
  const end = lead + label + time + date.end;
  const clock = ISO_CLOCK.exec(line.slice(end)) ?? CLOCK.exec(line.slice(end));
  return { ...date, end: end + (clock?.[0].length ?? 0), labelled: label > 0 };
}

/** The stamp a block opens with, or null: either the whole block, or a labelled or digits-only date run together with
 *  the headline ("date 2026-03-03 Bridge closes"), or a date and a dash before it. `first`: the text's first block. */
export function dateStamp(block: Block, text: string, first: boolean): DateStamp | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + MAX_STAMP_CHARS));
  const date = readStamp(head);
  if (date === null) return null;
  const at = date.end;
  const gap = /^[\s\])]*(?:[|–—:•·-]{1,2}\s)?\s*/.exec(head.slice(at))?.[0] ?? '';
  const rest = block.start + at + gap.length;
  const stamp = { start: block.start, end: block.start + at, day: date.day, labelled: date.labelled };
  if (
    rest >= block.end ||
    (block.end - block.start <= MAX_STAMP_CHARS && isTrailer(head.slice(at + gap.length)))
  ) {
    return { ...stamp, end: block.end, rest: null };
  }
  const parted = /[|–—:•·-]/.test(gap);
  const named = date.labelled || date.numeric;
  const opens = /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text.slice(rest, rest + 2));
  return first && opens && gap !== '' && (parted || named)
    ? { ...stamp, rest: { start: rest, end: block.end } }
    : null;
}

/** What may follow a date on its line: a second stamp, a reading time, or a full stop. */
export function isTrailer(text: string): boolean {
  const words = text.replace(/^[\s|.,·•–—()-]+/, '');
  if (words === '') return true;
  const label = LABEL.exec(words)?.[0].length ?? 0;
  if (label > 0) return true;
  return /^\d{1,2}\s(?:min(?:ute)?s?)\b.{0,20}$/i.test(words);
}
