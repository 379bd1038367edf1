// @ts-check

/** @typedef {{ gold: number, predicted: number, weight: number }} Candidate indices of two items that may belong together */

/** One-to-one matching, the heaviest pair first; of equal pairs the one that stands first in the gold.
 *  @param {readonly Candidate[]} candidates
 *  @returns {Map<number, number>} gold index → predicted index */
export function matchHeaviest(candidates) {
  /** @type {Map<number, number>} */
  const matched = new Map();
  /** @type {Set<number>} */
  const taken = new Set();
  const order = (/** @type {Candidate} */ a, /** @type {Candidate} */ b) =>
    b.weight - a.weight || a.gold - b.gold || a.predicted - b.predicted;
  for (const { gold, predicted } of [...candidates].sort(order)) {
    if (matched.has(gold) || taken.has(predicted)) continue;
    matched.set(gold, predicted);
    taken.add(predicted);
  }
  return matched;
}

/** One-to-one matching of as many as possible (augmenting paths), none of which undoes that one of `start` is matched.
 *  @param {number} golds how many there are on the gold's side
 *  @param {number} predictions and on the other
 *  @param {(gold: number, predicted: number) => boolean} fits
 *  @param {ReadonlyMap<number, number>} [start] pairs that fit, to begin with
 *  @returns {Map<number, number>} gold index → predicted index */
export function matchMost(golds, predictions, fits, start = new Map()) {
  /** @type {Map<number, number>} */
  const owner = new Map(Array.from(start, ([gold, predicted]) => [predicted, gold]));
  /** @type {(gold: number, seen: Set<number>) => boolean} */
  const place = (gold, seen) => {
    for (let predicted = 0; predicted < predictions; predicted++) {
      if (seen.has(predicted) || !fits(gold, predicted)) continue;
      seen.add(predicted);
      const before = owner.get(predicted);
      if (before !== undefined && !place(before, seen)) continue;
      owner.set(predicted, gold);
      return true;
    }
    return false;
  };
  for (let gold = 0; gold < golds; gold++) if (!start.has(gold)) place(gold, new Set());
  return new Map(Array.from(owner, ([predicted, gold]) => [gold, predicted]));
}
