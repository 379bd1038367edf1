// @ts-check
/** @import { Tally } from '../task.ts' */

/** @typedef {Map<string, Tally>} Tallies by name of the metric */

/** Adds to what a metric has counted so far.
 *  @param {Tallies} tallies changed
 *  @param {string} name
 *  @param {{ predicted: number, right: number, gold: number, found?: number }} counted `found` is `right` if not given */
export function count(tallies, name, { predicted, right, gold, found = right }) {
  const before = tallies.get(name) ?? { predicted: 0, right: 0, gold: 0, found: 0 };
  tallies.set(name, {
    predicted: before.predicted + predicted,
    right: before.right + right,
    gold: before.gold + gold,
    found: before.found + found,
  });
}

/** `NAME_p`, `NAME_r` and `NAME_f1` of each tally. What nothing was counted for is 0.
 *  @param {Tallies} tallies
 *  @returns {Record<string, number>} */
export function toMetrics(tallies) {
  return Object.fromEntries(
    Array.from(tallies).flatMap(([name, { predicted, right, gold, found }]) => {
      const precision = share(right, predicted);
      const recall = share(found, gold);
      const f1 = share(2 * precision * recall, precision + recall);
      return [
        [`${name}_p`, precision],
        [`${name}_r`, recall],
        [`${name}_f1`, f1],
      ];
    }),
  );
}

/** @param {number} part
 *  @param {number} all
 *  @returns {number} 0 of nothing */
export function share(part, all) {
  return all === 0 ? 0 : part / all;
}
