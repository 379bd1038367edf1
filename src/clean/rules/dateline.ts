import type { Credit } from '../../model/article.ts';
import { agenciesIn, isAcronym, isBodyName } from '../agency-names.ts';
import { countWords } from '../block.ts';
import { readDate } from '../calendar-date.ts';
import { MONTHS, WEEKDAYS } from '../en/calendar-words.ts';
import { NO_PLACES, PLACE_PARTICLES } from '../en/dateline-words.ts';
import { outletForm } from './outlet-name.ts';

/** Characters of a dateline, place to dash. */
const MAX_DATELINE_CHARS = 120;

/** Marks tried as the end of a dateline; "PORT-AU-PRINCE, Haiti, March 3 (AP) -" has none before its own. */
const MAX_BREAKS = 4;

/** A place with its region runs to seven words ("RIO DE JANEIRO, State of Rio"). */
const MAX_PLACE_WORDS = 7;

/** Without a place, brackets name an agency only by a short acronym; "(BROOKLYN) -" is a place. */
const MAX_LONE_ACRONYM = 7;

/** What follows a dateline is a sentence, not the second half of a heading. */
const MIN_REST_WORDS = 5;

/** The place, day and agency that open a report: "PORT ELLEN, March 3, 2026 (AP) —". */
export interface Dateline {
  /** Offset just after its last mark. */
  readonly end: number;
  /** Offset of the report's first word. */
  readonly rest: number;
  /** ISO day where it carries day, month and year; null otherwise. */
  readonly day: string | null;
  /** The agencies in its brackets; spans are offsets into the text given. */
  readonly credits: readonly Credit[];
}

/** A dash parts a dateline from the report; a colon, a full stop or nothing do so only after an agency's brackets. */
const BREAK = /\s{0,3}(?:-{2,3}|[–—]{1,2})\s{0,3}|\s[-_]\s{1,3}|(?<=[)/])\s?(?:[-_:]|\.(?=\s))?\s{0,3}/gu;
const DASH = /[-–—_]/;
const BRACKETS = /\(([^()]{2,50})\)|\/([^()/]{2,40})\//g;

/** Words of a place's name that keep small letters in a dateline's capitals: "McALLEN", "St. BRANNOC". */
const CAPITAL_WORD = /^(?:[^\p{Ll}]+|(?:Mc|Mac|De|La|Le|Di|St|Ste|Mt|Ft|Pt)\.?[^\p{Ll}]*)$/u;

const monthNames = [...MONTHS.keys()].join('|');
const weekdayNames = WEEKDAYS.join('|');
const YEARLESS = new RegExp(
  `^(?:(?:${weekdayNames})\\.?,?\\s?)?(?:(?:${monthNames})\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:${monthNames})\\.?)?$`,
  'i',
);

/** Reads the dateline a paragraph opens with, or null where it opens with none. Two in a row ("KELL-TV (AP) PORT ELLEN -")
 *  are one. */
export function readDateline(paragraph: string): Dateline | null {
  const first = readOne(paragraph);
  const second = first === null ? null : readOne(paragraph.slice(first.rest));
  if (first === null || second === null) return first;
  const shifted = second.credits.map(({ start, end, name }) => ({
    start: start + first.rest,
    end: end + first.rest,
    name,
  }));
  return {
    end: first.rest + second.end,
    rest: first.rest + second.rest,
    day: first.day ?? second.day,
    credits: [...first.credits, ...shifted],
  };
}

function readOne(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, MAX_DATELINE_CHARS);
  if (!/^[(\p{Lu}\d]/u.test(head)) return null;
  let tried = 0;
  for (const found of head.matchAll(BREAK)) {
    if (tried >= MAX_BREAKS) return null;
    if (found[0] === '' || found.index === 0) continue;
    tried += 1;
    const rest = found.index + found[0].length;
    const parts = readParts(head.slice(0, found.index), DASH.test(found[0]));
    if (parts === null || !opensReport(paragraph.slice(rest, rest + MAX_DATELINE_CHARS))) continue;
    const house = HOUSE.exec(paragraph.slice(rest, rest + MAX_HOUSE_CHARS));
    if (house?.[1] !== undefined && outletForm(house[1]) === 'worded')
      return { ...parts, rest: rest + house[0].length, end: rest + house[0].trimEnd().length };
    return { ...parts, rest, end: found.index + found[0].trimEnd().length };
  }
  return null;
}

