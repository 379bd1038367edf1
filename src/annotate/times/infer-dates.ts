import type { Article } from '../../model/article.ts';
import type { Language } from '../language.ts';
import { isoDate, parseIsoDay, toDay, weekdayOf } from './calendar.ts';
import { fitness, readClues, recallsYesterday, WINDOW } from './date-clues.ts';
import type { TimeExpression } from './expression.ts';
import { detailsOf, firstTold } from './first-told.ts';

/** One article of a story with what it says of time. */
export interface DatableArticle {
  readonly articleId: string;
  /** ISO date or date-time; null where it is to be inferred. */
  readonly publishedAt: string | null;
  readonly expressions: readonly TimeExpression[];
  readonly article: Article;
  /** What the article is read with; null where there is nothing for its language, and then no expressions either. */
  readonly language: Language | null;
}

export interface InferredDate {
  /** ISO date, or null where nothing tells it. */
  readonly publishedAt: string | null;
  readonly basis: 'inferred' | 'unknown';
  /** One sentence in plain words. */
  readonly why: string;
}

/** Characters at the head of a text in which a full date is taken for the date of the report itself. */
const HEAD_LENGTH = 250;

/** What a day loses for each day from the story's date. */
const PER_DAY = 0.25;

/** What a day loses for each detail that the dated reports tell only after it, and how many count: one may be a chance,
 *  and somebody tells it first. */
const TOLD_LATER = 0.5;
const MOST_TOLD_LATER = 2;

/** What a day gains when the outlet's report of the next day speaks of what it printed "yesterday". */
const RECALLED = 2;

/** Publication dates of a story's undated articles, by article id, from their own words and the story's dated articles.
 *  Deterministic; the order of the articles does not matter. Articles with a readable date are not in the result. */
export function inferDates(
  story: readonly DatableArticle[],
  options: { readonly referenceDate: string | null },
): Map<string, InferredDate> {
  const undated = story.filter((one) => parseIsoDay(one.publishedAt) === null);
  if (undated.length === 0) return new Map();
  const own = new Map(undated.map((one) => [one.articleId, headDate(one)]));
  const twins = new Map<string, number>();
  for (const one of story) {
    const day = parseIsoDay(one.publishedAt);
    if (day !== null) twins.set(one.article.text, Math.min(day, twins.get(one.article.text) ?? day));
  }
  // A report that is copied often has one date, not many.
  const days = new Map(
    story.map((one) => {
      const day = parseIsoDay(one.publishedAt) ?? own.get(one.articleId) ?? null;
      return [`${day} ${longestParagraph(one.article)}`, day];
    }),
  );
  const known = [...days.values()].filter((day) => day !== null);
  const reference = storyDay(known, undated, options.referenceDate);
  const others = { told: toldByOthers(story), recalled: recalledDays(story) };
  const sorted = [...undated].sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0,
  );
  return new Map(
    sorted.map((one) => {
      // A copy was not written on another day than its original.
      const twin = twins.get(one.article.text);
      if (twin !== undefined)
        return [one.articleId, inferred(twin, 'A dated report has the very same text.')];
      return [one.articleId, inferOne(one, own.get(one.articleId) ?? null, reference, others)];
    }),
  );
}

/** What a report and its copies have in common, whatever is put above or below it. */
function longestParagraph({ text, paragraphs }: Article): string {
  return paragraphs
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, own) => (own.length > longest.length ? own : longest), '');
}

interface Reference {
  readonly day: number;
  /** Day of the earliest of the story's dated reports; null where too few are dated to tell when the story began. */
  readonly first: number | null;
  readonly why: string;
}

/** What the dated reports say of the days of the undated ones. */
interface Others {
  /** Detail → the first day on which it is told. */
  readonly told: ReadonlyMap<string, number>;
  /** Outlet → days on which it printed what it speaks of the day after. */
  readonly recalled: ReadonlyMap<string, ReadonlySet<number>>;
}

function toldByOthers(story: readonly DatableArticle[]): ReadonlyMap<string, number> {
  return firstTold(
    story.flatMap(({ publishedAt, article, expressions }) => {
      const day = parseIsoDay(publishedAt);
      return day === null ? [] : [{ day, details: detailsOf(article.text, expressions) }];
    }),
  );
}

function recalledDays(story: readonly DatableArticle[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { publishedAt, article, expressions, language } of story) {
    const day = parseIsoDay(publishedAt);
    const { outlet } = article;
    if (day === null || outlet === null || !recallsYesterday(article.text, expressions, language)) continue;
    found.set(outlet, (found.get(outlet) ?? new Set()).add(day - 1));
  }
  return found;
}

