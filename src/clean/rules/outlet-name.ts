import { knownAgency } from '../agency-names.ts';
import { isTitled } from '../block.ts';
import { AUTHOR_ROLE } from '../en/author-words.ts';
import { NO_OUTLETS, OUTLET_NAME, REPORT_WORDS } from '../en/outlet-words.ts';

/** Longest name of an outlet, in words. */
const MAX_OUTLET_NAME = 6;

/** A host stands for the outlet whose pages it serves. */
const HOST = /^(?:www\.)?[a-z\d-]{3,40}(?:\.[a-z]{2,12}){1,2}$/i;

/** How an outlet is known by its name: its words say so ("Kell Courier"), or it is called as papers are ("The Lantern", "Kell
 *  Voice"), which counts only where nothing else can stand. */
export type OutletForm = 'worded' | 'titled';

/** Reads the form of a name; null where nothing says that it is an outlet's. A known agency is credited, which says
 *  nothing of who published. */
export function outletForm(name: string): OutletForm | null {
  if (HOST.test(name)) return 'worded';
  const words = name.split(/\s+/);
  if (words.length > MAX_OUTLET_NAME || /[:;!?"“”]/.test(name) || !isTitled(name)) return null;
  if (NO_OUTLETS.test(name) || AUTHOR_ROLE.test(name) || knownAgency(name) !== null) return null;
  const titled = words[0] === 'The' && words.length > 1 && !/\d/.test(name) ? 'titled' : null;
  if (words.length < 2 || !OUTLET_NAME.test(name)) return titled;
  if (titled === null && REPORT_WORDS.test(words.at(-1) ?? '')) return 'titled';
  return words.length > 2 || titled === null ? 'worded' : titled;
}