/** "PORT ELLEN, March 3 - Kell Observer. The ferry …": the outlet's name behind the dash. */
const HOUSE = /^([^.!?:,;]{4,50})\.\s+(?=["“‘'«]{0,2}[\p{Lu}\p{N}])/u;
const MAX_HOUSE_CHARS = 60;

function opensReport(rest: string): boolean {
  return /^["“‘'«]{0,2}[\p{Lu}\p{N}$€£]/u.test(rest) && countWords(rest) >= MIN_REST_WORDS;
}

/** Place, date and agency of a dateline's words, or null where they are none. `dashed`: a dash follows. */
function readParts(words: string, dashed: boolean): Pick<Dateline, 'day' | 'credits'> | null {
  const agency = readBrackets(words);
  const [before, after] =
    agency === null
      ? [words, '']
      : [words.slice(0, agency.start), words.slice(agency.end).replace(/^,?\s/, '')];
  const dated = cutDate(after === '' ? before.trimEnd() : `${before.trimEnd()}, ${after}`);
  if (dated === null) return null;
  const place = dated.place.replace(/[,.\s]+$/, '');
  const known = agency?.known === true;
  const capitals = isCapitals(place);
  if (place === '') {
    const alone =
      agency?.credits.every(({ start, end }) => known || end - start <= MAX_LONE_ACRONYM) === true;
    return agency?.acronym && alone && dashed ? { day: dated.day, credits: agency.credits } : null;
  }
  if (!isPlace(place)) return null;
  if (!dashed && !(known && (capitals || dated.dated))) return null;
  if (!capitals && !known && !dated.dated) return null;
  return { day: dated.day, credits: agency?.credits ?? [] };
}

interface Brackets {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
  readonly acronym: boolean;
  readonly credits: readonly Credit[];
}

interface Body extends Credit {
  readonly known: boolean;
}

/** The last brackets that name agencies: known ones, or bodies by their form where the brackets close the dateline. */
function readBrackets(words: string): Brackets | null {
  let agency: Brackets | null = null;
  for (const found of words.matchAll(BRACKETS)) {
    const start = found.index;
    const end = start + found[0].length;
    const closing = end === words.length;
    const credits = bodiesIn(words.slice(start + 1, end - 1), start + 1, closing);
    const known = credits.some(({ known }) => known);
    const acronym = known || credits.some(({ name }) => isAcronym(name));
    if (credits.length === 0 || (found[2] !== undefined && !known)) continue;
    agency = { start, end, known, acronym, credits: credits.map(({ known: _, ...credit }) => credit) };
  }
  return agency;
}

/** The bodies named between brackets: "CBX/AP", "Reuters", "Jo Doe, dpa". `closing`: the brackets end the dateline. */
function bodiesIn(words: string, offset: number, closing: boolean): Body[] {
  return [...words.matchAll(/[^/,;&]+/g)].flatMap((part): Body[] => {
    const name = part[0].trim();
    const at = offset + part.index + Math.max(0, part[0].search(/\S/));
    const known = agenciesIn(name, at);
    if (known.length > 0) return known.map((credit) => ({ ...credit, known: true }));
    if (!isAcronym(name) && !(closing && isBodyName(name))) return [];
    return [{ start: at, end: at + name.length, name, known: false }];
  });
}

/** Cuts a date, with or without its year, from the end; null where an unfinished date is left. */
function cutDate(words: string): { place: string; day: string | null; dated: boolean } | null {
  for (const found of words.matchAll(/(?:^|[,\s])\s?(?=[\p{Lu}\d])/gu)) {
    const tail = words.slice(found.index + found[0].length).replace(/[.,]$/, '');
    const place = words.slice(0, found.index);
    const full = readDate(tail);
    if (full !== null && full.end >= tail.length) return { place, day: full.day, dated: true };
    if (YEARLESS.test(tail)) return { place, day: null, dated: true };
  }
  return /\d/.test(words) ? null : { place: words, day: null, dated: false };
}

function isCapitals(place: string): boolean {
  const [first = ''] = place.split(',');
  const words = first.split(/[\s/]+/);
  return (
    /\p{Lu}{2}/u.test(first) && words.every((word) => CAPITAL_WORD.test(word) || PLACE_PARTICLES.has(word))
  );
}

/** Names of places only: every word with a capital, small particles aside. */
function isPlace(place: string): boolean {
  const words = place.split(/[\s,/]+/).filter((word) => word !== '');
  if (words.length > MAX_PLACE_WORDS || NO_PLACES.has(words[0]?.toLowerCase() ?? '')) return false;
  return words.every((word) => /^[[(]?\p{Lu}[\p{L}\p{M}'’.\])-]*$/u.test(word) || PLACE_PARTICLES.has(word));
}
