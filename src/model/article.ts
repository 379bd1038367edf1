import { z } from 'zod';
import type { Note } from './note.ts';
import type { Span } from './span.ts';

/** One line of article JSONL, as given. Unknown fields are kept by the reader under `extra`. */
export const articleInputSchema = z.object({
  id: z.string().min(1),
  text: z.string().optional(),
  html: z.string().optional(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  byline: z.string().nullish(),
  publishedAt: z.string().nullish(),
  modifiedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** An article as a program gives it. Fields beyond the known ones are kept under `extra`. */
export type ArticleInput = z.infer<typeof articleInputSchema>;

/** One report as it came in, before cleaning: decoded, but nothing taken out or put in. */
export interface RawArticle {
  readonly id: string;
  /** The file it came from, as the user named it; null for library callers. */
  readonly file: string | null;
  readonly content: RawContent;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO date or date-time as given; unchecked. */
  readonly publishedAt: string | null;
  /** When it was last changed, as given; unchecked. */
  readonly modifiedAt: string | null;
  /** ISO date-time at which it was fetched or archived; null where it came from a file. It was published no later. */
  readonly seenAt: string | null;
  readonly language: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** `text` stays as it is. `html` is a page, of which the article is a part; `body` is HTML of the article alone, as
 *  feeds, agencies and documents give it. */
export interface RawContent {
  readonly kind: 'text' | 'html' | 'body';
  readonly text: string;
}

/** Why a stretch of text is not part of the report. */
export type BoilerplateReason =
  | 'read-also'
  | 'signature'
  | 'byline'
  | 'dateline-header'
  | 'newsletter'
  | 'share'
  | 'caption'
  | 'copyright'
  | 'comment-prompt'
  | 'link'
  | 'developing'
  | 'menu'
  | 'headline';

/** Text that is not the report's own prose: marked, never deleted; it yields no statements. */
export interface Boilerplate extends Span {
  readonly reason: BoilerplateReason;
}

/** A line that names where the words come from ("(AP)", "With News Wire Services"): evidence of origin. */
export interface Credit extends Span {
  /** Canonical name of the credited body, e.g. `Associated Press`. */
  readonly name: string;
}

export type DateBasis = 'metadata' | 'text' | 'inferred' | 'unknown';

/** One report by one outlet; `text` is never changed after cleaning. */
export interface Article {
  readonly id: string;
  readonly file: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** From metadata, else the words of `headline`. */
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO date or date-time; null while unknown. */
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
  /** One sentence: what an inferred date rests on; null for every other. */
  readonly publishedAtWhy: string | null;
  /** When its publisher last changed it; ISO date or date-time, null while unknown. */
  readonly modifiedAt: string | null;
  /** ISO date-time at which it was fetched or archived; null where it came from a file. */
  readonly seenAt: string | null;
  /** BCP 47 primary language, e.g. `en`; `und` where it cannot be told. */
  readonly language: string;
  readonly text: string;
  /** Where the title stands in the text, if it does. */
  readonly headline: Span | null;
  /** Paragraphs in order, without their surrounding white space; headline and boilerplate paragraphs included. */
  readonly paragraphs: readonly Span[];
  /** Sorted by start, not overlapping. A headline in the text is listed with reason `headline`. */
  readonly boilerplate: readonly Boilerplate[];
  readonly credits: readonly Credit[];
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What `clean` makes of one raw article. */
export interface Cleaned {
  readonly article: Article;
  readonly notes: readonly Note[];
}
