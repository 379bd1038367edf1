import type { NounPhrase } from '../../model/annotation.ts';
import { groupOver, type Reading, word } from './reading.ts';

/** A source with its appositions and clauses is no longer than this, in tokens: keeps every walk short. */
export const LONGEST_SOURCE = 45;

/** A part of a source that hangs on its head: steps a walk may take. */
export const MOST_STEPS = 8;

/** "on Monday", "last week", "2019": a noun phrase that says when. */
export const isTimePhrase = (r: Reading, phrase: NounPhrase): boolean => {
  const head = r.a.tokens[phrase.head];
  if (head === undefined) return false;
  return (
    r.words.sources.timeHeads.has(head.lower) ||
    r.words.sources.timeHeads.has(head.lemma) ||
    (head.pos === 'NUM' && /^(?:1[89]|20)\d\d$/.test(head.lower))
  );
};

/** Is the token at `i` a pronoun that stands for the noun before it, and no name ("the WHO")? */
export const isRelative = (r: Reading, i: number): boolean =>
  r.words.links.relatives.has(word(r, i)) && r.a.tokens[i]?.pos !== 'PROPN';

/** "who said he would run": a clause that reports in its own right is no part of the source. */
export function hasCue(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const group = groupOver(r, i);
    if (group?.head === i && r.words.cues.verbs.has(group.lemma) && !opensNaming(r, group.endToken))
      return true;
  }
  return false;
}

/** "asked not to be named": how somebody spoke, and nothing that was said. */
export function opensNaming(r: Reading, at: number): boolean {
  const group = groupOver(r, r.a.tokens[at]?.pos === 'PART' && groupOver(r, at) === undefined ? at + 1 : at);
  return (
    group !== undefined &&
    group.firstToken <= at + 1 &&
    group.tense === 'infinitive' &&
    group.voice === 'passive' &&
    r.words.cues.naming.has(group.lemma)
  );
}
