import { type Frame, phraseOver, type Range, type Reading, word } from './reading.ts';
import { isTimePhrase } from './source-parts.ts';

/** "what he thought", "the gift he knew", "which, they argue,": what stands before a reporting clause and belongs to its
 *  content: the relative word, or the noun phrase that the clause hangs on. */
export function antecedentBefore(r: Reading, frame: Frame, source: Range): Range | null {
  const at = word(r, source.first - 1) === ',' ? source.first - 2 : source.first - 1;
  if (at < frame.first) return null;
  if (r.words.links.objectRelatives.has(word(r, at))) return { first: at, end: at + 1 };
  if (at !== source.first - 1) return null;
  const phrase = phraseOver(r, at);
  if (phrase === undefined || phrase.firstToken < frame.first || phrase.endToken !== at + 1) return null;
  const head = r.a.tokens[phrase.head];
  if (isTimePhrase(r, phrase) || head?.pos === 'PRON' || head?.pos === 'PROPN') return null;
  return { first: phrase.firstToken, end: phrase.endToken };
}
