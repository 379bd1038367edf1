import type { Annotated } from '../model/annotation.ts';
import type { Evidence, Pledge } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import type { Compared } from './compared.ts';
import { compareText } from './first-pledged.ts';
import { type Told, toldAfter } from './pledge-outcomes.ts';
import { type Pledged, pledgedIn } from './pledged.ts';
import { recalledPledges } from './recalled-pledges.ts';
import { toldLookingBack } from './told-looking-back.ts';

/** Says of every pledge and forecast who makes it, what it is, by when, and what later reports tell of it. Where a report
 *  tells again what another told before, the first one's day and deadline count. Claims come back in the same order. */
export function trackPledges(claims: readonly Compared[], story: readonly Annotated[]): readonly Compared[] {
  const articles = new Map(story.map((article) => [article.article.id, article]));
  const lookingBack = story.flatMap(recalledPledges);
  const pledges = claims.map((one) => pledgedIn(one, articles, lookingBack));
  const { told: recalled, retold } = toldLookingBack(claims, pledges, lookingBack, articles);
  const plain = toldAfter(claims, pledges, articles);
  const first = firstTold(pledges, retold, plain);
  const outcomes = outcomesByFirst(first, [recalled, plain], articles);
  const last = lastDay(story);
  return claims.map((one, at) => {
    const own = pledges[at];
    const home = pledges[first(at)];
    if (own == null || home == null) return one;
    const all = outcomes.get(first(at)) ?? [];
    // What puts a promise off is no promise for the day that it gives up, and not its own outcome.
    const putsOff = all.some(({ kind, statement }) => kind === 'delayed' && statement === own.first);
    const by = putsOff ? own.by : home.by;
    const told = all.filter(
      ({ kind, statement }) =>
        home === own ||
        (kind !== 'repeated' && statement !== own.first && dayOf(statement, articles) >= own.day),
    );
    const pledge: Pledge = {
      who:
        own.first.chain.at(-1) ??
        nameOf(own.first.subject) ??
        (home === own ? null : nameOf(home.first.subject)),
      what: own.what,
      by,
      overdue: by !== null && by.to < last && told.every(({ kind }) => kind === 'repeated'),
      outcomes: told.flatMap((one) => outcomeOf(one, claims, articles)),
    };
    return { ...one, claim: { ...one.claim, pledge } };
  });
}

/** "vigil" is nobody: only a name says who. */
const nameOf = (subject: string | null): string | null =>
  subject !== null && /\p{Lu}/u.test(subject) ? subject : null;

/** Day of the last report; empty where none is dated. */
const lastDay = (story: readonly Annotated[]): string =>
  story
    .flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? [])
    .sort()
    .at(-1) ?? '';

const dayOf = (s: Statement, articles: ReadonlyMap<string, Annotated>): string =>
  articles.get(s.articleId)?.article.publishedAt?.slice(0, 10) ?? '';

/** Index of the pledge as first told → what is told of it and of its retellings, by day and place. One sentence tells one
 *  thing of a pledge; what comes first in `sources` is taken at its word. */
function outcomesByFirst(
  first: (at: number) => number,
  sources: readonly ReadonlyMap<number, readonly Told[]>[],
  articles: ReadonlyMap<string, Annotated>,
): ReadonlyMap<number, readonly Told[]> {
  const found = new Map<number, Map<string, Told>>();
  for (const source of sources) {
    for (const [at, told] of source) {
      const home = found.get(first(at)) ?? new Map<string, Told>();
      found.set(first(at), home);
      for (const one of [...told].sort((x, y) => inOrder(x, y, articles))) {
        const key = sentenceKey(one.statement);
        if (!home.has(key)) home.set(key, one);
      }
    }
  }
  return new Map(
    [...found].map(([at, told]) => [at, [...told.values()].sort((x, y) => inOrder(x, y, articles))]),
  );
}

function inOrder(x: Told, y: Told, articles: ReadonlyMap<string, Annotated>): number {
  return (
    compareText(dayOf(x.statement, articles), dayOf(y.statement, articles)) ||
    compareText(x.statement.articleId, y.statement.articleId) ||
    x.statement.span.start - y.statement.span.start
  );
}

/** Index of a pledge → index of the one that it tells again, itself where it is the first. */
function firstTold(
  pledges: readonly (Pledged | null)[],
  retold: ReadonlyMap<number, number>,
  plain: ReadonlyMap<number, readonly Told[]>,
): (at: number) => number {
  const homes = new Map(retold);
  for (const [at, told] of plain) {
    for (const { kind, claim } of told) {
      const isEarlier = (pledges[at]?.day ?? '') < (pledges[claim]?.day ?? '');
      if (kind === 'repeated' && isEarlier && !homes.has(claim)) homes.set(claim, at);
    }
  }
  pledges.forEach((later, at) => {
    if (homes.has(at)) return;
    const home = pledges.findIndex((one) => one !== null && later !== null && isSame(one, later));
    if (home >= 0) homes.set(at, home);
  });
  // Every step goes to an earlier day, so it ends.
  const follow = (at: number): number => {
    const home = homes.get(at);
    return home === undefined ? at : follow(home);
  };
  return follow;
}

/** The same happening pledged for the same day, told earlier. */
function isSame(one: Pledged, later: Pledged): boolean {
  const day = one.by?.to;
  const both = day !== undefined && day === later.by?.to && one.first.predicate === later.first.predicate;
  return both && one.first.predicate !== null && one.day !== '' && one.day < later.day;
}

function outcomeOf(
  { kind, claim, statement, span }: Told,
  claims: readonly Compared[],
  articles: ReadonlyMap<string, Annotated>,
): Pledge['outcomes'] {
  const found = claims[claim]?.claim;
  const borne = found?.readings
    .flatMap((reading) => reading.evidence)
    .find((one: Evidence) => one.articleId === statement.articleId && one.start === statement.span.start);
  const text = articles.get(statement.articleId)?.article.text;
  if (found === undefined || borne === undefined || text === undefined) return [];
  const evidence = span === statement.span ? borne : { ...borne, ...cut(text, span) };
  return [{ kind, claimId: found.id, evidence }];
}

const cut = (text: string, { start, end }: Span): Pick<Evidence, 'start' | 'end' | 'text'> => ({
  start,
  end,
  text: text.slice(start, end),
});
