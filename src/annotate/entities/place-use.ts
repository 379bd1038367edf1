import type { Token } from '../../model/annotation.ts';
import { COUNTRY_NAMES } from '../en/countries.ts';
import { PLACES } from '../en/places.ts';

/** Prepositions that put a capital on the map rather than in government. */
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'from',
  'to',
  'into',
  'inside',
  'across',
  'through',
  'over',
  'north',
  'south',
  'east',
  'west',
  'of',
  'toward',
  'towards',
  'for',
  'central',
  'downtown',
  'northern',
  'southern',
  'eastern',
  'western',
  'via',
  'throughout',
]);

/** "in Moscow", "the capital, Moscow,", "in Moscow and Kyiv", "Moscow officials", "Perth, Australia": the city itself. */
export function isLocated(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1];
  if (tokens[end]?.pos === 'NOUN' || isInState(tokens, end)) return true;
  if (before === undefined) return false;
  if (LOCATIVE.has(before.lower)) return true;
  const earlier = tokens[first - 2];
  if (before.text === ',') return earlier?.lower === 'capital' || earlier?.pos === 'PROPN';
  if (before.pos === 'CCONJ' && earlier?.pos === 'PROPN') return LOCATIVE.has(tokens[first - 3]?.lower ?? '');
  return before.lower === 'capital' || before.lower === 'city';
}

/** "Norwell, Ohio": a state or country stands behind a comma. */
export function isInState(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ',') return false;
  const one = tokens[end + 1]?.text ?? '';
  const two = `${one} ${tokens[end + 2]?.text ?? ''}`;
  return [one, two].some(
    (name) => PLACES.has(name) || (COUNTRY_NAMES.get(name)?.kind === 'name' && name !== 'US'),
  );
}

/** Tokens a dateline may hold between the place and its dash: "KELLAN, Ohio (Reuters) —". */
const MAX_DATELINE = 10;

/** "KELLAN (Reuters) —", "KELLAN, Ohio —": a place in capitals at the head of a paragraph, up to a dash. */
export function isDateline(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentenceStart: number,
): boolean {
  if (first !== sentenceStart) return false;
  for (let i = first; i < end; i += 1)
    if (!/^\p{Lu}[\p{Lu}.’'-]*$/u.test(tokens[i]?.text ?? '')) return false;
  for (let i = end; i < end + MAX_DATELINE; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (/^(?:—|–|--|-|―)$/.test(token.text)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}
