import { readDate } from '../calendar-date.ts';

/** Longest words that show a date: byline, date and reading time on one line. */
export const MAX_DATE_LINE_CHARS = 160;

/** Places in such a line at which a date may begin. */
const MAX_STARTS = 30;

/** Characters before a date in which a label ("Updated:") belongs to it. */
const LABEL_REACH = 24;

/** A full date within a line: where it starts, its day, and the words that stand right before it. */
export interface LineDate {
  readonly start: number;
  readonly day: string;
  readonly label: string;
}

/** Full dates in a line, in order. */
export function datesIn(line: string): LineDate[] {
  const found: LineDate[] = [];
  let starts = 0;
  let from = 0;
  for (const { index } of line.slice(0, MAX_DATE_LINE_CHARS).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (index < from) continue;
    starts += 1;
    if (starts > MAX_STARTS) break;
    const date = readDate(line.slice(index));
    if (date === null) continue;
    const label = line.slice(Math.max(from, index - LABEL_REACH), index);
    found.push({ start: index, day: date.day, label });
    from = index + date.end;
  }
  return found;
}
