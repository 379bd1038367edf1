import type { Quantity } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { LISTING_WORDS } from '../en/figure-words.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { GROUP_NOUNS, PERSON_SEXES } from '../en/victim-words.ts';
import type { Reader } from '../reading/reader.ts';

/** "Nine adults and | three children | were killed": of those whom it befell a list counts one kind beside another, and neither
 *  number is of them all. */
export function isListedPart(r: Reader, q: Quantity): boolean {
  if (!countsKind(q)) return false;
  const at = firstStartingAt(r.a.quantities, q.start);
  return [r.a.quantities[at - 1], r.a.quantities[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.sentence === q.sentence &&
      countsKind(other) &&
      other.event === q.event &&
      other.of !== q.of &&
      areJoined(r, other.start < q.start ? [other, q] : [q, other]),
  );
}

const countsKind = ({ kind, of, event, additional }: Quantity): boolean =>
  kind === 'count' &&
  !additional &&
  of !== null &&
  PERSON_CLASSES.has(event ?? '') &&
  (PERSON_SEXES.has(of) || GROUP_NOUNS.has(of));

/** Nothing but "and" or a comma between them. */
function areJoined(r: Reader, [left, right]: readonly [Quantity, Quantity]): boolean {
  const between = r.a.tokens.slice(
    firstStartingAt(r.a.tokens, left.end),
    firstStartingAt(r.a.tokens, Math.min(right.start, right.number.start)),
  );
  return between.length > 0 && between.every(({ lower }) => LISTING_WORDS.has(lower));
}