function inferOne(
  one: DatableArticle,
  own: number | null,
  reference: Reference | null,
  { told, recalled }: Others,
): InferredDate {
  if (own !== null) return inferred(own, 'A full date stands at the head of its text.');
  if (reference === null)
    return {
      publishedAt: null,
      basis: 'unknown',
      why: 'Neither its words nor the story tell when it was published.',
    };
  const clues = readClues(one.expressions);
  const details = [...detailsOf(one.article.text, one.expressions)];
  const printed = recalled.get(one.article.outlet ?? '');
  const offsets = Array.from({ length: 2 * WINDOW + 1 }, (_, index) =>
    index % 2 === 0 ? -index / 2 : (index + 1) / 2,
  );
  let best = { day: reference.day, score: Number.NEGATIVE_INFINITY };
  for (const offset of offsets) {
    const day = reference.day + offset;
    const early = reference.first === null ? 0 : Math.max(0, reference.first - day);
    const later = details.filter((detail) => (told.get(detail) ?? day) > day).length;
    const score =
      fitness(clues, day) +
      (printed?.has(day) === true ? RECALLED : 0) -
      PER_DAY * (Math.abs(offset) + EARLY * Math.min(1, early)) -
      TOLD_LATER * Math.min(MOST_TOLD_LATER, later);
    if (score > best.score + 1e-9) best = { day, score };
  }
  const weekday = weekdayOf(best.day);
  const name = WEEKDAY_NAMES[weekday - 1] ?? 'weekday';
  const words = clues.reported.has(weekday)
    ? `it dates its report to a ${name}; `
    : clues.today.has(weekday)
      ? `it speaks of "this" ${name}; `
      : printed?.has(best.day) === true
        ? 'its outlet speaks of it the day after; '
        : '';
  return inferred(best.day, `${words}${reference.why}`);
}

/** Days that a day before the story's first report counts as farther off: what has not happened is seldom reported. */
const EARLY = 2;

/** So many dated reports show when their story began. */
const ENOUGH_DATED = 3;

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function inferred(day: number, why: string): InferredDate {
  const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
  return { publishedAt: isoDate(day), basis: 'inferred', why: sentence };
}

/** A full date in the opening lines or in a dateline. */
function headDate(one: DatableArticle): number | null {
  const datelines = one.article.boilerplate.filter(
    ({ reason }) => reason === 'dateline-header' || reason === 'byline',
  );
  for (const expression of one.expressions) {
    const lined = datelines.some((line) => line.start <= expression.start && expression.end <= line.end);
    const opening = expression.start < HEAD_LENGTH && isHeading(one, expression);
    const day = lined || opening ? fullDate(expression) : null;
    if (day !== null) return day;
  }
  return null;
}

/** The date opens its line, ends it or stands after a label; inside a sentence it dates what the sentence tells. */
function isHeading({ article: { text }, language }: DatableArticle, { start, end }: TimeExpression): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const labels = line.length < LABEL_LENGTH ? (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : null;
  if (labels !== null && labels.length <= MOST_LABELS)
    if (labels.every((word) => language?.times.dateLabels.has(word) === true)) return true;
  const after = text.slice(end, end + 1);
  return (after === '' || after === '\n') && !/[a-z]{3,}\s+[a-z]{2,}\s*$/.test(line.slice(-LABEL_LENGTH));
}

/** Characters and words of a label before a date ("Last updated on") at most. */
const LABEL_LENGTH = 40;
const MOST_LABELS = 3;

function fullDate({ form }: TimeExpression): number | null {
  if (
    form.kind !== 'date' ||
    form.year?.kind !== 'written' ||
    form.month === null ||
    form.day === null ||
    form.ambiguous
  )
    return null;
  return toDay({ year: form.year.year, month: form.month, day: form.day });
}

/** The day the story is about: the median of its known dates, else the latest full past date told in it, else the given one, else
 *  the day on which the first of its reports was fetched. */
function storyDay(
  known: readonly number[],
  undated: readonly DatableArticle[],
  referenceDate: string | null,
): Reference | null {
  const median = [...known].sort((a, b) => a - b)[Math.floor((known.length - 1) / 2)];
  const first = known.length < ENOUGH_DATED ? null : Math.min(...known);
  if (median !== undefined)
    return { day: median, first, why: `the story's dated reports lie around ${isoDate(median) ?? '?'}.` };
  const given = parseIsoDay(referenceDate);
  const told = undated
    .flatMap((one) => one.expressions.filter(({ context }) => !context.future))
    .map(fullDate)
    .filter((day) => day !== null)
    .filter((day) => given === null || (day <= given && day >= given - TOLD_REACH));
  if (told.length > 0) {
    const day = Math.max(...told);
    return { day, first: null, why: `the latest full date told in the story is ${isoDate(day) ?? '?'}.` };
  }
  if (given !== null)
    return {
      day: given,
      first: null,
      why: `no report of the story is dated; ${isoDate(given) ?? '?'} was given.`,
    };
  const seen = undated.map((one) => parseIsoDay(one.article.seenAt)).filter((day) => day !== null);
  if (seen.length === 0) return null;
  const day = Math.min(...seen);
  return {
    day,
    first: null,
    why: `no report of the story is dated; the first of them was fetched on ${isoDate(day) ?? '?'}.`,
  };
}

/** Days before a given date within which a date told in the text may be that of the story; older ones are background. */
const TOLD_REACH = 60;
