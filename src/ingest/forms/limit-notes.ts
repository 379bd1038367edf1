import { type Found, note } from '../found.ts';
import type { Place } from '../source.ts';

/** Notes of one code given for one file; the rest, of a file that is broken throughout, are only counted. */
const MAX_NOTES = 100;

/** Notes of one file, of which at most `MAX_NOTES` of each code are given. */
export interface LimitedNotes {
  /** What was found, or nothing where it is a note too many. */
  take(found: Found): readonly Found[];
  /** What is to be said at the end of the file: for each code, how many were not told. */
  end(): readonly Found[];
}

export function limitNotes(place: Place): LimitedNotes {
  const counts = new Map<string, number>();
  return {
    take: (found) => {
      if (found.kind !== 'note') return [found];
      const count = (counts.get(found.note.code) ?? 0) + 1;
      counts.set(found.note.code, count);
      return count > MAX_NOTES ? [] : [found];
    },
    end: () =>
      [...counts].flatMap(([code, count]) =>
        count > MAX_NOTES ? [note(place, code, `the same holds ${count - MAX_NOTES} times more`)] : [],
      ),
  };
}
