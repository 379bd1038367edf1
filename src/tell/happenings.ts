import type { Time } from '../model/annotation.ts';
import type { ClaimKind, Statement } from '../model/statement.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { isAsideDay, isComparedDay } from './compared-day.ts';
import { isForeseen } from './foreseen.ts';
import { restsOnClock } from './rests-on-clock.ts';
import type { StoryDays } from './story-days.ts';
import type { Bearing, StoryView } from './story-view.ts';
import { trimSentence } from './trim-sentence.ts';

/** One dated happening with every statement that dates it so. */
export interface Happening {
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly predicate: string | null;
  /** How wide the narrowest time expression was; null where none is found at the statement's words. */
  readonly granularity: Time['granularity'] | null;
  readonly bearings: readonly Bearing[];
  /** Its day is that on which it was made known, which is all that is told. */
  readonly announced?: true;
}

/** A month is the widest date that may mean the day told elsewhere; a year holds too many days. */
const LONGEST_FOLD_MS = 31 * 86_400_000;

interface Interval {
  readonly from: string;
  readonly to: string;
}

interface Dated extends Interval {
  readonly bearing: Bearing;
}

/** Every dated happening of the story: the date claims, one happening a reading where readings are disputed and one
 *  in all where they can all be true; and happenings foreseen or told with a day that no date claim has. Happenings
 *  of one class on one day that share a participant, a thing or a sentence are one. */
export function findHappenings(view: StoryView, days: StoryDays): readonly Happening[] {
  const dated = view.bearings.flatMap((bearings) =>
    bearings[0]?.claim.kind === 'date' ? datesOf(view, bearings) : [],
  );
  const known = new Set(dated.map(({ bearing, from }) => placeKey(bearing.statement, from)));
  const foreseen = view.bearings.flat().flatMap((bearing): Dated[] => {
    const { statement } = bearing;
    const when = statement.asOf;
    if (
      when === null ||
      (statement.kind !== 'forecast' && statement.kind !== 'pledge' && statement.kind !== 'event')
    )
      return [];
    // "I do not believe that he lied on Wednesday."
    if (statement.stance === 'deny' || isAllAside(view, statement, when)) return [];
    const article = view.articleOf.get(statement.articleId);
    // A time of day without a day is that of the event's day, or it tells none.
    if (when.from !== days.main && article !== undefined && restsOnClock(article, statement)) return [];
    // "by the autumn" in a report of winter is not the autumn past.
    const told = article?.article.publishedAt?.slice(0, 10);
    if (isForeseen(statement) && told !== undefined && when.to < told) return [];
    return known.has(placeKey(statement, when.from)) ? [] : [{ from: when.from, to: when.to, bearing }];
  });
  return gather(view, [...dated, ...foreseen]);
}

function placeKey(statement: Statement, from: string): string {
  return `${sentenceKey(statement)}:${from}`;
}

/** The statements of one date claim with the interval they are told under. */
function datesOf(view: StoryView, bearings: readonly Bearing[]): Dated[] {
  const dated = bearings.flatMap((bearing): Dated[] => {
    const { value } = bearing.statement;
    if (
      value?.kind !== 'date' ||
      bearing.statement.stance === 'deny' ||
      inDateline(view, bearing.statement) ||
      isCompared(view, bearing.statement) ||
      (bearing.claim.agreement === 'revised' && bearing.reading?.superseded === true)
    )
      return [];
    return [{ from: value.from, to: value.to, bearing }];
  });
  if (bearings[0]?.claim.agreement === 'disputed') {
    return dated.map((one) =>
      narrowed(
        one,
        dated.filter(({ bearing }) => bearing.reading === one.bearing.reading),
      ),
    );
  }
  return dated.map((one) => narrowed(one, dated));
}

/** The date of an agency's dateline is the report's, not a happening's. */
function inDateline(view: StoryView, { articleId, sentence, focus }: Statement): boolean {
  const article = view.articleOf.get(articleId);
  return article !== undefined && focus.end <= trimSentence(article, sentence).start;
}

function isCompared(view: StoryView, { articleId, focus }: Statement): boolean {
  const article = view.articleOf.get(articleId);
  if (article === undefined) return false;
  const time = spansStartingIn(article.times, focus)[0] ?? focus;
  return isComparedDay(article, focus) || isAsideDay(article, time);
}

