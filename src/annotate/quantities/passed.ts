/** Digits that are no quantity: part of a date, a clock time or a name, or a code. */
export interface Passed {
  readonly end: number;
  /** `identifier` is a number that stands for itself and names something; the others are left without annotation. */
  readonly kind: 'time' | 'name' | 'identifier';
}
