import type { QuantityPair } from './quantity-pair.ts';

/** Sums are compared with sums, and dollars with dollars. Of one sum of money, and of one that it replaced, a report may
 *  leave out what it is paid for ("$40", "$40 a share"). */
export function isOneKindOfNumber({ a, b, left, right }: QuantityPair): boolean {
  if (left.measure !== right.measure) return false;
  if (left.unit === right.unit) return true;
  const replaced = a.supersession === 'earlier' || b.supersession === 'earlier';
  if (left.measure !== 'money' || (left.stated !== right.stated && !replaced)) return false;
  const bare = withoutRate(left.unit);
  return bare === withoutRate(right.unit) && (bare === left.unit || bare === right.unit);
}

/** "dollar" of "dollar per barrel". */
export function withoutRate(unit: string | null): string | null {
  return unit?.split(' per ')[0] ?? null;
}
