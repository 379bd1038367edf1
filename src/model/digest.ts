import { z } from 'zod';

/** Kinds of articles that report no one event, and so belong to no one story. */
export const APART_KINDS = ['live-blog', 'round-up', 'pictures', 'newsletter', 'opinions'] as const;

/** Whole numbers, strictly ascending. Words and names are 32-bit hashes (signed), the same in every run. */
const ascending = z.array(z.number().int()).readonly();

/** Hashes with a weight each; together of unit length, or empty. */
const vectorSchema = z.object({ hashes: ascending, weights: z.array(z.number()).readonly() }).readonly();

export const digestSchema = z
  .object({
    articleId: z.string(),
    /** Days from 1970-01-01 to publication; null where unknown or merely inferred. */
    day: z.number().int().nullable(),
    /** The weightiest content words of title and text, by tf-idf: hashes, and weights that together have unit length. */
    terms: ascending,
    weights: z.array(z.number()).readonly(),
    /** Content words of the title and the first sentences. */
    lead: vectorSchema,
    title: vectorSchema,
    mainNames: vectorSchema,
    /** The words of the lead that are names, or parts of one. */
    leadNames: vectorSchema,
    /** Persons, bodies, places and whatever else is named, by how often and how rare. */
    names: vectorSchema,
    /** Persons named by more than one word, and the last words of these names. */
    people: ascending,
    surnames: ascending,
    places: ascending,
    /** Places named in the title and the first sentences. */
    leadPlaces: ascending,
    /** Names of streets without "Street"; numbers of blocks. */
    streets: ascending,
    blocks: ascending,
    /** Ages of persons, in years. */
    ages: ascending,
    /** Figures that are neither small nor round. */
    figures: ascending,
    /** What happened to how many ("four wounded"), a hash each. */
    tolls: ascending,
    /** Days that the text names, from 1970-01-01. */
    days: ascending,
    /** The first of them that can be the day of news; null where there is none. */
    firstDay: z.number().int().nullable(),
    /** Days of a month (32 a month, from 1 January = 33) and of a week (Sunday = 0), with or without their year. */
    monthDays: ascending,
    weekdays: ascending,
    /** Months (12 a year, from the year 0) and years that the text names. */
    months: ascending,
    years: ascending,
    /** Why the article belongs to no one story; null where it may. */
    apart: z
      .object({ kind: z.enum(APART_KINDS), why: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly();

/** What clustering keeps of an article: a few kilobytes of numbers, plain JSON. */
export type Digest = z.infer<typeof digestSchema>;

/** Hashes, ascending, each with its weight. */
export type Vector = Digest['lead'];

/** Why an article is set apart, in a word and in a sentence. */
export type Apart = NonNullable<Digest['apart']>;
