/** Spreads every bit of a 32-bit number over all the others (the finaliser of MurmurHash3). Returns a
 *  signed 32-bit integer. */
export function mixHash(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
