import type { Value } from '../model/statement.ts';

/** "Between 60 and 80": what `stated` holds is then the middle, which nobody said. */
export function isRange({ low, high, stated, approximate }: Extract<Value, { kind: 'number' }>): boolean {
  return !approximate && low !== null && high !== null && low !== high && low + high === 2 * stated;
}
