import type { Statement } from '../../model/statement.ts';
import { FAR_BEYOND } from '../../text/numbers-exclude.ts';
import { RESTORING } from '../en/passing-words.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { DEED_ROLES, KIN_CONCEPTS } from '../en/role-words.ts';
import { GENERIC_PERSONS } from '../en/supersession.ts';
import type { NumberValue } from './same-number.ts';

/** "more than 90" and 410: the bound leaves room for it, but nobody means it. (A toll may grow so far.) */
export function isFarBeyond(a: NumberValue, b: NumberValue): boolean {
  return Math.max(a.stated, b.stated) > FAR_BEYOND * Math.min(a.stated, b.stated);
}

/** "2-1" and "2–1", not "3-0", whose mean is the same. */
export const goals = ({ label }: Statement): string => (label.match(/\d+/g) ?? []).join('-');

/** Figures of one place within a whole are of the same thing, and so are those that one report sets against each other. */
export const isSamePart = (a: Statement, b: Statement): boolean =>
  a.bearer === null ? areSetAgainst(a, b) : a.bearer === b.bearer;

/** Nothing is told of them: of "three of the 40 passengers were rescued" the 40 were not. */
export const isBareThing = (s: Statement, befell: string | null): boolean =>
  PERSON_CLASSES.has(befell ?? '') && s.context.every((concept) => concept === s.object);

/** One report sets the one against the other. */
export const areSetAgainst = (a: Statement, b: Statement): boolean =>
  a.contrast !== null && a.contrast === b.contrast;

/** "power was restored to 4,000 homes" */
export const endsLack = (s: Statement): boolean => s.context.some((concept) => RESTORING.has(concept));

/** The clause speaks of who did it, or of one of their own. */
export const tellsDoer = (s: Statement): boolean =>
  s.context.some((concept) => DEED_ROLES.has(concept) || KIN_CONCEPTS.has(concept));

/** A report calls one of them replaced. */
export const isCalledOld = (a: Statement, b: Statement): boolean =>
  a.supersession === 'earlier' || b.supersession === 'earlier';

/** "Seven dead now. … That brings the number of people killed to 11": what is called newer without its old number replaces
 *  one that was given before. */
export const runsOn = (a: Statement, b: Statement): boolean =>
  [a, b].some(({ supersession, numbers }) => supersession === 'newer' && numbers.length === 1);

/** The number that replaced it stands in its own sentence: it comes to its claim by that one alone. */
export function isPaired(s: Statement): boolean {
  return s.supersession === 'earlier' && s.numbers.length > 1;
}

/** A number with two significant digits or more is seldom met twice by accident, nor is a score. */
export function isSpecific({ measure, stated }: NumberValue): boolean {
  if (measure === 'score') return true;
  // A third has endless digits.
  if (Math.abs(stated) < 1) return false;
  return String(stated).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length >= 2;
}

/** "Nine adults and three children", "three children": of a kind of people both count all. */
export const isOneKind = (a: Statement, b: Statement): boolean =>
  a.object !== null &&
  a.object === b.object &&
  a.predicate === b.predicate &&
  PERSON_CLASSES.has(a.predicate ?? '') &&
  !GENERIC_PERSONS.has(a.object);
