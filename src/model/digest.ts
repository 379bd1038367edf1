import { z } from 'zod';

/** Kinds of articles that report no one event, and so belong to no one story. */
export const APART_KINDS = ['live-blog', 'round-up', 'pictures', 'newsletter', 'opinions'] as const;

/** Whole numbers, strictly ascending. Words and names are 32-bit hashes (signed), the same in every run. */
const ascending = z.array(z.number().int()).readonly();

/** 0–1; the squares add up to 1, or all are 0. */
const unitLength = z.array(z.number()).readonly();

export const digestSchema = z
  .object({
    articleId: z.string(),
    /** Days from 1970-01-01 to publication; null where unknown or merely inferred. */
    day: z.number().int().nullable(),
    /** BCP 47 primary language; `und` where it cannot be told. */
    language: z.string(),
    /** Hash of the outlet's name; null where it is not known. */
    outlet: z.number().int().nullable(),
    /** The weightiest content words of title and text. */
    terms: ascending,
    /** Their tf-idf, one for each of `terms`; and, again for each, its weight in a part: the title and the first
     *  sentences; the title; what of the lead is a name; the few main names of the whole. 0 where it is not in the part. */
    weights: unitLength,
    lead: unitLength,
    title: unitLength,
    leadNames: unitLength,
    mainNames: unitLength,
    /** Persons, bodies, places and whatever else is named, and by how often and how rare. */
    names: ascending,
    nameWeights: unitLength,
    /** Last words of the names of persons. */
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
    /** Days that the text names, of a month (32 a month, 1 January = 33) and of a week (Sunday = 0), with or without their
     *  year; and years. */
    days: ascending,
    weekdays: ascending,
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

/** Why an article is set apart, in a word and in a sentence. */
export type Apart = NonNullable<Digest['apart']>;
