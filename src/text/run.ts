/** `length` equal numbers in a row, from `a` on in one sequence and from `b` on in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
