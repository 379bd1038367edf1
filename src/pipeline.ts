import { align } from './align/index.ts';
import { ENGLISH } from './annotate/en/index.ts';
import { annotate, annotateEach, languageOf } from './annotate/index.ts';
import type { Language } from './annotate/language.ts';
import { dateNotes, languageNotes } from './annotate/story-notes.ts';
import { cleanArticles, isFound, type Report } from './clean/clean-articles.ts';
import { nameCredits } from './clean/name-credits.ts';
import {
  clearStories,
  digest,
  evidence,
  makeMembership,
  openStories as openStoriesBy,
  type SavedStories,
  type Stories,
  type Window,
} from './cluster/index.ts';
import { compare } from './compare/index.ts';
import type { Annotated } from './model/annotation.ts';
import type { Article, Cleaned } from './model/article.ts';
import type { Digest } from './model/digest.ts';
import { type Dossier, SCHEMA } from './model/dossier.ts';
import { dossierArticle, textHash } from './model/dossier-article.ts';
import type { Note } from './model/note.ts';
import type { Trace } from './model/trace.ts';
import { findReuse } from './reuse/index.ts';
import { tell } from './tell/index.ts';

export { cleanArticle, cleanArticles, isFound, type Report } from './clean/clean-articles.ts';
export {
  type Membership,
  makeMembership,
  type SavedStories,
  type Stories,
  savedHeadSchema,
  savedStorySchema,
} from './cluster/index.ts';

/** The languages there are data for. */
export const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH];

/** How far the work is: `stage` is one of the stages' names, `done` of `total` its steps. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface CollateOptions {
  /** ISO day for articles whose date nothing tells; null leaves them undated. */
  readonly referenceDate?: string | null;
  /** Notes from reading the input, kept in the dossier before the stages' own. */
  readonly notes?: readonly Note[];
  readonly onProgress?: (progress: Progress) => void;
  /** Is told how the claims come about. */
  readonly trace?: Trace;
}

/** The main job: the reports of one event in, one dossier out. Pure: the same articles give the same dossier,
 *  and their order decides nothing but the order of `articles`. An input without article text stays out, with a note.
 *  Throws a RangeError when none holds any or when two share an id, a TypeError where something is no article. */
export function collate(reports: readonly Report[], options: CollateOptions = {}): Dossier {
  const step = (stage: string, done = 0, total = 1): void => options.onProgress?.({ stage, done, total });
  step('clean');
  const asGiven = cleanArticles(reports);
  checkArticles(asGiven);
  const cleaned = inCanonicalOrder(asGiven);
  const articles = nameCredits(cleaned.filter(isFound).map((one) => one.article));
  if (articles.length === 0) throw new RangeError('collate: none of the inputs holds an article');
  const story = annotate(articles, {
    languages: LANGUAGES,
    referenceDate: options.referenceDate ?? null,
    onArticle: (done, total) => step('annotate', done, total),
  });
  step('reuse');
  const reuse = findReuse(story);
  step('align');
  // Where nothing is known of negation, numbers and sources, equal sentences are no agreement.
  const readable = story.filter(({ article }) => languageOf(article, LANGUAGES) !== null);
  const aligned = align(readable, reuse.duplicates, options.trace?.onPair);
  step('compare');
  const { claims, origins } = compare({ story, aligned, reuse });
  options.trace?.onClaims(claims.map(({ claim, aligned: { statements } }) => ({ id: claim.id, statements })));
  step('tell');
  const told = tell({
    story,
    aligned: claims.map((claim) => claim.aligned),
    claims: claims.map((claim) => claim.claim),
    reuse,
  });
  const byId = new Map(story.map((a) => [a.article.id, a.article]));
  return {
    schema: SCHEMA,
    story: { id: storyId(articles), title: told.title, from: told.from, to: told.to },
    articles: asGiven.flatMap(({ article: { id } }) => {
      const dated = byId.get(id);
      return dated === undefined ? [] : [dossierArticle(dated)];
    }),
    origins: [...origins],
    reuse: reuse.passages.map((passage) => ({ ...passage })),
    duplicates: reuse.duplicates.map((duplicate) => ({ ...duplicate })),
    sources: told.sources,
    claims: claims.map((claim) => claim.claim),
    coverage: told.coverage,
    retired: [],
    timeline: told.timeline,
    brief: told.brief,
    notes: [
      ...inFileOrder(options.notes ?? []),
      ...cleaned.flatMap((one) => one.notes),
      ...languageNotes(story, LANGUAGES),
      ...dateNotes(story),
      ...storiesNotes(story),
    ],
  };
}

