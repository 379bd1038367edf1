import type { Annotated } from '../model/annotation.ts';
import type { Evidence, Pledge } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { heldTimes } from '../text/rejected-times.ts';
import { firstStartingAt, spansStartingIn } from '../text/spans-starting-in.ts';
import type { Compared } from './compared.ts';
import { WITHIN } from './en/pledge-words.ts';
import { firstPledged } from './first-pledged.ts';
import { type Pledged, type Told, toldAfter } from './pledge-outcomes.ts';

/** Says of every pledge and forecast who makes it, what it is, by when, and what later reports tell of it. Claims come
 *  back in the same order. */
export function trackPledges(claims: readonly Compared[], story: readonly Annotated[]): readonly Compared[] {
  const articles = new Map(story.map((article) => [article.article.id, article]));
  const pledges = claims.map((one): Pledged | null => {
    const first = firstPledged(one, articles);
    return first === null ? null : { first, by: deadlineOf(first, articles.get(first.articleId)) };
  });
  const outcomes = toldAfter(claims, pledges, articles);
  return claims.map((one, at) => {
    const pledged = pledges[at];
    if (pledged == null) return one;
    const { first, by } = pledged;
    const pledge: Pledge = {
      who: first.chain.at(-1) ?? nameOf(first.subject),
      what: first.label.replace(/\s+/g, ' '),
      by,
      outcomes: (outcomes.get(at) ?? []).flatMap((told) => outcomeOf(told, claims)),
    };
    return { ...one, claim: { ...one.claim, pledge } };
  });
}

/** "vigil" is nobody: only a name says who. */
const nameOf = (subject: string | null): string | null =>
  subject !== null && /\p{Lu}/u.test(subject) ? subject : null;

/** The last day told in its words that lies on or after the day of its report, or the end of a time "within" which it is
 *  to be. */
function deadlineOf(s: Statement, article: Annotated | undefined): Pledge['by'] {
  const day = article?.article.publishedAt?.slice(0, 10);
  if (article === undefined || day === undefined) return null;
  const days = spansStartingIn(heldTimes(article), s.span).flatMap((time) => {
    const { type, from, to } = time;
    if (type === 'DATE' || type === 'TIME')
      return from !== null && to !== null && to >= day ? [{ from, to }] : [];
    const length = type === 'DURATION' && isWithin(article, time) ? daysOf(time.value) : null;
    return length === null ? [] : [{ from: day, to: addDays(day, length) }];
  });
  return days.at(-1) ?? null;
}

function isWithin({ tokens }: Annotated, time: Span): boolean {
  return WITHIN.has(tokens[firstStartingAt(tokens, time.start) - 1]?.lower ?? '');
}

/** Days of a TIMEX3 duration of whole days or weeks; months are of no one length. */
function daysOf(duration: string): number | null {
  const parts = /^P(\d{1,3})([DW])$/.exec(duration);
  return parts === null ? null : Number(parts[1]) * (parts[2] === 'W' ? 7 : 1);
}

function outcomeOf({ kind, claim, statement }: Told, claims: readonly Compared[]): Pledge['outcomes'] {
  const found = claims[claim]?.claim;
  const evidence = found?.readings
    .flatMap((reading) => reading.evidence)
    .find((one: Evidence) => one.articleId === statement.articleId && one.start === statement.span.start);
  return found === undefined || evidence === undefined ? [] : [{ kind, claimId: found.id, evidence }];
}
