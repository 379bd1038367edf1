import type { Credit } from '../../model/article.ts';
import { isAcronym, isBodyName, knownAgency } from '../agency-names.ts';
import { readDate } from '../calendar-date.ts';
import { AUTHOR_ROLE } from '../en/author-words.ts';
import { HOUSE_LABEL, NAME_LABEL } from '../en/outlet-words.ts';
import { type OutletForm, outletForm } from './outlet-name.ts';

/** One name on a line of a report's header. */
export interface HeaderName {
  readonly name: string;
  /** Offset of the name in the line. */
  readonly start: number;
  /** What parts it from the name before: a bar, a comma, "with"; empty for the first. */
  readonly lead: string;
}

/** What parts the names of one line. A dash stands between blanks. */
const PARTING = /\s*[|•·()[\]/;+]\s*|\s*,\s+|\s+[–—-]{1,2}\s+|\s+(?:with|via|for)\s+/gu;

const CLOCK =
  /(?<![\d.])\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}(?![\p{L}]))?|(?<!\d)\d{1,2}\s?[ap]\.?m\.?/giu;

/** The names on a line, first to last: without dates, clock times, labels ("Source:", "By") and what an author is. */
export function headerNames(line: string): readonly HeaderName[] {
  const bare = blankTimes(line);
  const label = NAME_LABEL.exec(bare)?.[0].length ?? 0;
  const names: HeaderName[] = [];
  let from = label;
  let lead = '';
  for (const found of [...bare.slice(label).matchAll(PARTING), null]) {
    const to = found === null ? bare.length : label + found.index;
    const words = bare.slice(from, to);
    const name = words
      .replace(/^(?:[–—-]|by\s)+\s*/, '')
      .replace(ROLE_BEHIND, '')
      .replace(/\.\s*$/, '')
      .replace(/\s(?:on|at)\s*$/, '')
      .trim();
    if (/^[\p{L}\d]/u.test(name)) names.push({ name, start: from + words.indexOf(name), lead });
    if (found === null) break;
    from = to + found[0].length;
    lead = found[0].trim();
  }
  return names;
}

/** "Kell Herald Staff Writer": what the author is, behind the name of the house. */
const ROLE_BEHIND = new RegExp(
  `\\s(?:(?:staff|senior|chief|contributing)\\s)*${AUTHOR_ROLE.source}.{0,40}$`,
  'i',
);

/** The line with bars where dates and clock times stood, letter for letter as long. */
function blankTimes(line: string): string {
  let bare = line.replace(CLOCK, (words) => '|'.repeat(words.length));
  for (const found of line.matchAll(/(?<![\p{L}\d])(?=[\p{Lu}\d])/gu)) {
    const end = readDate(line.slice(found.index))?.end ?? 0;
    bare = bare.slice(0, found.index) + '|'.repeat(end) + bare.slice(found.index + end);
  }
  return bare;
}

/** The line opens with who wrote the report: "By Jo Doe", "Comment by Jo Doe"; an outlet publishes. */
function isAuthored(line: string): boolean {
  return AUTHORED.test(line) && !HOUSE_LABEL.test(line);
}

const AUTHORED = /^\W*(?:(?!posted|published)\p{L}+\s)?by:?\s/iu;

/** Who stands before the outlet on a line without "by": "Jo Doe, Kell Courier". Null where nobody does. */
export function authorBefore(line: string): string | null {
  const [author, house] = headerNames(line);
  if (author === undefined || house === undefined || !/^[,|/]/.test(house.lead)) return null;
  if (outletForm(house.name) !== 'worded' || outletForm(author.name) !== null) return null;
  return AUTHOR_NAME.test(author.name) ? author.name : null;
}

/** Given name and surname, and a middle one. */
const AUTHOR_NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** Bodies that a header line credits beside the outlet it names ("Kell Courier / CPA", "Kell Courier with Northern Press
 *  Agency"), as spans shifted by `offset`; none where it names no outlet. */
export function creditsOn(line: string, offset: number): readonly Credit[] {
  const names = headerNames(line);
  const at = names.findIndex(({ name }) => outletForm(name) !== null);
  if (at < 0 || isAuthored(line)) return [];
  return names
    .slice(at + 1)
    .filter(({ name, lead }) => CREDITED.test(lead) && (isAcronym(name) || isBodyName(name)))
    .map(({ name, start }) => ({
      start: offset + start,
      end: offset + start + name.length,
      name: knownAgency(name) ?? name,
    }));
}

/** Between an outlet and the body whose words it prints. A comma stands before a place, a bar before a section. */
const CREDITED = /[(/+]|with|via/;

/** The first name of that form on a header line, or null. After "by" stands the author, whom an article tells from a house
 *  ("By the Kell Courier newsroom"). */
export function outletOn(line: string, form: OutletForm): string | null {
  const [first, ...others] = headerNames(line);
  if (first === undefined) return null;
  const skipped = isAuthored(line) && !(HOUSE_ARTICLE.test(first.name) && form === 'worded');
  const found = (skipped ? others : [first, ...others])
    .map(({ name }) => name.replace(/^the\s/, ''))
    .find((name) => outletForm(name) === form);
  return found ?? null;
}

const HOUSE_ARTICLE = /^the\s/i;
