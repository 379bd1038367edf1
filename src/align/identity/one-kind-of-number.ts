import type { QuantityPair } from './quantity-pair.ts';
import type { NumberValue } from './same-number.ts';

/** Sums are compared with sums, and dollars with dollars; of a sum a report may leave out what it is paid for ("$40",
 *  "$40 a share"). */
export const isOneKindOfNumber = ({ left, right }: QuantityPair): boolean =>
  left.measure === right.measure && (left.unit === right.unit || mayLackRate(left, right));

/** One sum says what it is paid for, and the other one does not: if they differ, nothing tells whether they are of one
 *  price, but where one of them is called replaced. */
export const isRateInDoubt = ({ a, b, left, right }: QuantityPair): boolean =>
  left.unit !== right.unit &&
  left.stated !== right.stated &&
  a.supersession !== 'earlier' &&
  b.supersession !== 'earlier';

function mayLackRate(left: NumberValue, right: NumberValue): boolean {
  const bare = withoutRate(left.unit);
  return (
    left.measure === 'money' &&
    bare === withoutRate(right.unit) &&
    (bare === left.unit || bare === right.unit)
  );
}

/** "dollar" of "dollar per barrel". */
export function withoutRate(unit: string | null): string | null {
  return unit?.split(' per ')[0] ?? null;
}
