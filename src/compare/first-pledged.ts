import type { Annotated } from '../model/annotation.ts';
import type { ClaimKind, Statement } from '../model/statement.ts';
import type { Compared } from './compared.ts';
import { HANDING_CLASSES } from './en/pledge-words.ts';

/** The statement of a pledge, of a sum pledged or of a forecast that was published first; null for every other claim. */
export function firstPledged(
  { aligned }: Compared,
  articles: ReadonlyMap<string, Annotated>,
): Statement | null {
  const isIts = PLEDGES[aligned.kind];
  if (isIts === undefined) return null;
  const pledged = aligned.statements.filter(isIts);
  const day = (s: Statement): string => articles.get(s.articleId)?.article.publishedAt ?? LAST;
  const sorted = [...pledged].sort(
    (a, b) =>
      compareText(day(a), day(b)) || compareText(a.articleId, b.articleId) || a.span.start - b.span.start,
  );
  return sorted[0] ?? null;
}

/** Somebody promises or expects it; who denies that it will be promises nothing by its words. */
export const isPledged = (s: Statement): boolean =>
  (s.kind === 'pledge' || s.kind === 'forecast') && s.stance !== 'deny';

/** "pledged 20,000 marks for each family": the figure is what is promised. */
const isSumPledged = ({ predicate, stance, value }: Statement): boolean => {
  if (stance !== 'pledge' || predicate === null) return false;
  // A sum of a currency that no list knows is a mere number: its clause tells nothing beside it.
  const counted = value?.kind === 'number' && value.measure === 'count' && value.stated >= A_SUM;
  return predicate === 'pledge' || (counted && HANDING_CLASSES.has(predicate));
};

/** So much is seldom a number of things that somebody hands out. */
const A_SUM = 1000;

/** Kinds of claims that may be pledges, and which of their statements pledge. */
const PLEDGES: Partial<Record<ClaimKind, (s: Statement) => boolean>> = {
  pledge: isPledged,
  forecast: isPledged,
  quantity: isSumPledged,
};

/** Sorts after every date: an undated report is no witness of who was first. */
const LAST = '9999';

/** Code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
