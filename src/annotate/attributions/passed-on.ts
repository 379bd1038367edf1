import type { Place } from './place.ts';
import type { Range, Reading } from './reading.ts';
import { isMedium, isRelay } from './relay.ts';

/** A report by a medium, and where in it what somebody else said begins. */
export interface PassedOn {
  readonly relay: Range;
  readonly first: number;
}

/** "The Gazette reported C, a source said": who closes the sentence told the paper C, he does not tell what the paper
 *  reported. Null where no medium reports before, or the closing source is one itself. */
export function passedOn(r: Reading, place: Place, source: Range): PassedOn | null {
  const last = place.earlier.at(-1);
  const content = last?.content[0];
  if (last?.source == null || content === undefined || !last.speech) return null;
  if (last.source.first >= content.first || !isMedium(r, last.source) || isRelay(r, source)) return null;
  return { relay: last.source, first: content.first };
}
