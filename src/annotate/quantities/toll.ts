import type { Token } from '../../model/annotation.ts';
import { TOLL_NOUNS } from '../en/counted-nouns.ts';
import { FIGURE_VERBS } from '../en/quantity-words.ts';
import { readCounted } from './counted.ts';
import { type ClassOf, type Happening, type Place, REACH } from './place.ts';

/** "The death toll rose to 43": a toll or count before the preposition, by way of a verb that gives figures. */
export function toll(
  tokens: readonly Token[],
  preposition: number,
  place: Place,
  classOf: ClassOf,
): Happening | null {
  for (let i = preposition - 1; i >= Math.max(place.sentenceFirst, preposition - 5); i -= 1) {
    const token = tokens[i];
    if (token?.pos === 'VERB' || token?.pos === 'AUX')
      return FIGURE_VERBS.has(token.lemma) ? tollBefore(tokens, preposition, place, classOf) : null;
    if (token !== undefined && TOLL_NOUNS.has(token.lemma) && token.pos === 'NOUN')
      return tollBefore(tokens, preposition, place, classOf);
  }
  return null;
}

/** A toll or a "number of …" named before in the sentence. */
export function tollBefore(
  tokens: readonly Token[],
  from: number,
  place: Place,
  classOf: ClassOf,
): Happening | null {
  for (let i = from - 1; i >= Math.max(place.sentenceFirst, from - 3 * REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || !(token.pos === 'NOUN' || token.pos === 'ADJ')) continue;
    if (token.lemma === 'toll')
      return { event: TOLL_NOUNS.get(tokens[i - 1]?.lemma ?? '') ?? 'kill', token: i };
    if (/^(number|figure|count|tally|total)$/.test(token.lemma)) return numberOf(tokens, i, from, classOf);
    if (TOLL_NOUNS.has(token.lemma) && token.pos === 'NOUN')
      return { event: TOLL_NOUNS.get(token.lemma) ?? null, token: i };
  }
  return null;
}

/** "the number of troops that were killed", "the number of wounded": the outcome between carrier and figure. */
function numberOf(
  tokens: readonly Token[],
  carrier: number,
  until: number,
  classOf: ClassOf,
): Happening | null {
  for (let i = carrier + 1; i < Math.min(until, carrier + REACH); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ',') break;
    const found = token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'NOUN' ? classOf(i) : null;
    if (found !== null && found !== 'report') return { event: found, token: i };
  }
  return null;
}

/** What a bare figure counts, from "the number of troops that were killed" earlier in the sentence. */
export interface Carrier extends Happening {
  readonly of: string | null;
}

/** The carrier of a number that stands alone ("though Seoul estimates about 600"); null where there is none. */
export function earlierCarrier(tokens: readonly Token[], place: Place, classOf: ClassOf): Carrier | null {
  for (let i = place.first - 1; i >= Math.max(place.sentenceFirst, place.first - 3 * REACH); i -= 1) {
    const token = tokens[i];
    if (token?.pos !== 'NOUN' || !/^(number|figure|count|tally|toll)$/.test(token.lemma)) continue;
    if (token.lemma === 'toll')
      return { event: TOLL_NOUNS.get(tokens[i - 1]?.lemma ?? '') ?? 'kill', token: i, of: null };
    const found = numberOf(tokens, i, place.first, classOf);
    return {
      event: found?.event ?? null,
      token: found?.token ?? null,
      of: nounOf(tokens, i + 1, place.first),
    };
  }
  return null;
}

/** Head of "of North Korean troops" from token `i`. */
function nounOf(tokens: readonly Token[], i: number, until: number): string | null {
  if (tokens[i]?.lower !== 'of') return null;
  return readCounted(tokens, i, until).of;
}
