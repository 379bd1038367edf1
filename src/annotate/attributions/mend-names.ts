import type { NounPhrase, Token } from '../../model/annotation.ts';
import { CUE_VERBS, SURE_FORMS } from '../en/cues.ts';
import type { Readable } from './reading.ts';
import { tokensOf } from './token-range.ts';

interface Owners {
  readonly quoteAt: Int32Array;
  readonly groupAt: Int32Array;
  readonly phraseAt: Int32Array;
}

/** Noun phrases where the tagger missed a name or a word that stands for people. Gives the article's phrases and,
 *  behind them, the new ones; `owners`, which the caller has just made, are brought up to date. */
export function mendNames(a: Readable, owners: Owners): readonly NounPhrase[] {
  const { quoteAt, groupAt, phraseAt } = owners;
  const phrases = [...a.nounPhrases];
  const widen = (firstToken: number, endToken: number, head: number): void => {
    const start = a.tokens[firstToken]?.start ?? 0;
    phrases.push({ start, end: a.tokens[endToken - 1]?.end ?? start, firstToken, endToken, head });
    phraseAt.fill(phrases.length - 1, firstToken, endToken);
    groupAt.fill(-1, firstToken, endToken);
  };
  a.tokens.forEach((token, i) => {
    if ((quoteAt[i] ?? -1) >= 0) return;
    if (STANDALONE.has(token.lower) && (phraseAt[i] ?? -1) < 0 && (groupAt[i + 1] ?? -1) >= 0 && a.tokens[i - 1]?.pos !== 'AUX')
      widen(i, i + 1, i);
    else if (
      isNameTakenForVerb(token, a.tokens[i - 1], a.tokens[i + 1]) ||
      isGovernedNoun(a, phrases[phraseAt[i - 1] ?? -1], i)
    ) {
      const left = phrases[phraseAt[i - 1] ?? -1];
      const right = phrases[phraseAt[i + 1] ?? -1];
      const goesOn = right?.firstToken === i + 1;
      widen(
        left?.endToken === i ? left.firstToken : i,
        goesOn ? right.endToken : i + 1,
        goesOn ? right.head : i,
      );
    }
  });
  for (const mention of a.mentions) {
    const { first, end } = tokensOf(a, mention);
    const own = phraseAt[end - 1] ?? -1;
    if (end <= first || (quoteAt[first] ?? -1) >= 0 || (own >= 0 && own === phraseAt[first])) continue;
    if (end - first === 1 && (groupAt[first] ?? -1) >= 0) continue;
    const begins = phrases[phraseAt[first] ?? -1]?.firstToken ?? first;
    widen(begins, Math.max(phrases[own]?.endToken ?? end, end), phrases[own]?.head ?? end - 1);
  }
  return phrases;
}

/** "Few believe", "many say": the word stands for people. */
const STANDALONE = new Set(['few', 'many', 'some', 'others', 'most', 'both', 'several', 'none', 'those']);

/** "Mr. Welch", "met Ted Cruz": a capital beside a name inside the sentence, and no verb that reports. */
function isNameTakenForVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (before?.sentence !== token.sentence || !/^\p{Lu}/u.test(token.text)) return false;
  if (token.pos === 'AUX') return after?.pos === 'PROPN' && before.pos === 'NOUN';
  if (token.pos !== 'VERB') return false;
  if (CUE_VERBS.has(token.lemma)) return before.pos === 'PUNCT' && SURE_FORMS.has(after?.lower ?? '');
  return before.pos === 'PROPN' || (after?.pos === 'PROPN' && after.sentence === token.sentence);
}

/** "in the channel interview that": behind a noun phrase that a preposition governs, a base form is its
 *  last noun, where nothing follows that a verb could take. */
function isGovernedNoun(a: Readable, left: NounPhrase | undefined, i: number): boolean {
  const token = a.tokens[i];
  if (left === undefined || left.endToken !== i || token?.pos !== 'VERB' || token.lower !== token.lemma) return false;
  if (a.tokens[left.firstToken]?.pos !== 'DET' || a.tokens[left.firstToken - 1]?.pos !== 'ADP') return false;
  const next = a.tokens[i + 1];
  return next !== undefined && (next.pos === 'SCONJ' || next.lower === 'that');
}
