import type { UnitGroup } from './words.ts';

/** A unit found beside a numeral; `end` is the piece behind it. */
export interface FoundUnit {
  readonly name: string;
  readonly group: UnitGroup | 'money';
  /** ISO 4217 code; null for hundredths and for all that is no money. */
  readonly currency: string | null;
  readonly end: number;
}
