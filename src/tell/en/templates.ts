import { MONTH_NAMES } from '../../text/month-names.ts';
import { CARDINALS } from './number-words.ts';

/** What the readings of a claim are called. */
export type StatedAs = 'estimate' | 'figure' | 'date' | 'account';

const SUBJECTS: Readonly<Record<StatedAs, string>> = {
  estimate: 'Estimates of',
  figure: 'Figures for',
  date: 'Dates given for',
  account: 'Accounts of',
};

/** The head of a dispute: `about` differs, in so many reports; without an `about` the readings speak for themselves. */
export function disputeHead(as: StatedAs, about: string | null, reports: string): string {
  return about === null ? `Accounts differ ${reports}` : `${SUBJECTS[as]} ${about} differ ${reports}`;
}

/** The head of a revision; what was said earlier and what is said now follows. */
export function revisionHead(as: StatedAs, about: string | null, reports: string): string {
  return about === null ? `Accounts changed ${reports}` : `${SUBJECTS[as]} ${about} changed ${reports}`;
}

/** "age of X" → "the age of X": what English does not leave bare. */
export function withArticle(about: string): string {
  return /^(?:age|number|share|size|value|price|cost) of /.test(about) ? `the ${about}` : about;
}

/** The sentence says how many reports there are. */
export const COUNTS_REPORTS = /\breports\b/;

export const EARLIER = 'earlier';
export const NOW = 'now';

/** Before what stands last where reports of later days do not have it. */
export const LATER = 'later';

/** Before words that a source calls untrue, before a number that it denies, and before a range. */
export const DENIED = 'denied';
export const NOT = 'not';
export const BETWEEN = 'between';

/** The quoted words say themselves that somebody denies it. */
export const DENIES = /\bden(?:y|ies|ied|ying)\b/;

/** Words with a capital that the templates bring themselves: the check does not look for them in the evidence. */
export const TEMPLATE_WORDS: ReadonlySet<string> = new Set(['Estimates', 'Figures', 'Dates', 'Accounts']);

const WORD_OF = new Map([...CARDINALS].map(([word, value]) => [value, word]));

/** "within one report", "across five reports", "across 23 reports". */
export function acrossReports(count: number): string {
  if (count <= 1) return 'within one report';
  const number = count < 10 ? (WORD_OF.get(count) ?? String(count)) : String(count);
  return `across ${number} reports`;
}

/** How many of several reports have a reading, without a second number: "in one", "in most", "in some";
 *  empty where there is one report only. */
export function shareInWords(count: number, total: number): string {
  if (total <= 1) return '';
  if (count <= 1) return 'in one';
  if (count >= total) return 'in all';
  return count * 2 > total ? 'in most' : 'in some';
}

/** "29 August 2025", "August 2025" or "2025" for an interval that is a day, a month or a year; else null. */
export function dateInWords(from: string, to: string): string | null {
  const month = MONTH_NAMES[Number(from.slice(5, 7)) - 1];
  if (month === undefined) return null;
  const year = from.slice(0, 4);
  if (from === to) return `${Number(from.slice(8, 10))} ${month} ${year}`;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28)
    return `${month} ${year}`;
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

/** Before what is counted: "Figures for how many people had taken part". */
export const HOW_MANY = 'how many';
