import type { DateBasis } from '../model/article.ts';
import { isIsoDate } from '../text/calendar-day.ts';
import { daysBetween } from '../text/day-arithmetic.ts';
import { readDate } from './calendar-date.ts';
import type { Trouble } from './trouble.ts';

/** A date a page gives, and whether it stood in metadata or in words. */
export interface PageDate {
  readonly value: string;
  readonly basis: 'metadata' | 'text';
}

/** All that may say when a report was published, each null or empty where it does not. */
export interface DateSources {
  /** What the input states, unchecked. */
  readonly given: string | null;
  /** What its page says, and what it says of a day after it was seen. */
  readonly page: PageDate | null;
  readonly late: string | null;
  /** ISO day of a stamp in its text. */
  readonly stamp: string | null;
  /** ISO date of the last change; counts where nothing else does. */
  readonly modified: string | null;
  /** ISO date-time at which it was seen: it was published no later. */
  readonly seenAt: string | null;
}

export interface PublicationDate {
  readonly publishedAt: string | null;
  readonly basis: DateBasis;
  readonly troubles: readonly Trouble[];
}

/** Chooses the publication date: what the input states, then the page, then a stamp in the text, then the last change. A
 *  stated date the calendar does not have, and a page's date after the page was seen, are dropped with a note; the rest of
 *  the ladder still counts. */
export function publicationDate(sources: DateSources): PublicationDate {
  const { page, late, stamp, modified, seenAt } = sources;
  const given = readGiven('publishedAt', sources.given);
  if (given.value !== null) return { publishedAt: given.value, basis: 'metadata', troubles: given.troubles };
  const troubles: Trouble[] = [...given.troubles];
  if (late !== null) {
    troubles.push({
      code: 'date-disagrees',
      message: `the page says ${late}, but it was seen on ${sources.seenAt?.slice(0, 10)} already; that date is not taken`,
    });
  }
  if (page !== null) {
    // One day apart says nothing: time zones, and datelines of the evening before.
    if (stamp !== null && Math.abs(daysBetween(page.value, stamp)) > 1) {
      troubles.push({
        code: 'date-disagrees',
        message: `the page says ${page.value}, its text says ${stamp}; the page is taken`,
      });
    }
    return { publishedAt: page.value, basis: page.basis, troubles };
  }
  if (stamp !== null && !isLate(stamp, seenAt)) return { publishedAt: stamp, basis: 'text', troubles };
  if (modified !== null && !isLate(modified, seenAt)) {
    return { publishedAt: modified, basis: 'metadata', troubles };
  }
  return { publishedAt: null, basis: 'unknown', troubles };
}

/** The date lies more than a day after the page was seen, and cannot be right. */
export function isLate(value: string, seenAt: string | null): boolean {
  return seenAt !== null && isIsoDate(seenAt) && daysBetween(seenAt, value) > 1;
}

/** A date the input states, as ISO; null, with a note, where the calendar does not have it. */
export function readGiven(
  field: 'publishedAt' | 'modifiedAt',
  given: string | null,
): { readonly value: string | null; readonly troubles: readonly Trouble[] } {
  const value = given?.trim() ?? '';
  if (value === '') return { value: null, troubles: [] };
  if (isIsoDate(value)) return { value, troubles: [] };
  const written = readDate(value);
  if (written !== null) return { value: written.day, troubles: [] };
  const trouble: Trouble = {
    code: 'date-invalid',
    message: `${field} "${value.slice(0, 40)}" cannot be read as a date; ${field === 'publishedAt' ? 'the article counts as undated' : 'it is dropped'}`,
    expected:
      'an ISO date or date-time such as 2026-03-03 or 2026-03-03T14:05:00Z; 03/04/2026 may be either of two days',
  };
  return { value: null, troubles: [trouble] };
}

/** When the report was last changed, by the first of the dates that may be it: a change more than a day before publication
 *  is none; templates carry such dates. */
export function modificationDate(
  dates: readonly (string | null)[],
  publishedAt: string | null,
): string | null {
  const fitting = dates.find(
    (date) => date !== null && (publishedAt === null || daysBetween(publishedAt, date) >= -1),
  );
  return fitting ?? null;
}
