import type { Statement } from '../../model/statement.ts';
import { objectMatch } from './rivals.ts';
import { type NumberValue, sameNumber } from './same-number.ts';
import { containment, participantOverlap } from './similarity.ts';
import type { Weigh } from './weights.ts';

/** Two figures held against each other, with what several rules ask of them. */
export interface QuantityPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly left: NumberValue;
  readonly right: NumberValue;
  /** They state the same number. */
  readonly equal: boolean;
  /** They count things: no sums, shares, measures. */
  readonly counted: boolean;
  /** Both tell what happened, and it is the same. */
  readonly event: boolean;
  readonly weigh: Weigh;
}

/** A pair that nothing but its words can tell apart any more: these are weighed last, for that takes longest. */
export interface WeighedPair extends QuantityPair {
  /** 1 same thing counted, 0.6 one of the two says it generally or not at all, 0 different things. */
  readonly object: number;
  /** 0–1: part of the words around the one that the other has too. */
  readonly words: number;
  /** 0–0.3: what the words around and the names have in common. */
  readonly around: number;
}

/** Null where one of the two states no number. */
export function quantityPair(a: Statement, b: Statement, weigh: Weigh): QuantityPair | null {
  const left = a.value;
  const right = b.value;
  if (left?.kind !== 'number' || right?.kind !== 'number') return null;
  return {
    a,
    b,
    left,
    right,
    equal: sameNumber(a, b),
    counted: left.measure === 'count',
    event: a.predicate !== null && a.predicate === b.predicate,
    weigh,
  };
}

export function weighed(pair: QuantityPair): WeighedPair {
  const { a, b, weigh } = pair;
  const words = containment(a.context, b.context, weigh);
  return { ...pair, object: objectMatch(a, b), words, around: 0.2 * words + 0.1 * participantOverlap(a, b) };
}
