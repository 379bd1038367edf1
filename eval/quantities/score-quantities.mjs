// @ts-check
/** @import { Tallies } from '../measure/scores.mjs' */
/** @import { GivenQuantity, GoldQuantity } from './compare-quantities.mjs' */
import { matchMost } from '../measure/match.mjs';
import { count } from '../measure/scores.mjs';
import { sameUnit, sameUnitHead, sameValue } from './compare-quantities.mjs';

/** The set whose metrics have no prefix, and the only one with changes. */
export const MAIN_SET = 'NewsQuant';

/** Each metric is the most pairs that agree in what it asks: the gold has no places to pair by.
 *  @param {Tallies} tallies changed
 *  @param {string} set
 *  @param {readonly GoldQuantity[]} golds
 *  @param {readonly GivenQuantity[]} givens */
export function scoreQuantities(tallies, set, golds, givens) {
  const prefix = set === MAIN_SET ? '' : `${set.replace('-model', '')}_`;
  /** @type {(name: string, agree: (gold: GoldQuantity, given: GivenQuantity) => boolean) => void} */
  const score = (name, agree) => {
    const pairs = matchMost(golds.length, givens.length, (i, j) => {
      const [gold, given] = [golds[i], givens[j]];
      return gold !== undefined && given !== undefined && sameValue(gold, given) && agree(gold, given);
    });
    count(tallies, prefix + name, { gold: golds.length, predicted: givens.length, right: pairs.size });
  };
  score('value', () => true);
  score('value_unit', sameUnit);
  score('value_unit_head', sameUnitHead);
  if (prefix === '') score('value_change', (gold, given) => gold.change === given.change);
}
