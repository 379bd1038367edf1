import type { QuantityPair } from './quantity-pair.ts';
import { PAYING_CLASSES } from './rivals.ts';

/** Both say what happened, and it is not the same. What is offered, paid and bought for is one price. */
export function haveTwoHappenings({ a, b, left, equal }: QuantityPair): boolean {
  if (a.predicate === null || b.predicate === null || a.predicate === b.predicate) return false;
  // "would receive 20,000 marks", "the 20,000 marks promised": one sum, of whatever currency.
  const promised = [a, b].every(({ predicate }) => PROMISED_CLASSES.has(predicate ?? ''));
  if (promised && equal && a.object === b.object && isSpecificSum(left)) return false;
  const sum = left.measure === 'money' || left.measure === 'percent';
  return !(sum && PAYING_CLASSES.has(a.predicate) && PAYING_CLASSES.has(b.predicate));
}

/** Classes of what somebody is to have. */
const PROMISED_CLASSES: ReadonlySet<string> = new Set([...PAYING_CLASSES, 'receive', 'pledge']);

const isSpecificSum = ({ stated }: QuantityPair['left']): boolean => stated >= A_SUM;

/** So much is seldom a number of things that somebody hands out. */
const A_SUM = 1000;
