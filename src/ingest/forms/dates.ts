import { isoDay } from '../../text/calendar-day.ts';
import { MONTH_NAMES } from '../../text/month-names.ts';

/** A moment as written: its ISO day, its time of day in seconds, and minutes ahead of UTC; null where not written. */
interface Written {
  readonly day: string | null;
  readonly seconds: number | null;
  readonly offset: number | null;
}

/** Longer values are no date. The longest real ones (`Wednesday, 30 September 2026 at 14:05:00 GMT+01:00`) have 50. */
const MAX_DATE_CHARS = 64;

const DAY_SECONDS = 86_400;

/** Minutes ahead of UTC. RFC 822 names the American zones; the others are unambiguous in the feeds that write them.
 *  What is not here (IST is three zones) leaves the time without a zone. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SGT: 480,
  HKT: 480,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

const CLOCK = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s?([ap])\\.?m\\.?)?';
const ZONE = '([a-z]{1,5})?\\s?([+-]\\d{1,2}(?::?\\d{2})?)?';
/** RFC 822 allows a comment behind the zone: `+0000 (UTC)`; Go writes it without brackets. */
const TIME = `(?:,?(?:\\s+at)?[\\sT]+${CLOCK}\\s?${ZONE}(?:\\s?\\([\\w ]{1,20}\\)|\\s[a-z]{1,5})?)?`;
const WEEKDAY = '(?:[a-z]{3,9}\\.?,?\\s+)?';
const MONTH = '([a-z]{3,9})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}[\\s-]+${MONTH},?[\\s-]+(\\d{4}|\\d{2})${TIME}$`, 'i');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s+${DAY},?\\s+(\\d{4})${TIME}$`, 'i');
/** As the C library writes it, with or without a zone: `Tue Mar 03 14:05:00 +0000 2026`. */
const YEAR_LAST = new RegExp(`^[a-z]{3},?\\s+${MONTH}\\s+${DAY}\\s+${CLOCK}\\s?${ZONE}\\s+(\\d{4})$`, 'i');

/** A date as feeds and dumps write it → ISO: a full moment in UTC (`…Z`) where the zone is known, else without a zone, or
 *  the day alone. Reads RFC 822 and its variants, ISO, `20260303T140500Z` and seconds, milliseconds or microseconds since
 *  1970. What it cannot read, or could read in two ways (`03/04/2026`), stays as given; null for what is no date at all.
 *  @param zone how a time without a zone is meant: `local` leaves it without one. */
export function isoDate(value: unknown, zone: 'local' | 'utc' = 'local'): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? isoDate(String(value), zone) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > MAX_DATE_CHARS || !/\d/.test(text)) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return sinceEpoch(text) ?? dayOfDigits(text, zone);
  const written = yearFirst(text) ?? named(text) ?? compact(text);
  return (written === null ? null : iso(written, zone)) ?? text;
}

/** Seconds since 1970 have 9 or 10 digits from 1973 on, milliseconds 12 or 13, microseconds 15 or 16. */
function sinceEpoch(text: string): string | null {
  const digits = /^\d+/.exec(text)?.[0].length ?? 0;
  const scale = new Map([
    [9, 1000],
    [10, 1000],
    [12, 1],
    [13, 1],
    [15, 0.001],
    [16, 0.001],
  ]).get(digits);
  return scale === undefined ? null : moment(Math.floor((Number(text) * scale) / 1000));
}

/** `20260303` and `20260303140500`; other numbers are no date. */
function dayOfDigits(text: string, zone: 'local' | 'utc'): string | null {
  const written = compact(text);
  return written === null ? null : iso(written, zone);
}

function compact(text: string): Written | null {
  const found = COMPACT.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  return {
    day: isoDay(Number(year), Number(month), Number(day)),
    seconds: hour === undefined ? null : timeOfDay(hour, minute, second, undefined),
    offset: offsetOf(undefined, zone),
  };
}

function yearFirst(text: string): Written | null {
  const found = YEAR_FIRST.exec(text);
  if (!found) return null;
  const [, year, , month, day, ...time] = found;
  return { day: isoDay(Number(year), Number(month), Number(day)), ...readTime(time) };
}

function named(text: string): Written | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, month, year, ...time] = dayFirst;
    return { day: isoDay(fullYear(year), monthNumber(month), Number(day)), ...readTime(time) };
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month, day, year, ...time] = monthFirst;
    return { day: isoDay(Number(year), monthNumber(month), Number(day)), ...readTime(time) };
  }
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return null;
  const [, month, day, ...rest] = yearLast;
  return { day: isoDay(Number(rest.at(-1)), monthNumber(month), Number(day)), ...readTime(rest) };
}

/** The groups of CLOCK and ZONE. */
function readTime(groups: readonly (string | undefined)[]): Pick<Written, 'seconds' | 'offset'> {
  const [hour, minute, second, half, name, digits] = groups;
  if (hour === undefined) return { seconds: null, offset: null };
  return { seconds: timeOfDay(hour, minute, second, half), offset: offsetOf(name, digits) };
}

/** Seconds after midnight, or NaN where no clock shows it. A leap second counts as the one before it. */
function timeOfDay(hour: string, minute = '0', second = '0', half: string | undefined): number {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Math.min(Number(second), 59)];
  if (minutes > 59 || Number(second) > 60 || hours > 24) return Number.NaN;
  if (half === undefined) return hours * 3600 + minutes * 60 + seconds;
  if (hours > 12 || hours === 0) return Number.NaN;
  return ((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 3600 + minutes * 60 + seconds;
}

/** Minutes ahead of UTC. `GMT+1` is one hour ahead; the digits count. */
function offsetOf(name: string | undefined, digits: string | undefined): number | null {
  const found = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(digits ?? '');
  if (found) return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
  return ZONES[(name ?? digits ?? '').toUpperCase()] ?? null;
}

function iso(written: Written, zone: 'local' | 'utc'): string | null {
  const { day, seconds, offset } = written;
  if (day === null || Number.isNaN(seconds)) return null;
  if (seconds === null) return day;
  const shift = offset ?? (zone === 'utc' ? 0 : null);
  const utc = moment(Date.parse(day) / 1000 + seconds - (shift ?? 0) * 60);
  return shift === null ? (utc?.slice(0, -1) ?? null) : utc;
}

/** Years past this are another unit taken for seconds. */
const LAST_YEAR = 2200;

function moment(seconds: number): string | null {
  if (!(seconds > -DAY_SECONDS * 366 * 600 && seconds < DAY_SECONDS * 366 * (LAST_YEAR - 1970))) return null;
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function monthNumber(name: string | undefined): number {
  const start = (name ?? '').slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;
}

/** Two digits mean 1950 to 2049, as RFC 2822 says. */
function fullYear(year: string | undefined): number {
  const number = Number(year);
  return year?.length === 2 ? number + (number < 50 ? 2000 : 1900) : number;
}
