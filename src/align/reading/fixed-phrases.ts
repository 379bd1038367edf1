import type { Annotated, Token } from '../../model/annotation.ts';
import { FIXED_PHRASES } from '../en/fixed-phrases.ts';

/** Words that may stand between two words of a phrase: "bear all of the cost", "took the man into custody". */
const REACH = 4;

interface Phrase {
  /** Lemmas behind the verb. */
  readonly rest: readonly string[];
  readonly concept: string;
}

/** Lemma of the verb → its phrases, the longest first. */
const PHRASES_BY_VERB: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byVerb = new Map<string, Phrase[]>();
  for (const [words, concept] of FIXED_PHRASES) {
    const [verb = '', ...rest] = words.split(' ');
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { rest, concept }]);
  }
  for (const phrases of byVerb.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return byVerb;
})();

/** What a verb and its fixed companions stand for together: the concept goes to the verb, and the companions have none of
 *  their own ("will bear the cost of the funerals": pay, funeral). Alters `concepts`, which has one for each token. */
export function foldPhrases(tokens: Annotated['tokens'], concepts: (string | null)[]): void {
  tokens.forEach((token, at) => {
    if (token.pos !== 'VERB') return;
    for (const { rest, concept } of PHRASES_BY_VERB.get(token.lemma) ?? []) {
      const places = placesOf(tokens, at, rest);
      if (places === null) continue;
      concepts[at] = concept;
      for (const place of places) concepts[place] = null;
      return;
    }
  });
}

/** Where the words stand behind the verb, in their order and in its sentence; null where one is missing. */
function placesOf(
  tokens: Annotated['tokens'],
  verb: number,
  rest: readonly string[],
): readonly number[] | null {
  const places: number[] = [];
  let last = verb;
  for (const word of rest) {
    let at = last + 1;
    while (tokens[at]?.lemma !== word && at - last <= REACH && isPassed(tokens, at, word)) at += 1;
    if (tokens[at]?.lemma !== word || tokens[at]?.sentence !== tokens[verb]?.sentence) return null;
    // "called an officer off duty": what stands apart from its verb and leads on to a thing belongs to that.
    if (at > last + 1 && tokens[at]?.pos === 'ADP' && word === rest.at(-1) && isNominal(tokens[at + 1]))
      return null;
    places.push(at);
    last = at;
  }
  return places;
}

/** May the word stand within a phrase, on the way to `next`? Not where another thing hangs on it: "put out a statement on the
 *  fire" put out no fire. */
function isPassed(tokens: Annotated['tokens'], at: number, next: string): boolean {
  const token = tokens[at];
  if (token === undefined || ['PUNCT', 'VERB', 'CCONJ'].includes(token.pos)) return false;
  const behind = tokens[at + 1];
  return !(token.pos === 'NOUN' && behind?.pos === 'ADP' && behind.lemma !== next);
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(token.pos);
