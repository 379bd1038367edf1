import type { Statement } from '../model/statement.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import type { Happening } from './happenings.ts';
import type { Bearing, StoryView } from './story-view.ts';

/** Without what reports told of a day before it came where others tell what happened on it. */
export function withoutForetelling(view: StoryView, happenings: readonly Happening[]): readonly Happening[] {
  return happenings.map((one) => {
    const seen = one.bearings.filter((bearing) => !isPlan(view, bearing, one));
    return seen.length > 0 ? { ...one, bearings: seen } : one;
  });
}

/** Without the plans of a day that has passed, which no report tells to have come true, and without those that a later
 *  report says were broken or put off: neither is a happening, and neither still lies ahead.
 *  @param now day of the last report; null where none is dated */
export function withoutPastPlans(
  view: StoryView,
  happenings: readonly Happening[],
  now: string | null,
): readonly Happening[] {
  const undone = undonePlans(view);
  return happenings.filter((one) => {
    if (!one.bearings.every((bearing) => isPlan(view, bearing, one))) return true;
    const isPast = now !== null && one.to <= now;
    return !isPast && !one.bearings.some(({ statement }) => undone.has(sentenceKey(statement)));
  });
}

/** It was told before its day, and so as one to come, or on its day as one that was to come: "had said it would decide
 *  by Friday". */
function isPlan(view: StoryView, { statement }: Bearing, { from, announced }: Happening): boolean {
  const article = view.articleOf.get(statement.articleId);
  const told = article?.article.publishedAt?.slice(0, 10);
  if (article === undefined || told === undefined || announced === true) return false;
  if (from > told) return true;
  const { sentence, span } = statement;
  const groups = spansStartingIn(article.verbGroups, sentence).filter(
    ({ start, end }) => start < span.end && span.start < end,
  );
  return from === told && groups.length > 0 && groups.every(({ modal }) => modal !== null);
}

/** Sentences that tell a pledge or forecast that was not kept in its time, and those that tell of it then. */
function undonePlans(view: StoryView): ReadonlySet<string> {
  const undone = view.bearings.flatMap((bearings) => {
    const pledge = bearings[0]?.claim.pledge;
    if (pledge?.outcomes.some(({ kind }) => kind === 'broken' || kind === 'delayed') !== true) return [];
    const tellers = new Set(pledge.outcomes.map(({ evidence }) => evidence.articleId));
    return bearings.map(({ statement }) => ({ statement, by: pledge.by, tellers }));
  });
  const keys = new Set(undone.map(({ statement }) => sentenceKey(statement)));
  for (const { statement } of view.bearings.flat()) {
    const when = statement.value?.kind === 'date' ? statement.value : statement.asOf;
    const isOf = undone.some(
      ({ statement: plan, by, tellers }) =>
        by !== null &&
        when?.to === by.to &&
        (tellers.has(statement.articleId) || haveCommon(plan, statement)),
    );
    if (isOf) keys.add(sentenceKey(statement));
  }
  return keys;
}

/** "Promised a refund by the end of May", "had promised to pay by the end of May": more than the promise in common. */
function haveCommon(plan: Statement, other: Statement): boolean {
  const words = new Set([...plan.context, ...plan.concepts]);
  return (
    [...new Set([...other.context, ...other.concepts])].filter((word) => words.has(word)).length >=
    LEAST_COMMON
  );
}

/** Words in common below which two sentences about one day may be of two plans. */
const LEAST_COMMON = 2;
