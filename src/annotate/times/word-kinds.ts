import type { Atom } from './atoms.ts';
import { endsShort } from './cut-characters.ts';
import { atomOf, isPlural, type Vocabulary } from './vocabulary.ts';

/** A word of small letters, the first perhaps a capital, or a sign. */
const SIMPLE = /^(?:[A-Za-z][a-z]*|[^\p{L}\d\s])$/u;

const LETTER = /^[A-Za-z]/;

/** A single letter may be part of "U.S." */
const SHORTEST = 2;

/** What the words that stand in no list of the grammar share: they mean nothing to it. */
const UNLISTED = 'xxx';
const UNLISTED_CAPITAL = 'Xxx';

/** Kinds told apart at most, so that eleven bits hold one more than their numbers: more than the lists have words. */
const MOST_KINDS = 2000;

/** The number of a word's kind in its vocabulary: simple words of one kind are cut into one and the same atom. Listed words
 *  and signs are kinds of their own, all others share a few, by how they are written. -1 of words that are not simple. */
export function kindOf(text: string, vocabulary: Vocabulary): number {
  if (!SIMPLE.test(text)) return -1;
  const lower = text.toLowerCase();
  if (!LETTER.test(text)) return numberOf(vocabulary, 'mark', text, false);
  if (vocabulary.words.listed.has(lower)) return numberOf(vocabulary, 'word', text, null);
  if (text.length < SHORTEST) return -1;
  const like = text === lower ? UNLISTED : UNLISTED_CAPITAL;
  return numberOf(vocabulary, 'word', like, isPlural(lower, vocabulary.words));
}

/** The number of a kind, new or known; `several` where it is not told by the text. */
function numberOf(vocabulary: Vocabulary, kind: Atom['kind'], text: string, several: boolean | null): number {
  const { numbers, spaced, glued, takesStop } = vocabulary.kinds;
  const key = several === true ? `${text}s` : text;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = spaced.length;
  if (number >= MOST_KINDS) return -1;
  const make = (apart: boolean): Atom => {
    const atom = atomOf(vocabulary, apart, kind, text);
    return several === null ? atom : { ...atom, several };
  };
  numbers.set(key, number);
  spaced.push(make(true));
  glued.push(make(false));
  takesStop.push(endsShort(spaced[number], vocabulary));
  return number;
}
