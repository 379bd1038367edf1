/** Half-open `[start, end)` in UTF-16 code units of an article's `text`:
 *  `text.slice(start, end)` is always the words meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
