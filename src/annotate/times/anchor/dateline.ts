import { toDay } from '../calendar.ts';
import type { TimeExpression } from '../expression.ts';
import { partsOf } from './placed.ts';

/** Characters of a text in which its dateline ends. */
const DATELINE_LENGTH = 120;

/** Days between a dateline and the publication at most: a report is filed a day or two before it is printed. */
const FILED_BEFORE = 3;

/** Behind the date of a dateline: a dash, or an agency in parentheses. */
const AFTER_DATELINE = /^\s*(?:\([^()\n]{1,30}\)|[—–]|--?\s|_\s)/;

/** The day of a dateline ("ORLO, Aug. 13 (KPA) — "), from which the report's own "today" and weekdays are told.
 *  Null where it has none, or one that does not fit the publication day. */
export function datelineDay(
  expressions: readonly TimeExpression[],
  text: string,
  published: number | null,
): number | null {
  const [first] = expressions;
  if (published === null || first === undefined || first.end > DATELINE_LENGTH) return null;
  const { form } = first;
  if (form.kind !== 'date' || form.month === null || form.day === null || form.endDay !== null) return null;
  if (
    !/,\s*$/.test(text.slice(0, first.start)) ||
    !AFTER_DATELINE.test(text.slice(first.end, first.end + 40))
  )
    return null;
  const { month, day } = form;
  const here = form.year?.kind === 'written' ? form.year.year : partsOf(published).year;
  const days = [here, here - 1].map((year) => toDay({ year, month, day }));
  return days.find((filed) => published - filed >= 0 && published - filed <= FILED_BEFORE) ?? null;
}
