import type { Claim, Evidence } from '../model/dossier.ts';
import { MONTH_NAMES } from '../text/month-names.ts';
import { COUNTS_REPORTS, TEMPLATE_WORDS } from './en/templates.ts';
import { borneNumbers, statedNumbers } from './stated-numbers.ts';

/** Whether every number and every capitalised word of a sentence stands in the words it cites. Allowed besides: the
 *  names of the sources cited, the number of reports that the claims have, and a calendar date that a reading of the
 *  claims was resolved to, when the sentence names its month or year. */
export function checkLine(text: string, evidence: readonly Evidence[], claims: readonly Claim[]): boolean {
  if (evidence.length === 0) return false;
  const dates = claims.flatMap(calendarDates);
  return numbersStand(text, evidence, claims, dates) && namesStand(text, evidence, dates);
}

function numbersStand(
  text: string,
  evidence: readonly Evidence[],
  claims: readonly Claim[],
  dates: readonly string[],
): boolean {
  const borne = new Set(evidence.flatMap((item) => [...borneNumbers(item.text)]));
  for (const claim of claims) {
    if (COUNTS_REPORTS.test(text)) borne.add(claim.corroboration.articles);
  }
  for (const date of dates) {
    const [year = '', month = '', day = ''] = date.split('-');
    const named = MONTH_NAMES[Number(month) - 1];
    if (text.includes(year)) borne.add(Number(year));
    if (named !== undefined && text.includes(`${named} ${year}`)) borne.add(Number(day));
  }
  return [...statedNumbers(text)].every((number) => borne.has(number));
}

function namesStand(text: string, evidence: readonly Evidence[], dates: readonly string[]): boolean {
  const words = new Set(evidence.flatMap((item) => [item.text, ...item.chain].flatMap(wordsOf)));
  for (const date of dates) {
    const named = MONTH_NAMES[Number(date.slice(5, 7)) - 1];
    if (named !== undefined) words.add(named);
  }
  return wordsOf(text).every((word) => !/^\p{Lu}/u.test(word) || TEMPLATE_WORDS.has(word) || words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function calendarDates(claim: Claim): readonly string[] {
  return claim.readings.flatMap(({ value }) =>
    value !== null && 'from' in value ? [value.from, value.to] : [],
  );
}
