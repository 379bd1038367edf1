import type { DateBasis } from '../model/article.ts';
import { isIsoDate } from '../text/calendar-day.ts';
import { readDate } from './calendar-date.ts';
import type { Trouble } from './trouble.ts';

/** A date a page gives, and whether it stood in metadata or in words. */
export interface PageDate {
  readonly value: string;
  readonly basis: 'metadata' | 'text';
}

export interface PublicationDate {
  readonly publishedAt: string | null;
  readonly basis: DateBasis;
  readonly troubles: readonly Trouble[];
}

const DAY_MS = 86_400_000;

/** Days between two ISO dates. One day apart says nothing: time zones, and datelines of the evening before. */
function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY_MS;
}

/** Chooses the publication date: what the input states, then the page, then a stamp in the text. A stated date the
 *  calendar does not have is dropped with a note; the rest of the ladder still counts. */
export function publicationDate(
  given: string | null,
  page: PageDate | null,
  stamp: string | null,
): PublicationDate {
  const troubles: Trouble[] = [];
  if (given !== null && given.trim() !== '') {
    const value = given.trim();
    if (isIsoDate(value)) return { publishedAt: value, basis: 'metadata', troubles };
    const written = readDate(value);
    if (written !== null) return { publishedAt: written.day, basis: 'metadata', troubles };
    troubles.push({
      code: 'date-invalid',
      message: `publishedAt "${value.slice(0, 40)}" is not a date of the calendar; the article counts as undated`,
      expected: 'an ISO date or date-time such as 2026-03-03 or 2026-03-03T14:05:00Z',
    });
  }
  if (page !== null) {
    if (stamp !== null && daysApart(page.value, stamp) > 1) {
      troubles.push({
        code: 'date-disagrees',
        message: `the page says ${page.value}, its text says ${stamp}; the page is taken`,
      });
    }
    return { publishedAt: page.value, basis: page.basis, troubles };
  }
  if (stamp !== null) return { publishedAt: stamp, basis: 'text', troubles };
  return { publishedAt: null, basis: 'unknown', troubles };
}
