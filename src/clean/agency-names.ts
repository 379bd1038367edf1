import type { Credit } from '../model/article.ts';
import { MONTHS, WEEKDAYS } from './en/calendar-words.ts';
import { AGENCIES } from './en/agencies.ts';

/** Longest name of a body that a form alone (brackets in a dateline, a byline of one word) makes an agency. */
const MAX_FORM_CHARS = 30;

const canonicalName = new Map(
  [...AGENCIES].flatMap(([name, others]) => [name, ...others].map((form): [string, string] => [form, name])),
);

const escaped = [...canonicalName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

const AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** A given name may be an agency's, too: before a surname it is a person's. */
const SURNAME = /^\s\p{Lu}[\p{Ll}'’-]/u;
const DESK = /^\s(?:Staff|News|Agency|Service|Wire|Newswires?|Reporters?|Correspondents?|Bureau|Photo)\b/;

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}\p{N}&'’.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\p{M}\p{N}&'’-]*){0,3}$/u;

/** "(R-Calif.)", "(D)", "(Fla.)": a party or a region. */
const PARTY_OR_REGION = /^[A-Z]{1,3}-\p{Lu}[\p{L}.]*$|^\p{Lu}$|^(?:\p{Lu}\.)+$|\p{Ll}\.$/u;

/** Known agencies named in `text`, with spans shifted by `offset`. */
export function agenciesIn(text: string, offset: number): Credit[] {
  return [...text.matchAll(AGENCY)].flatMap((found) => {
    const [form] = found;
    const name = canonicalName.get(form);
    const after = text.slice(found.index + form.length, found.index + form.length + 16);
    const person = /^\p{Lu}\p{Ll}+$/u.test(form) && SURNAME.test(after) && !DESK.test(after);
    if (name === undefined || person) return [];
    return [{ start: offset + found.index, end: offset + found.index + form.length, name }];
  });
}

/** Canonical name of a known agency, else null. */
export function knownAgency(form: string): string | null {
  return canonicalName.get(form) ?? null;
}

/** The words are written as acronyms are: two to ten capitals. */
export function isAcronym(form: string): boolean {
  return ACRONYM.test(form) && !PARTY_OR_REGION.test(form);
}

/** The words are a short capitalised name, and no date, party or region: what stands in a dateline's brackets. */
export function isBodyName(form: string): boolean {
  if (form.length > MAX_FORM_CHARS || PARTY_OR_REGION.test(form)) return false;
  const first = form.split(/[\s.]/)[0]?.toLowerCase() ?? '';
  return (isAcronym(form) || NAME.test(form)) && !MONTHS.has(first) && !WEEKDAYS.includes(first);
}