/** Every time of the sentence within these days is none of a happening. */
function isAllAside(view: StoryView, { articleId, sentence }: Statement, { from, to }: Interval): boolean {
  const article = view.articleOf.get(articleId);
  const times = spansStartingIn(article?.times ?? [], sentence).filter(
    (time) => time.from !== null && time.to !== null && time.from >= from && time.to <= to,
  );
  return article !== undefined && times.length > 0 && times.every((time) => isAsideDay(article, time));
}

/** "In October" beside "on 13 October": told under the day, when just one day lies within. */
function narrowed(one: Dated, others: readonly Dated[]): Dated {
  const within = others.filter(
    (other) => other.from >= one.from && other.to <= one.to && width(other) < width(one),
  );
  const narrowest = within.filter((other) => !within.some((third) => width(third) < width(other)));
  const first = narrowest[0];
  if (first === undefined || narrowest.some((other) => other.from !== first.from || other.to !== first.to))
    return one;
  return { ...one, from: first.from, to: first.to };
}

function width({ from, to }: Interval): number {
  return Date.parse(to) - Date.parse(from);
}

function gather(view: StoryView, dated: readonly Dated[]): readonly Happening[] {
  const byClass = new Map<string, Dated[][]>();
  for (const one of dated) {
    const key = `${one.bearing.statement.predicate ?? ''}|${one.from}|${one.to}`;
    const groups = byClass.get(key) ?? [];
    byClass.set(key, groups);
    const home = groups.find((group) => group.some((other) => sameHappening(one.bearing, other.bearing)));
    if (home === undefined) groups.push([one]);
    else home.push(one);
  }
  return foldAgreed(view, foldCoarse([...byClass.values()].flat())).flatMap((group): Happening[] => {
    const first = group[0];
    if (first === undefined) return [];
    const bearings = group.map(({ bearing }) => bearing);
    return [
      {
        from: first.from,
        to: first.to,
        predicate: first.bearing.statement.predicate,
        granularity: granularityOf(view, first, bearings),
        bearings,
      },
    ];
  });
}

/** "Sent this month" beside "sent on 6 August": one happening under the narrower date, when just one such lies within
 *  the wider one. Disputed dates lie apart and so stay apart. */
function foldCoarse(groups: readonly Dated[][]): readonly (readonly Dated[])[] {
  const kept = new Map<Dated[], Dated[]>(groups.map((group) => [group, [...group]]));
  const byPredicate = new Map<string, Dated[][]>();
  for (const group of groups) {
    const predicate = group[0]?.bearing.statement.predicate ?? '';
    byPredicate.set(predicate, [...(byPredicate.get(predicate) ?? []), group]);
  }
  for (const alike of byPredicate.values()) {
    for (const coarse of [...alike].sort((a, b) => widthOf(b) - widthOf(a))) {
      const within = alike.filter(
        (fine) =>
          fine !== coarse && liesWithin(fine[0], coarse[0]) && kept.has(fine) && sharesParties(fine, coarse),
      );
      const [home] = within;
      if (home === undefined || within.length > 1) continue;
      kept.get(home)?.push(...(kept.get(coarse) ?? []));
      kept.delete(coarse);
    }
  }
  return [...kept.values()];
}

/** What the reports' sentences are said to have in common is one happening, though each tells it by a word of its own:
 *  groups of different reports whose dates meet and whose sentences bear one claim, that is no date, fold under the
 *  narrower date. */
function foldAgreed(view: StoryView, groups: readonly (readonly Dated[])[]): readonly (readonly Dated[])[] {
  const claims = claimsBySentence(view);
  const borneBy = (group: readonly Dated[]): ReadonlySet<number> =>
    new Set(group.flatMap(({ bearing }) => claims.get(sentenceKey(bearing.statement)) ?? []));
  const kept: { group: readonly Dated[]; borne: ReadonlySet<number> }[] = [];
  for (const group of [...groups].sort((a, b) => widthOf(a) - widthOf(b))) {
    const borne = borneBy(group);
    const home = kept.find(
      (other) =>
        ([...borne].some((claim) => other.borne.has(claim)) || isSameOutlook(view, group, other.group)) &&
        isFromOthers(group, other.group) &&
        !clocksDiffer(group, other.group) &&
        datesMeet(group[0], other.group[0]),
    );
    if (home === undefined) kept.push({ group, borne });
    else home.group = [...home.group, ...group];
  }
  return kept.map(({ group }) => group);
}

