import type { Article } from '../model/article.ts';
import type { Direction } from '../model/reuse.ts';
import { isDispatchOf, isPublishedBy, sameBody } from '../text/same-body.ts';
import { describeMinutes, leadTime } from './lead-time.ts';
import { agencyInLines } from './named-in-lines.ts';

/** What speaks for one of two articles having the words from the other. */
export interface DirectionEvidence {
  /** Points for `a→b` less points for `b→a`. */
  readonly margin: number;
  /** One clause each, in plain words. */
  readonly reasons: readonly string[];
}

/** The text itself names the other as its source: the strongest evidence there is. */
const CREDIT_POINTS = 3;
/** Earlier publication: usual for a source, but a late crawl or a corrected stamp can turn it round. */
const EARLIER_POINTS = 2;
/** All of it stands in the longer text: either an extract, or what the longer text grew from. */
const CONTAINED_POINTS = 1;
/** Equal quoted words have the speaker as their source, whichever report came first. */
const QUOTE_POINTS = -2;
/** Below this margin the direction is not told. */
const LEAST_MARGIN = 1;

function creditedBy(article: Article, other: Article): string | null {
  const credit = article.credits.find(({ name }) => isFrom(name, other) && !isFrom(name, article));
  return credit?.name ?? agencyInLines(article, other);
}

/** The body published the article, or dispatched it. */
const isFrom = (name: string, article: Article): boolean =>
  isPublishedBy(name, article) || isDispatchOf(name, article);

/** A body that both credit and neither is: the unobserved parent of both. */
function sharedWire(a: Article, b: Article): string | null {
  const shared = a.credits.find(
    ({ name }) =>
      b.credits.some((credit) => sameBody(credit.name, name)) && !isFrom(name, a) && !isFrom(name, b),
  );
  return shared?.name ?? null;
}

/** Weighs credit, time of publication and containment. `contained` is the article whose words all stand in the
 *  other's longer text, if one is. Where both credit a third body, only a credit of each other counts. */
export function weighDirection(a: Article, b: Article, contained: 'a' | 'b' | null): DirectionEvidence {
  const reasons: string[] = [];
  let margin = 0;
  const creditByB = creditedBy(b, a);
  const creditByA = creditedBy(a, b);
  if (creditByB !== null) {
    margin += CREDIT_POINTS;
    reasons.push(`${b.id} credits ${creditByB}, which published ${a.id}`);
  }
  if (creditByA !== null) {
    margin -= CREDIT_POINTS;
    reasons.push(`${a.id} credits ${creditByA}, which published ${b.id}`);
  }
  const wire = sharedWire(a, b);
  if (wire !== null)
    return { margin, reasons: [...reasons, `both credit ${wire}, which may be the source of both`] };
  const lead = leadTime(a, b);
  if (lead !== 0) {
    margin += Math.sign(lead) * EARLIER_POINTS;
    reasons.push(`${lead > 0 ? a.id : b.id} was published ${describeMinutes(Math.abs(lead))} earlier`);
  }
  if (contained !== null) {
    margin += contained === 'b' ? CONTAINED_POINTS : -CONTAINED_POINTS;
    reasons.push(`${contained === 'b' ? b.id : a.id} has next to no words of its own`);
  }
  return { margin, reasons };
}

/** The direction that the evidence gives for words of this kind. */
export function decideDirection({ margin }: DirectionEvidence, kind: 'prose' | 'quote'): Direction {
  const strength = Math.abs(margin) + (kind === 'quote' ? QUOTE_POINTS : 0);
  if (strength < LEAST_MARGIN) return 'undetermined';
  return margin > 0 ? 'a→b' : 'b→a';
}
