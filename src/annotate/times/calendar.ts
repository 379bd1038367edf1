/** Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar; no zones, no clock. */
export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Day number of a date; a day past the month's end runs on into the next month. */
export function toDay({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Date of a day number. */
export function fromDay(number: number): CivilDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return (
    toDay(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) -
    toDay({ year, month, day: 1 })
  );
}

/** ISO week (Monday to Sunday) in which a day lies, with the year that week is counted in. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = fromDay(thursday);
  return { year, week: Math.floor((thursday - toDay({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The month `shift` months away. */
export function addMonths(
  year: number,
  month: number,
  shift: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + shift;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Zero-padded decimal, at least `width` digits. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `YYYY-MM-DD`, or null outside the years 1–9999. */
export function isoDate(day: number): string | null {
  const date = fromDay(day);
  if (date.year < 1 || date.year > 9999) return null;
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

const ISO_START = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** Day number of an ISO date or date-time as written (its own zone is kept); null where it is none. */
export function parseIsoDay(text: string | null): number | null {
  const match = text === null ? null : ISO_START.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return toDay({ year, month, day });
}
