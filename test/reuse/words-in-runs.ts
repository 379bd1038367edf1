/** How many numbers of `one` lie in runs of at least `least` that also stand in `other`: by trying every pair of places.
 *  Slow and plain, to check what is neither. */
export function wordsInRuns(one: Int32Array, other: Int32Array, least: number): number {
  const shared = new Uint8Array(one.length);
  let before = new Int32Array(other.length + 1);
  for (let i = 0; i < one.length; i += 1) {
    const lengths = new Int32Array(other.length + 1);
    for (let j = 0; j < other.length; j += 1) {
      if (one[i] !== other[j]) continue;
      const length = (before[j] ?? 0) + 1;
      lengths[j + 1] = length;
      if (length >= least) shared.fill(1, i - length + 1, i + 1);
    }
    before = lengths;
  }
  return shared.reduce((sum, flag) => sum + flag, 0);
}
