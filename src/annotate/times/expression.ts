import type { Span } from '../../model/span.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 codes: morning, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Which stretch of a period is meant; `earlier` and `later` are bounded by now. */
export type Edge = 'early' | 'mid' | 'late' | 'end' | 'earlier' | 'later';

/** A year as written, or counted from the publication year ("last year's third quarter" is −1). A fiscal year is
 *  taken for the calendar year of its number, which is not certain. */
export type YearReference =
  | { readonly kind: 'written'; readonly year: number; readonly fiscal?: true }
  | { readonly kind: 'shifted'; readonly shift: number; readonly fiscal?: true };

/** A number of units: `null` where the words are vague ("several weeks"), `high` above `low` for a range. */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
}

/** A day of the calendar, a month or a year, with whatever parts the text leaves open. */
export interface DateForm {
  readonly kind: 'date';
  readonly year: YearReference | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** Last day of "May 3-5"; null for a single day. */
  readonly endDay: number | null;
  /** Last year of "2019-20"; null for a single year. */
  readonly endYear: number | null;
  /** "last May": −1, "this May": 0, "next May": 1; null where nothing is said. */
  readonly shift: number | null;
  /** Day and month could also be read the other way round ("03/04/2017"). */
  readonly ambiguous: boolean;
  /** The week it lies in is meant: "the week of March 6". */
  readonly week: boolean;
}

/** What the words say, before any publication date is known. */
export type TimeForm =
  | DateForm
  /** ISO weekday 1–7; `shift` −1 "last Friday", 0 "this Friday", 1 "next Friday", null bare. From the time last spoken
   *  of: "the previous Friday". */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: number | null;
      readonly from: 'publication' | 'text';
    }
  /** Days from the publication date: today 0, yesterday −1. */
  | { readonly kind: 'day'; readonly shift: number }
  /** "last week", "this year": whole calendar units from the publication date. `rolling`: "the coming week". */
  | { readonly kind: 'period'; readonly unit: Unit; readonly shift: number; readonly rolling: boolean }
  /** `number` null with `shift`: "the latest quarter" (null shift: "the quarter", the one spoken of). */
  | {
      readonly kind: 'quarter';
      readonly length: 'quarter' | 'half';
      readonly number: number | null;
      readonly shift: number | null;
      readonly year: YearReference | null;
      /** Month in which it ends ("the quarter ended Sept. 30"), or null. */
      readonly endMonth: number | null;
      /** Of a company's own year, which is taken for the calendar year and so not certain. */
      readonly fiscal: boolean;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year: YearReference | null;
      readonly shift: number | null;
    }
  /** First year of the decade; under 100 where the century is left out ("the '90s"). */
  | { readonly kind: 'decade'; readonly start: number }
  /** 20 for the 20th century. */
  | { readonly kind: 'century'; readonly number: number }
  | {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly year: YearReference | null;
      readonly shift: number | null;
    }
  /** "two weeks ago" (from publication), "three days later" (from the time last spoken of). */
  | {
      readonly kind: 'offset';
      readonly amount: Amount;
      readonly unit: Unit;
      readonly direction: -1 | 1;
      readonly from: 'publication' | 'text';
      /** "almost four years ago". */
      readonly about: boolean;
    }
  /** "that same month" 0, "the following day" 1, "the previous year" −1: beside the time last spoken of. */
  | { readonly kind: 'anaphor'; readonly unit: Unit; readonly shift: number }
  /** `toward`: "the past three months" −1, "the next two years" 1; null for a mere length. */
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly amount: Amount;
      readonly unit: Unit;
      readonly toward: -1 | 1 | null;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

export interface Clock {
  /** 0–24. */
  readonly hour: number;
  /** null for a bare hour ("5 p.m."). */
  readonly minute: number | null;
}

/** What stands around an expression and steers its reading. */
export interface TimeContext {
  /** Tense of the nearest verb that governs it; null where none is near. */
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Lemma of that verb. */
  readonly verb: string | null;
  /** It is a verb by which a report dates itself ("said on Friday"). */
  readonly reports: boolean;
  /** A strong cue that the time lies ahead ("will meet", "scheduled for", "due"). */
  readonly future: boolean;
  /** Lower-cased word just before it, if it is a preposition ("since", "until", "by"). */
  readonly preposition: string | null;
  /** That word stands before an end ("extended to Nov. 20"). */
  readonly ends: boolean;
}

/** What a length is counted from: "two months after the signing". */
export interface Beside {
  readonly direction: -1 | 1;
  /** Index of the token behind "after" or "before". */
  readonly token: number;
  /** That token points at something known ("the", "that"), so that its happening may have been told before. */
  readonly known: boolean;
}

/** A time expression, read but not yet placed on the calendar. */
export interface TimeExpression extends Span {
  readonly form: TimeForm;
  readonly edge: Edge | null;
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  readonly context: TimeContext;
  /** For a length before "after" or "before"; else null. */
  readonly beside: Beside | null;
  /** Index into `sentences`. */
  readonly sentence: number;
}
