import type { Credit } from '../model/article.ts';
import { AGENCIES, BODY_WORDS } from './en/agencies.ts';
import { MONTHS, WEEKDAYS } from './en/calendar-words.ts';
import { OUTLET_WORDS } from './en/outlet-words.ts';

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
const WORD = /^\p{Lu}[\p{L}\p{M}\p{N}&'’.-]*$/u;

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

/** The words are a short capitalised name, and no date, party or region: what stands in a dateline's brackets. Several
 *  words must say that they name a body: two capitalised ones are mostly a person. */
export function isBodyName(form: string): boolean {
  if (form.length > MAX_FORM_CHARS || PARTY_OR_REGION.test(form)) return false;
  const words = form.split(/\s+/);
  const first = words[0]?.replace('.', '').toLowerCase() ?? '';
  if (!words.every((word) => WORD.test(word)) || MONTHS.has(first) || WEEKDAYS.includes(first)) return false;
  return words.length === 1 || OUTLET_WORDS.test(form) || BODY_WORDS.test(form);
}
