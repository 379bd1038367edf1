import type { Atoms } from './atoms.ts';
import type { Clock, DateForm, DayPart, Edge, TimeForm } from './expression.ts';

/** What a rule read from atom `at` up to atom `end` (exclusive). */
export interface Match {
  readonly end: number;
  readonly form: TimeForm;
  readonly edge?: Edge;
  readonly part?: DayPart;
  readonly clock?: Clock;
}

/** Reads one family of expressions that opens at atom `at`. Looks ahead by a bounded number of atoms. */
export type Rule = (atoms: Atoms, at: number) => Match | null;

/** The longest reading of several families; the earlier rule where two are equally long. */
export function longest(rules: readonly Rule[], atoms: Atoms, at: number): Match | null {
  let best: Match | null = null;
  for (const rule of rules) {
    const match = rule(atoms, at);
    if (match !== null && (best === null || match.end > best.end)) best = match;
  }
  return best;
}

/** A date of which only the given parts are known. */
export function dateForm(parts: Partial<Omit<DateForm, 'kind'>>): DateForm {
  return {
    kind: 'date',
    year: null,
    month: null,
    day: null,
    endDay: null,
    shift: null,
    ambiguous: false,
    week: false,
    ...parts,
  };
}
