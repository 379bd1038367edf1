// @ts-check
/** @import { Tallies } from '../measure/scores.mjs' */
/** @import { TimeMark } from './classify-times.mjs' */
import { matchHeaviest } from '../measure/match.mjs';
import { count } from '../measure/scores.mjs';
import { sameValue } from './classify-times.mjs';

/** Heavier than any overlap: the same span goes first. */
const SAME_SPAN = 1e6;

/** Times that overlap, one to one: the same span first, then the longest common stretch.
 *  @param {readonly TimeMark[]} golds
 *  @param {readonly TimeMark[]} predictions */
export function pairTimes(golds, predictions) {
  const candidates = golds.flatMap((one, gold) =>
    predictions.flatMap((other, predicted) => {
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      const same = one.start === other.start && one.end === other.end;
      return common > 0 ? [{ gold, predicted, weight: same ? SAME_SPAN : common }] : [];
    }),
  );
  return Array.from(matchHeaviest(candidates)).flatMap(([gold, predicted]) => {
    const [one, other] = [golds[gold], predictions[predicted]];
    return one === undefined || other === undefined ? [] : [{ gold: one, predicted: other }];
  });
}

/** @typedef {ReturnType<typeof pairTimes>} Pairs */

/** Adds one article's times to the tallies `relaxed` (found), `strict` (with the very span), `value` and `strict_value`.
 *  @param {Tallies} tallies changed
 *  @param {{ golds: readonly TimeMark[], predictions: readonly TimeMark[] }} sides
 *  @param {Pairs} pairs of `pairTimes` */
export function scoreTimes(tallies, { golds, predictions }, pairs) {
  const sides = { gold: golds.length, predicted: predictions.length };
  const exact = pairs.filter(
    ({ gold, predicted }) => gold.start === predicted.start && gold.end === predicted.end,
  );
  const valued = (/** @type {Pairs} */ of) =>
    of.filter(({ gold, predicted }) => sameValue(gold, predicted)).length;
  count(tallies, 'strict', { ...sides, right: exact.length });
  count(tallies, 'relaxed', { ...sides, right: pairs.length });
  count(tallies, 'value', { ...sides, right: valued(pairs) });
  count(tallies, 'strict_value', { ...sides, right: valued(exact) });
}
