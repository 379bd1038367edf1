import { itemAt } from '../../text/item-at.ts';
import type { Named } from './candidate.ts';
import type { NameWords } from './words.ts';

/** "in Moscow", "the capital, Moscow,", "in Moscow and Kyiv", "Moscow officials", "Perth, Australia": the city itself. */
export function isLocated(n: Named, first: number, end: number): boolean {
  const { tokens, names } = n;
  const before = itemAt(tokens, first - 1);
  if (tokens[end]?.pos === 'NOUN' || isInState(n, end)) return true;
  if (before === undefined) return false;
  if (names.capitalLocatives.has(before.lower)) return true;
  const earlier = itemAt(tokens, first - 2);
  if (before.text === ',') return isCapitalNoun(names, earlier?.lower) || earlier?.pos === 'PROPN';
  if (before.pos === 'CCONJ' && earlier?.pos === 'PROPN')
    return names.capitalLocatives.has(itemAt(tokens, first - 3)?.lower ?? '');
  return isCapitalNoun(names, before.lower);
}

const isCapitalNoun = (names: NameWords, word: string | undefined): boolean =>
  names.capitalNouns.has(word ?? '');

/** "Norwell, Ohio": a state or country stands behind a comma. */
export function isInState(n: Named, end: number): boolean {
  const { tokens } = n;
  if (tokens[end]?.text !== ',') return false;
  const one = tokens[end + 1]?.text ?? '';
  return isState(n, one, end + 2) || isState(n, `${one} ${tokens[end + 2]?.text ?? ''}`, end + 3);
}

/** "…, Norway’s spy agency" tells whose something is, not where. */
const isState = ({ tokens, names }: Named, name: string, behind: number): boolean =>
  !names.possessiveMarks.has(itemAt(tokens, behind)?.lower ?? '') &&
  (names.places.has(name) || (names.countries.get(name)?.kind === 'name' && !names.notBehindTowns.has(name)));

/** Tokens a dateline may hold between the place and its dash: "KELLAN, Ohio (Reuters) —". */
const MAX_DATELINE = 10;

/** "KELLAN (Reuters) —", "KELLAN, Ohio —": a place in capitals at the head of a paragraph, up to a dash. */
export function isDateline({ tokens }: Named, first: number, end: number, sentenceStart: number): boolean {
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