/** Two names or more in common in what is to come: "is expected to meet Orban in Velden next week", "will stand beside
 *  Orban in Velden in the coming week". */
function isSameOutlook(view: StoryView, group: readonly Dated[], other: readonly Dated[]): boolean {
  const isAhead = ({ to, bearing }: Dated): boolean =>
    to > (view.articleOf.get(bearing.statement.articleId)?.article.publishedAt ?? to).slice(0, 10);
  if (![...group, ...other].every(isAhead)) return false;
  const namesOf = (one: readonly Dated[]): readonly string[] =>
    one.flatMap(({ bearing }) => bearing.statement.participants.filter((name) => /\p{Lu}/u.test(name)));
  const names = new Set(namesOf(group));
  return new Set(namesOf(other).filter((name) => names.has(name))).size >= OUTLOOK_NAMES;
}

/** Names that two outlooks have in common before they are one: one name is that of whom all is about. */
const OUTLOOK_NAMES = 2;

/** Sentence → ranks of the claims of several reports that it bears, other than of dates and of what somebody is. */
function claimsBySentence(view: StoryView): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { statement, claim, rank } of view.bearings.flat()) {
    if (!TELLING_KINDS.has(claim.kind) || claim.corroboration.articles < 2) continue;
    const key = sentenceKey(statement);
    found.set(key, [...(found.get(key) ?? []), rank]);
  }
  return found;
}

/** Kinds of claims that tell a happening. */
const TELLING_KINDS: ReadonlySet<ClaimKind> = new Set(['event', 'forecast', 'pledge']);

/** One report that gives two dates tells two happenings. */
function isFromOthers(group: readonly Dated[], other: readonly Dated[]): boolean {
  const own = new Set(other.map(({ bearing }) => bearing.statement.articleId));
  return group.every(({ bearing }) => !own.has(bearing.statement.articleId));
}

/** "At 4:50 a.m." and "at 6:30 a.m." are two happenings. */
function clocksDiffer(group: readonly Dated[], other: readonly Dated[]): boolean {
  const clocksOf = (one: readonly Dated[]): readonly string[] =>
    one.flatMap(({ bearing }) => bearing.statement.clock ?? []);
  const own = clocksOf(group);
  const others = clocksOf(other);
  return own.length > 0 && others.length > 0 && !own.some((clock) => others.includes(clock));
}

function datesMeet(a: Interval | undefined, b: Interval | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.from <= b.to && b.from <= a.to && width(a) <= LONGEST_FOLD_MS && width(b) <= LONGEST_FOLD_MS;
}

function widthOf(group: readonly Dated[]): number {
  return group[0] === undefined ? 0 : width(group[0]);
}

function liesWithin(fine: Interval | undefined, coarse: Interval | undefined): boolean {
  if (fine === undefined || coarse === undefined || width(coarse) > LONGEST_FOLD_MS) return false;
  return fine.from >= coarse.from && fine.to <= coarse.to && width(fine) < width(coarse);
}

function sharesParties(fine: readonly Dated[], coarse: readonly Dated[]): boolean {
  return fine.some((a) => coarse.some((b) => sameHappening(a.bearing, b.bearing)));
}

function sameHappening(a: Bearing, b: Bearing): boolean {
  if (a.claim === b.claim) return true;
  const left = a.statement;
  const right = b.statement;
  if (left.articleId === right.articleId && left.sentence.start === right.sentence.start) return true;
  if (left.object !== null && left.object === right.object) return true;
  return left.participants.some((name) => right.participants.includes(name));
}

function granularityOf(
  view: StoryView,
  { from, to }: Interval,
  bearings: readonly Bearing[],
): Time['granularity'] | null {
  for (const { statement } of bearings) {
    const times = spansStartingIn(view.articleOf.get(statement.articleId)?.times ?? [], statement.sentence);
    const time = times.find((one) => one.from === from && one.to === to);
    if (time !== undefined) return time.granularity;
  }
  return null;
}
