import type { Happening } from './happenings.ts';
import type { Bearing, StoryView } from './story-view.ts';

/** A line of the timeline before it is chosen: the happenings it tells, of which the first gives its date. */
export interface Drafted {
  readonly happenings: readonly Happening[];
  readonly text: string;
  /** How well the text reads; below 0 it is hardly a line. */
  readonly worth: number;
  readonly articles: number;
}

/** How many independent reports tell the happenings. */
export function reportsOf(view: StoryView, happenings: readonly Happening[]): number {
  return view.independent(bearingsOf(happenings).map(({ statement }) => statement.articleId));
}

/** All that bears the happenings. */
export function bearingsOf(happenings: readonly Happening[]): readonly Bearing[] {
  return happenings.flatMap(({ bearings }) => bearings);
}

/** The days of a happening, as a key. */
export const dayKey = ({ from, to }: Happening): string => `${from}/${to}`;
