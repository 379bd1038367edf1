import { createHash } from 'node:crypto';
import { align } from './align/index.ts';
import { ENGLISH } from './annotate/en/index.ts';
import { annotate, annotateEach, languageOf, readWords } from './annotate/index.ts';
import type { Language } from './annotate/language.ts';
import { dateNotes, languageNotes } from './annotate/story-notes.ts';
import { clean } from './clean/index.ts';
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
import {
  type Article,
  type ArticleInput,
  articleInputSchema,
  type Cleaned,
  type RawArticle,
} from './model/article.ts';
import type { Digest } from './model/digest.ts';
import { type Dossier, SCHEMA } from './model/dossier.ts';
import type { Note } from './model/note.ts';
import { rawArticle } from './model/raw-article.ts';
import type { Duplicate, Reuse } from './model/reuse.ts';
import type { Trace } from './model/trace.ts';
import { findDuplicates, findReuse, streamDuplicates } from './reuse/index.ts';
import { tell } from './tell/index.ts';

export {
  type Membership,
  makeMembership,
  type SavedStories,
  type Stories,
  savedHeadSchema,
  savedStorySchema,
} from './cluster/index.ts';

/** The languages there are data for. */
const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH];

/** A report as a program has it: an id, its text or page, and whatever else is known; or as a reader of files gives it;
 *  or cleaned already. */
export type Report = ArticleInput | RawArticle | Cleaned;

/** Cleans one article; one that is cleaned already comes back as it is. */
export function cleanArticle(report: Report): Cleaned {
  if (isCleaned(report)) return report;
  // A news dump may have a field of that name too: there it is the text, not what a reader of files made.
  return clean(
    'content' in report && typeof report.content === 'object' ? report : rawArticle(checked(report)),
  );
}

/** Programs without types give what they like; the message says which field of which article. */
function checked(report: ArticleInput): ArticleInput {
  const parsed = articleInputSchema.safeParse(report);
  if (parsed.success) return report;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'no article' };
  throw new TypeError(`article ${JSON.stringify(report?.id)}: ${path.join('.')}: ${message}`);
}

function isCleaned(report: Report): report is Cleaned {
  return 'article' in report && typeof report.article === 'object' && !('id' in report);
}

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
 *  Throws a RangeError when none holds any or when two share an id. */
export function collate(reports: readonly Report[], options: CollateOptions = {}): Dossier {
  const step = (stage: string, done = 0, total = 1): void => options.onProgress?.({ stage, done, total });
  step('clean');
  const asGiven = cleanArticles(reports);
  checkArticles(asGiven);
  const cleaned = inCanonicalOrder(asGiven);
  const articles = cleaned.filter(isFound).map((one) => one.article);
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
    articles: asGiven.flatMap(({ article }) => articleOut(byId.get(article.id))),
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

/** Cleans each article on its own; order in, order out. */
export function cleanArticles(reports: readonly Report[]): readonly Cleaned[] {
  return reports.map(cleanArticle);
}

/** An article was found in the input. Where none was, a note says so, and it takes no part in what follows. */
export function isFound({ notes }: Pick<Cleaned, 'notes'>): boolean {
  return !notes.some(({ code }) => code === 'no-article' || code === 'not-an-article');
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
  const cleaned = reports.map(cleanArticle);
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

/** Articles in which shared passages are searched: that many are one story; more are a collection, where every pair
 *  would be compared for the sake of stock phrases. */
export const MAX_PASSAGE_ARTICLES = 300;

/** What articles share, and what cleaning them met. */
export interface Shared extends Reuse {
  /** Articles that hold text. */
  readonly articles: number;
  readonly notes: readonly Note[];
}

/** Passages that articles share and which articles are copies of or derived from others, in the order of their ids.
 *  More than `MAX_PASSAGE_ARTICLES` are searched for copies only, with a note. Ids must be unique. */
export function findShared(reports: readonly Report[], onProgress?: (progress: Progress) => void): Shared {
  const cleaned = inCanonicalOrder(
    reports.map((report, done) => {
      onProgress?.({ stage: 'clean', done, total: reports.length });
      return cleanArticle(report);
    }),
  );
  onProgress?.({ stage: 'reuse', done: 0, total: 1 });
  const articles = cleaned.filter(isFound).map((one) => one.article);
  const notes = cleaned.flatMap((one) => one.notes);
  if (articles.length > MAX_PASSAGE_ARTICLES) {
    const duplicates = findDuplicates(articles);
    return {
      articles: articles.length,
      passages: [],
      duplicates,
      wires: [],
      notes: [...notes, passagesSkipped(articles.length)],
    };
  }
  const read = articles.map((article) => readWords(article, LANGUAGES));
  return { articles: articles.length, ...findReuse(read), notes };
}

function* foundArticles(reports: Iterable<Report>): Generator<Article> {
  for (const report of reports) {
    const cleaned = cleanArticle(report);
    if (isFound(cleaned)) yield cleaned.article;
  }
}

/** The near-duplicates in an archive too large to hold, its reports in order of publication: each is compared with the
 *  `window` reports (at least 1) before it, and pairs come as they are found. Memory is that of two windows. */
export function findArchiveDuplicates(reports: Iterable<Report>, window: number): Generator<Duplicate> {
  return streamDuplicates(foundArticles(reports), window);
}

function passagesSkipped(articles: number): Note {
  return {
    code: 'passages-skipped',
    place: {},
    stage: 'reuse',
    message: `${articles} articles are no single story: whole copies are reported, shared passages are not searched`,
    expected: `at most ${MAX_PASSAGE_ARTICLES} articles for passages`,
  };
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
function inCanonicalOrder(cleaned: readonly Cleaned[]): readonly Cleaned[] {
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

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Made from the articles' texts, so that the same reports are the same story wherever they are read. */
function storyId(articles: readonly Article[]): string {
  const hashes = articles.map((article) => sha256(article.text)).sort();
  return `story-${sha256(hashes.join('\n')).slice(0, 12)}`;
}

function articleOut(article: Article | undefined): Dossier['articles'] {
  if (article === undefined) return [];
  const { id, file, outlet, url, title, byline, publishedAt, publishedAtBasis, seenAt } = article;
  const { language, text, extra } = article;
  const boilerplate = article.boilerplate.map(({ start, end, reason }) => ({ start, end, reason }));
  return [
    {
      id,
      file,
      outlet,
      url,
      title,
      byline,
      publishedAt,
      publishedAtBasis,
      seenAt,
      language,
      text,
      textSha256: sha256(text),
      boilerplate,
      extra: { ...extra },
    },
  ];
}
