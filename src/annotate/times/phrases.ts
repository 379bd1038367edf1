import type { DayPart } from './expression.ts';

/** Words, in lower case unless the field says otherwise. */
export type Words = ReadonlySet<string>;

/** Words that follow one another, in lower case. A sign is a word of its own; "'s" is one word. */
export type Phrase = readonly string[];

/** A phrase that names a day beside the publication day: "yesterday" −1, "last night" −1 with a part of the day. */
export interface DayPhrase {
  readonly words: Phrase;
  /** Days from the publication day. */
  readonly shift: number;
  readonly part?: DayPart;
}

/** A feast; the reckoning of `holiday` is in `holidays.ts`. */
export interface HolidayPhrase {
  readonly words: Phrase;
  readonly holiday: string;
  /** The bare words are mostly an adjective ("the Christmas tree") and count only after a preposition of time. */
  readonly needsPreposition?: true;
}

export interface VaguePhrase {
  readonly words: Phrase;
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** No time before this word ("now that"). */
  readonly notBefore?: string;
  /** A number after it makes it a length ("the past three summers"). */
  readonly counts?: true;
}

/** How "last", "this", "coming" place a calendar unit beside the present one. */
export interface PeriodStep {
  /** Units from the present one. */
  readonly shift: number;
  /** Days counted from the publication day rather than a unit of the calendar: "the coming week". */
  readonly rolling: boolean;
  /** Whether it stands behind a determiner: "last week" never, "the current week" always. */
  readonly determined: 'never' | 'always' | 'either';
}

/** How "past", "next", "first" place a length of time. */
export interface LengthStep {
  readonly toward: -1 | 1;
  /** It ends or begins now: "the past two years"; "the first two years" do not. */
  readonly fromNow: boolean;
  /** Which units it may stand before without a number: "the past year", "coming weeks". */
  readonly alone: 'any' | 'plural' | 'none';
}
