import type { NounPhrase } from '../../model/annotation.ts';
import { nounLemma } from './noun-lemma.ts';
import { mentionOver, phraseOver, type Reading } from './reading.ts';
import { wordingOf } from './wording.ts';

/** A body as the article calls it in one place. */
interface Called {
  /** Token from which on it is known. */
  readonly from: number;
  readonly name: string;
}

/** What the article calls its ministries, offices and the like, by that noun, in text order. */
export type BodyNames = ReadonlyMap<string, readonly Called[]>;

/** Every body outside quotations whose noun its name holds nearly always, with more than that noun or without "the". */
export function findBodyNames(r: Reading): BodyNames {
  const names = new Map<string, Called[]>();
  for (const phrase of r.a.nounPhrases) {
    const head = r.a.tokens[phrase.head];
    if (head === undefined || r.phraseAt[phrase.head] === -1) continue;
    const noun = nounLemma(r, head);
    if (!r.words.sources.namedBodies.has(noun)) continue;
    const name = nameOfBody(r, phrase);
    if (name === null) continue;
    const known = names.get(noun);
    if (known === undefined) names.set(noun, [{ from: phrase.endToken, name }]);
    else if (known.every((one) => one.name !== name)) known.push({ from: phrase.endToken, name });
  }
  return names;
}

/** By its mention, else by its words; null for "the ministry" alone, which names nothing. */
function nameOfBody(r: Reading, phrase: NounPhrase): string | null {
  const mention = mentionOver(r, phrase.head);
  if (mention !== undefined && mention.end >= (r.a.tokens[phrase.head]?.end ?? Infinity)) return mention.name;
  const tail = tailOf(r, phrase);
  const { definite } = r.words.sources;
  const first = r.a.tokens[phrase.firstToken];
  const bare = phrase.endToken - phrase.firstToken === 2 && definite.has(first?.lower ?? '');
  return bare && tail === phrase.endToken ? null : wordingOf(r, { first: phrase.firstToken, end: tail });
}

/** "the ministry in Corvin": with what a preposition binds to it. */
function tailOf(r: Reading, { endToken }: NounPhrase): number {
  const link = r.a.tokens[endToken];
  const next = phraseOver(r, endToken + 1);
  const bound =
    link?.pos === 'ADP' && r.words.sources.binding.has(link.lower) && next?.firstToken === endToken + 1;
  return bound && r.a.tokens[next.head]?.pos === 'PROPN' ? next.endToken : endToken;
}

/** The one body that "the (modifiers) noun" can mean at token `at`; null where none or several were named before. */
export function bodyCalled(
  names: BodyNames,
  at: number,
  noun: string,
  modifiers: readonly string[],
): string | null {
  const known = (names.get(noun) ?? []).filter(({ from }) => from <= at);
  const [only, rival] = known;
  if (only === undefined || rival !== undefined) return null;
  const words = only.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return modifiers.every((word) => words.includes(word)) ? only.name : null;
}
