import type { Token } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Worded } from './reading.ts';

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** A verb form that is no predicate: "the grieving parents", "of fallen soldiers", "a newly named street", "the fallen". */
export function isModifier({ tokens, words }: Worded, i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'VERB') return false;
  if (isHyphenated(tokens, i)) return true;
  const adverb = itemAt(tokens, i - 1)?.pos === 'ADV';
  const before = itemAt(tokens, adverb ? i - 2 : i - 1);
  const after = tokens[i + 1];
  const left = before?.lower ?? '';
  if (isNoun(after)) {
    const opened =
      before?.pos === 'DET' ||
      before?.pos === 'ADJ' ||
      words.possessivePronouns.has(left) ||
      words.surePossessiveMarks.has(left);
    if (words.forms.attributive(token.lower))
      return opened || before?.pos === 'ADP' || words.modifierPrepositions.has(left) || before?.pos === 'NUM';
    return opened && words.forms.progressive(token.lower);
  }
  return (
    words.definite.has(left) &&
    !adverb &&
    words.forms.attributive(token.lower) &&
    after?.pos !== 'DET' &&
    after?.pos !== 'PRON'
  );
}

/** "state-owned", "well-liked", "write-in": one part of a compound. */
export function isHyphenated(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const before = itemAt(tokens, i - 1);
  const after = tokens[i + 1];
  const left =
    before?.text === '-' && before.end === token.start && itemAt(tokens, i - 2)?.end === before.start;
  const right = after?.text === '-' && after.start === token.end && tokens[i + 2]?.start === after.end;
  return left || right;
}