/** Reports of several events in one dossier are set against each other as if they told of one. */
function storiesNotes(story: readonly Annotated[]): readonly Note[] {
  const sizes = clearStories(story.map(digestOf), evidence);
  if (sizes.length === 0) return [];
  return [
    {
      code: 'several-stories',
      place: {},
      stage: 'cluster',
      message: `these articles seem to report ${sizes.length} events or more (${sizes.join(', ')} articles): they are collated as one story`,
      expected: 'the reports of one event; collate --cluster makes one dossier an event',
    },
  ];
}

/** An article whose language cannot be told is read as one of the first language, and clustered as one. */
function digestOf(annotated: Annotated): Digest {
  const { article } = annotated;
  return { ...digest(annotated), language: languageOf(article, LANGUAGES)?.code ?? article.language };
}

/** Gathers reports of several events by their stories: those of each together, in the order in which the first of each
 *  is given. Inputs without article text come with the first story, so that its dossier notes them. */
export function groupByStory(
  reports: readonly Report[],
  onProgress?: (progress: Progress) => void,
): ReadonlyMap<string, readonly Cleaned[]> {
  const cleaned = cleanArticles(reports);
  const found = cleaned.filter(isFound);
  const stories = openStories();
  const membership = makeMembership();
  for (const { digest } of digestArticles(found, onProgress)) membership.follow(stories.add(digest));
  const groups = new Map<string, Cleaned[]>();
  for (const one of found) {
    const story = membership.storyOf(one.article.id) ?? one.article.id;
    const group = groups.get(story) ?? [];
    if (group.length === 0) groups.set(story, group);
    group.push(one);
  }
  const [first] = groups.values();
  first?.push(...cleaned.filter((one) => !isFound(one)));
  return groups;
}

/** One article's annotations, and what cleaning it met. */
export interface AnnotatedArticle {
  readonly annotated: Annotated;
  readonly notes: readonly Note[];
}

/** Annotations of each article on its own; order in, order out. Many at once are read faster than one by one. */
export function annotateArticles(
  reports: readonly Report[],
  onProgress?: (progress: Progress) => void,
): readonly AnnotatedArticle[] {
  const cleaned = cleanArticles(reports);
  const annotated = annotateEach(
    cleaned.map(({ article }) => article),
    {
      languages: LANGUAGES,
      referenceDate: null,
      onArticle: (done, total) => onProgress?.({ stage: 'annotate', done, total }),
    },
  );
  return annotated.map((one, i) => ({
    annotated: one,
    notes: [...(cleaned[i]?.notes ?? []), ...languageNotes([one], LANGUAGES)],
  }));
}

/** What clustering keeps of one article, and what reading it met. */
export interface DigestedArticle {
  readonly article: Article;
  readonly digest: Digest;
  readonly notes: readonly Note[];
}

/** Digests of each article on its own, for {@link openStories}; order in, order out. */
export function digestArticles(
  reports: readonly Report[],
  onProgress?: (progress: Progress) => void,
): readonly DigestedArticle[] {
  return annotateArticles(reports, onProgress).map(({ annotated, notes }) => ({
    article: annotated.article,
    digest: digestOf(annotated),
    notes,
  }));
}

/** Articles that are compared with new ones: about half a gigabyte. */
export const MAX_ACTIVE = 50_000;

/** Stories of a stream of articles, new or as saved. */
export function openStories(
  { days = null, maxActive = MAX_ACTIVE }: Partial<Window> = {},
  saved: SavedStories | null = null,
): Stories {
  return openStoriesBy(evidence, { days, maxActive }, saved);
}

function checkArticles(given: readonly Cleaned[]): void {
  if (given.length === 0) throw new RangeError('collate: no articles were given; expected at least one');
  const seen = new Set<string>();
  for (const { article } of given) {
    const { id } = article;
    if (seen.has(id))
      throw new RangeError(`collate: two articles have the id ${JSON.stringify(id)}; ids must be unique`);
    seen.add(id);
  }
}

/** Stages see the articles in this order, so that the order of the input decides nothing. */
export function inCanonicalOrder(cleaned: readonly Cleaned[]): readonly Cleaned[] {
  return [...cleaned].sort((a, b) => compareWords(a.article.id, b.article.id));
}

function compareWords(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Notes on the input, by file and line: the order in which files were named decides nothing. */
function inFileOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort(
    (a, b) =>
      compareWords(a.place.file ?? '', b.place.file ?? '') || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
}

/** Made from the articles' texts, so that the same reports are the same story wherever they are read. */
function storyId(articles: readonly Article[]): string {
  const hashes = articles.map((article) => textHash(article.text)).sort();
  return `story-${textHash(hashes.join('\n')).slice(0, 12)}`;
}
