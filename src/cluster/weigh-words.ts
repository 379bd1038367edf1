/** Four digits of a weight tell more than its article does; more would only lengthen the digest. */
const PRECISION = 1e4;

/** Hashes, ascending, each with its weight; the squares of the weights add up to 1, or there are none. */
export interface WeighedWords {
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
}

/** Weighs counted things by (1 + ln n) × rarity and keeps the `most` weightiest, scaled to unit length. Of equal weights
 *  the lower hash stays, so that the outcome does not hang on the order of counting. */
export function weighWords(
  counts: ReadonlyMap<number, number>,
  rarity: (hash: number) => number,
  most: number,
): WeighedWords {
  const weighed = [...counts]
    .map(([hash, count]): [number, number] => [hash, (1 + Math.log(count)) * rarity(hash)])
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, most);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
  const kept = weighed
    .map(([hash, weight]): [number, number] => [hash, Math.round((weight / length) * PRECISION) / PRECISION])
    .filter(([, weight]) => weight > 0)
    .sort((one, other) => one[0] - other[0]);
  return { hashes: kept.map(([hash]) => hash), weights: kept.map(([, weight]) => weight) };
}

/** How often each item stands. */
export function countEach(items: Iterable<number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Each number once, ascending. */
export function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
