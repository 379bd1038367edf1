const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Years a report can have been published in: printing to the near future. */
const FIRST_YEAR = 1450;
const LAST_YEAR = 2200;

/** The ISO day, or null where the calendar has none ("2025-02-31"). `month` counts from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  const longest = DAYS_IN_MONTH[month - 1];
  if (longest === undefined || day < 1 || day > longest || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-4]):?([0-5]\d)(?::?([0-5]\d|60))?(?:[.,]\d{1,9})?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/** True for an ISO date or date-time that the calendar has. */
export function isIsoDate(value: string): boolean {
  const found = ISO.exec(value);
  return found !== null && isoDay(Number(found[1]), Number(found[2]), Number(found[3])) !== null;
}
