import { readCounted } from './counted.ts';
import { type ClassOf, type Happening, type Place, REACH } from './place.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** "The death toll rose to 43": a toll or count before the preposition, by way of a verb that gives figures. */
export function toll(a: Worded, preposition: number, place: Place, classOf: ClassOf): Happening | null {
  for (let i = preposition - 1; i >= Math.max(place.sentenceFirst, preposition - 5); i -= 1) {
    const token = a.tokens[i];
    if (token?.pos === 'VERB' || token?.pos === 'AUX')
      return a.words.figureVerbs.has(token.lemma) ? tollBefore(a, preposition, place, classOf) : null;
    if (token !== undefined && a.words.tollNouns.has(token.lemma) && token.pos === 'NOUN')
      return tollBefore(a, preposition, place, classOf);
  }
  return null;
}

/** A toll or a "number of …" named before in the sentence. */
export function tollBefore(a: Worded, from: number, place: Place, classOf: ClassOf): Happening | null {
  for (let i = from - 1; i >= Math.max(place.sentenceFirst, from - 3 * REACH); i -= 1) {
    const token = a.tokens[i];
    if (token === undefined || !(token.pos === 'NOUN' || token.pos === 'ADJ')) continue;
    if (a.words.toll.has(token.lemma))
      return { event: a.words.tollNouns.get(a.tokens[i - 1]?.lemma ?? '') ?? 'kill', token: i };
    if (a.words.numberNouns.has(token.lemma)) return numberOf(a, i, from, classOf);
    if (a.words.tollNouns.has(token.lemma) && token.pos === 'NOUN')
      return { event: a.words.tollNouns.get(token.lemma) ?? null, token: i };
  }
  return null;
}

/** "the number of troops that were killed", "the number of wounded": the outcome between carrier and figure. */
function numberOf(a: Worded, carrier: number, until: number, classOf: ClassOf): Happening | null {
  for (let i = carrier + 1; i < Math.min(until, carrier + REACH); i += 1) {
    const token = a.tokens[i];
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
export function earlierCarrier(a: Worded, place: Place, classOf: ClassOf): Carrier | null {
  for (let i = place.first - 1; i >= Math.max(place.sentenceFirst, place.first - 3 * REACH); i -= 1) {
    const token = a.tokens[i];
    if (token?.pos !== 'NOUN' || !a.words.carrierNouns.has(token.lemma)) continue;
    if (a.words.toll.has(token.lemma))
      return { event: a.words.tollNouns.get(a.tokens[i - 1]?.lemma ?? '') ?? 'kill', token: i, of: null };
    const found = numberOf(a, i, place.first, classOf);
    return {
      event: found?.event ?? null,
      token: found?.token ?? null,
      of: nounOf(a, i + 1, place.first),
    };
  }
  return null;
}

/** Head of "of North Korean troops" from token `i`. */
function nounOf(a: Worded, i: number, until: number): string | null {
  if (!isWord(a.tokens[i], a.words.of)) return null;
  return readCounted(a, i, until).of;
}
