import type { Value } from '../../model/statement.ts';

/** So many of something, reckoned and not read as one number of the text: exact, or `count` and more where `high` is null. */
export const plainCount = (count: number, high: number | null = count): Value => ({
  kind: 'number',
  measure: 'count',
  stated: count,
  low: count,
  high,
  lowOpen: false,
  highOpen: false,
  approximate: false,
  vague: false,
  unit: null,
  currency: null,
});
