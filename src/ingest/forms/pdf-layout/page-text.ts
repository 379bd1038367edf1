/** A piece of text as a page places it. Lengths are in points, `y` counts downwards and is that of the baseline. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  /** Not written from left to right: a stamp across the page, a note in its margin. */
  readonly turned: boolean;
}

/** Text on one baseline without a wide gap: a line of one column, a cell of a table. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** A line as it is read; `cells` counts its segments where wide gaps part them, as in a table. */
export interface TextLine extends Segment {
  readonly cells: number;
}
