import type { Atom, Openings, Reading } from './atoms.ts';
import type { Clock, DateForm, DayPart, Edge, TimeForm } from './expression.ts';
import type { Lexicon } from './lexicon.ts';

/** What a rule read from atom `at` up to atom `end` (exclusive). */
export interface Match {
  readonly end: number;
  readonly form: TimeForm;
  readonly edge?: Edge;
  readonly part?: DayPart;
  readonly clock?: Clock;
}

/** Reads at atom `at`; null where it finds nothing. Looks ahead by a bounded number of atoms. */
export type Rule = (reading: Reading, at: number) => Match | null;

/** A family of expressions, and where it is worth trying. Both tests are asked once for each distinct atom. */
export interface Family {
  readonly read: Rule;
  /** An expression may begin with this atom, which is no determiner or article. */
  readonly opens: (atom: Atom, words: Lexicon) => boolean;
  /** An expression may begin with a determiner or article and this atom; where it is not given, as `opens`. */
  readonly follows?: (atom: Atom, words: Lexicon) => boolean;
  /** An expression may be this atom and nothing more; where it is not given, as `opens`. Asked where a word of no list
   *  comes next, with which no expression goes on: "one man". */
  readonly single?: (atom: Atom, words: Lexicon) => boolean;
}

/** Groups of families made so far: each keeps its openings at a place of its own in every atom. */
let groups = 0;

/** The longest reading of several families, each tried only where it can open; the earlier family where two are
 *  equally long. */
export function longestOf(families: readonly Family[]): Rule {
  const group = groups;
  groups += 1;
  return (reading, at) => {
    const { atoms, words } = reading;
    const atom = atoms[at];
    const next = atoms[at + 1];
    const key = atom?.light ? next : atom;
    if (atom === undefined || key === undefined) return null;
    let openings = key.openings[group];
    if (openings === undefined) {
      openings = openingsOf(families, key, words);
      key.openings[group] = openings;
    }
    const places = atom.light ? openings.determined : endsBefore(next) ? openings.single : openings.alone;
    let best: Match | null = null;
    // An index, for this is asked at every word and mostly of an empty list.
    for (let place = 0; place < places.length; place += 1) {
      const match = families[places[place] ?? 0]?.read(reading, at) ?? null;
      if (match !== null && (best === null || match.end > best.end)) best = match;
    }
    return best;
  };
}

/** No expression goes on with this atom. */
export function endsBefore(next: Atom | undefined): boolean {
  return next === undefined || (next.kind === 'word' && !next.listed);
}

const NO_OPENINGS: Openings = { alone: [], single: [], determined: [] };

/** Those of the families that may open with an atom. */
export function openingsOf(families: readonly Family[], atom: Atom, words: Lexicon): Openings {
  if (atom.kind === 'word' && !atom.listed) return NO_OPENINGS;
  const alone: number[] = [];
  const single: number[] = [];
  const determined: number[] = [];
  for (let place = 0; place < families.length; place += 1) {
    const family = families[place];
    if (family === undefined) break;
    const opens = family.opens(atom, words);
    if (opens) alone.push(place);
    if (family.single === undefined ? opens : family.single(atom, words)) single.push(place);
    if (family.follows === undefined ? opens : family.follows(atom, words)) determined.push(place);
  }
  return { alone, single, determined };
}

/** A date of which only the given parts are known. */
export function dateForm(parts: Partial<Omit<DateForm, 'kind'>>): DateForm {
  return {
    kind: 'date',
    year: null,
    month: null,
    day: null,
    endDay: null,
    endYear: null,
    shift: null,
    ambiguous: false,
    week: false,
    ...parts,
  };
}
