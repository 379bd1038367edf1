import { daysBetween } from '../text/day-arithmetic.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';
import { SAYING_PREDICATES } from './en/openers.ts';
import { isForeseen } from './foreseen.ts';
import { restsOnClock } from './rests-on-clock.ts';
import type { StoryView } from './story-view.ts';

/** The event's own days and the days on which it was reported; ISO days, null where nothing is dated. */
export interface StoryDays {
  readonly from: string | null;
  readonly to: string | null;
  /** The day with most support, from `from` to `to`. */
  readonly main: string | null;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

/** What happened longer before its report than this is background (days). */
const NEWS_DAYS = 45;

/** Of days with nearly the most support the first is the event's: what came of it comes after. */
const FIRST_DAY_SHARE = 0.8;

/** Further days belong to the event when they have this part of the best day's support. */
const SECOND_DAY_SHARE = 0.5;

/** An event's further days follow within a week. */
const EVENT_REACH = 7;

/** Reports that appear over as many days tell of more than one day: a story that goes on. */
const COURSE_DAYS = 4;

/** Days on which a story goes on have at least this part of the best day's support. */
const COURSE_SHARE = 0.25;

/** A sentence this far down counts half: the event's day stands at the top of a report. */
const HALF_DEPTH = 6;

/** "… said on Tuesday" dates the saying. */
const SAYING_WORTH = 0.3;

/** A day that only dates a figure or a pledge, beside a day that dates a happening. */
const AS_OF_WORTH = 0.5;

/** The day that most independent reports give for something that happened, and the days behind it with much support; of
 *  a story whose reports appear over a week or more, the days from the first to the last with support. Without any, the
 *  days of publication. */
export function findStoryDays(view: StoryView): StoryDays {
  const own = ownReports(view);
  const published = view.articles
    .filter(({ article }) => own.has(article.id))
    .map((a) => a.article.publishedAt?.slice(0, 10))
    .filter((day): day is string => day !== undefined)
    .sort();
  const firstPublished = published[0] ?? null;
  const lastPublished = published.at(-1) ?? null;
  const support = supportByDay(view, own, (day) => isNews(day, firstPublished, lastPublished));
  const most = Math.max(0, ...support.values());
  const day = [...support.keys()].sort().find((one) => (support.get(one) ?? 0) >= most * FIRST_DAY_SHARE);
  if (day === undefined)
    return { from: firstPublished, to: lastPublished, main: null, firstPublished, lastPublished };
  const isCourse =
    firstPublished !== null &&
    lastPublished !== null &&
    daysBetween(firstPublished, lastPublished) >= COURSE_DAYS;
  const belongs = isCourse
    ? (other: string, score: number) =>
        score >= most * COURSE_SHARE && daysBetween(other, firstPublished) <= 1
    : (other: string, score: number) =>
        other > day && score >= most * SECOND_DAY_SHARE && daysBetween(day, other) <= EVENT_REACH;
  const days = [
    day,
    ...[...support].flatMap(([other, score]) => (belongs(other, score) ? [other] : [])),
  ].sort();
  return { from: days[0] ?? day, to: days.at(-1) ?? day, main: day, firstPublished, lastPublished };
}

/** Reports that tell of what others tell: with a claim in common, or with names. One that has strayed into the story
 *  moves none of its days; where no two have anything in common, all are the story's. */
function ownReports(view: StoryView): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { article, mentions } of view.articles) {
    for (const { name } of mentions) bearers.set(name, (bearers.get(name) ?? new Set()).add(article.id));
  }
  const shared = new Map<string, number>();
  const count = (id: string, by: number): void => void shared.set(id, (shared.get(id) ?? 0) + by);
  for (const ids of bearers.values()) if (ids.size > 1) for (const id of ids) count(id, 1);
  for (const { statement, claim } of view.bearings.flat())
    if (claim.corroboration.articles > 1) count(statement.articleId, SHARED_NAMES);
  const own = new Set([...shared].flatMap(([id, worth]) => (worth >= SHARED_NAMES ? [id] : [])));
  return own.size > 0 ? own : new Set(view.articleOf.keys());
}

/** Names in common with other reports that make a report one of the story; a claim in common is as much. */
const SHARED_NAMES = 2;

function isNews(day: string, first: string | null, last: string | null): boolean {
  return (last === null || day <= last) && (first === null || daysBetween(day, first) <= NEWS_DAYS);
}

/** Day → support, each independent text counted once a day, by its best statement. */
function supportByDay(
  view: StoryView,
  own: ReadonlySet<string>,
  counts: (day: string) => boolean,
): ReadonlyMap<string, number> {
  const byDay = new Map<string, Map<string, number>>();
  for (const { statement } of view.bearings.flat()) {
    const when = statement.value?.kind === 'date' ? statement.value : statement.asOf;
    if (when === null || when.from !== when.to || !counts(when.from)) continue;
    const article = view.articleOf.get(statement.articleId);
    if (
      article === undefined ||
      !own.has(statement.articleId) ||
      statement.background ||
      restsOnClock(article, statement)
    )
      continue;
    // "offered it on Monday": what a report promises for a day that it has seen has happened, or was promised then.
    const seen = statement.kind === 'date' && when.from <= (article.article.publishedAt ?? '').slice(0, 10);
    if (isForeseen(statement) && !seen) continue;
    const depth = firstStartingAt(article.sentences, statement.span.start);
    const saying = statement.predicate !== null && SAYING_PREDICATES.has(statement.predicate);
    const kind = statement.kind !== 'date' ? AS_OF_WORTH : saying ? SAYING_WORTH : 1;
    const worth = (kind * HALF_DEPTH) / (HALF_DEPTH + depth);
    const articles = byDay.get(when.from) ?? new Map<string, number>();
    byDay.set(when.from, articles);
    articles.set(statement.articleId, Math.max(worth, articles.get(statement.articleId) ?? 0));
  }
  return new Map([...byDay].map(([day, worths]) => [day, sumIndependent(view, worths)]));
}

/** Sum of the worths, scaled down by how many of the articles are copies of one another. */
function sumIndependent(view: StoryView, worths: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const worth of worths.values()) sum += worth;
  return (sum * view.independent(worths.keys())) / worths.size;
}
