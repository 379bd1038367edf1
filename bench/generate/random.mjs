/** Seeded randomness for invented data: the same seed gives the same draws on every machine. */

/** 32-bit hash of some numbers, to seed one generator from another's place. */
export function seedOf(...numbers) {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number | 0), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** Names of higher ranks grow too long to be names; one draw in many thousands is cut. */
const LAST_RANK = 2 ** 31;

/** Draws from one seed: Steele and Vigna's SplitMix, cut to 32 bits (as `mulberry32`). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1 */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** One of a list whose first elements are the most frequent: rank r with weight 1 / (r + 8), as words are in
   *  running text (Zipf's law, with Mandelbrot's offset). */
  pickEarly(list) {
    const rank = Math.floor(8 * ((list.length / 8 + 1) ** this.next() - 1));
    return list[Math.min(rank, list.length - 1)];
  }

  /** Some different elements of a list, in the list's order. */
  some(list, count) {
    const chosen = new Set();
    const wanted = Math.min(count, list.length);
    while (chosen.size < wanted) chosen.add(Math.floor(this.next() * list.length));
    return [...chosen].sort((x, y) => x - y).map((at) => list[at]);
  }

  /** A rank from 0 on, without end: weight (r + offset) ** -(tail + 1). Of n draws about n ** (1 / (1 + tail)) differ,
   *  so a vocabulary drawn this way grows for ever (Heaps' law). */
  rank({ offset, tail }) {
    return Math.min(LAST_RANK, Math.floor(offset * ((1 - this.next()) ** (-1 / tail) - 1)));
  }

  /** Normal with mean 0 and deviation 1: Box and Muller. */
  normal() {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Waiting time to the next of events that come at `rate` in a unit of time. */
  wait(rate) {
    return -Math.log(1 - this.next()) / rate;
  }
}
