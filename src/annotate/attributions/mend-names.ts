import type { NounPhrase } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Range, Readable } from './reading.ts';
import type { AttributionWords } from './words.ts';

interface Owners {
  readonly quoteAt: Int32Array;
  readonly groupAt: Int32Array;
  readonly phraseAt: Int32Array;
}

/** Noun phrases where the tagger missed a name or a word that stands for people. Gives the article's phrases and,
 *  behind them, the new ones; `mentions` are tokens of the article's mentions, and `owners`, which the caller has just made, are brought up to date. */
export function mendNames(
  a: Readable,
  words: AttributionWords,
  owners: Owners,
  mentions: readonly Range[],
): readonly NounPhrase[] {
  const { quoteAt, groupAt, phraseAt } = owners;
  const phrases = a.nounPhrases.slice();
  const phraseOver = (i: number) => itemAt(phrases, itemAt(phraseAt, i) ?? -1);
  const widen = (firstToken: number, endToken: number, head: number): void => {
    const start = a.tokens[firstToken]?.start ?? 0;
    phrases.push({ start, end: a.tokens[endToken - 1]?.end ?? start, firstToken, endToken, head });
    phraseAt.fill(phrases.length - 1, firstToken, endToken);
    groupAt.fill(-1, firstToken, endToken);
  };
  for (let i = 0; i < a.tokens.length; i += 1) {
    const token = a.tokens[i];
    if (token === undefined || (quoteAt[i] ?? -1) >= 0) continue;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const left = phraseOver(i - 1);
      if (!isNameTakenForVerb(a, words, i) && !isGovernedNoun(a, words, left, i)) continue;
      const right = phraseOver(i + 1);
      const goesOn = right?.firstToken === i + 1;
      widen(
        left?.endToken === i ? left.firstToken : i,
        goesOn ? right.endToken : i + 1,
        goesOn ? right.head : i,
      );
    } else if ((phraseAt[i] ?? -1) < 0 && (groupAt[i + 1] ?? -1) >= 0 && standsAlone(a, words, i)) {
      widen(i, i + 1, i);
    } else if (token.pos === 'ADJ' && (phraseAt[i] ?? -1) < 0) {
      const left = phraseOver(i - 1);
      if (left?.endToken === i && isOffice(a, words, i)) widen(left.firstToken, i + 1, i);
    }
  }
  for (const [k, { first, end }] of mentions.entries()) {
    const own = phraseAt[end - 1] ?? -1;
    if (end <= first || (quoteAt[first] ?? -1) >= 0) continue;
    const said = (groupAt[end] ?? -1) < 0 ? null : saidBefore(a, words, phrases[own], { first, end });
    if (said !== null) {
      widen(said, first, first - 1);
      widen(first, end, end - 1);
      continue;
    }
    const person = a.mentions[k]?.type === 'person';
    const title = person ? titleBefore(a, phraseOver(first - 2), first) : null;
    if (own >= 0 && own === phraseAt[first] && title === null) continue;
    if (end - first === 1 && (groupAt[first] ?? -1) >= 0) continue;
    const begins = title ?? phraseOver(first)?.firstToken ?? first;
    widen(begins, Math.max(phrases[own]?.endToken ?? end, end), phrases[own]?.head ?? end - 1);
  }
  return phrases;
}

/** "Few believe", "many say": the word stands for people; it only counts them in "have both said". */
const standsAlone = (a: Readable, words: AttributionWords, i: number): boolean =>
  words.sources.standalone.has(a.tokens[i]?.lower ?? '') && a.tokens[i - 1]?.pos !== 'AUX';

/** "the fire chief said", "Norda's fire chief.": a word for people behind a noun, which a mark or a verb follows, is the
 *  noun phrase's last word and no adjective. */
function isOffice(a: Readable, words: AttributionWords, i: number): boolean {
  if (a.tokens[i - 1]?.pos !== 'NOUN' || !words.sources.speakers.has(a.tokens[i]?.lower ?? '')) return false;
  const next = a.tokens[i + 1]?.pos;
  return next === undefined || next === 'PUNCT' || next === 'VERB' || next === 'AUX';
}

/** "a charge Berlin rejected": behind a noun for what was said, a name right before a verb is that verb's subject. The first
 *  token of the noun's phrase; null where the name has the phrase to itself. */
function saidBefore(
  a: Readable,
  words: AttributionWords,
  phrase: NounPhrase | undefined,
  name: Range,
): number | null {
  if (phrase === undefined || phrase.endToken !== name.end || phrase.firstToken >= name.first - 1)
    return null;
  if (!words.sources.singular.has(a.tokens[phrase.firstToken]?.lower ?? '')) return null;
  return words.cues.nouns.has(a.tokens[name.first - 1]?.lemma ?? '') ? phrase.firstToken : null;
}

/** A clipped title is no longer than this, in letters. */
const LONGEST_TITLE = 5;

/** "Maj. T. B. Kern": the full stop that the tagger cut off the title parts nothing within a sentence. The first token of
 *  the title's phrase; null where none stands there. */
function titleBefore(a: Readable, left: NounPhrase | undefined, first: number): number | null {
  const title = a.tokens[first - 2];
  const stop = a.tokens[first - 1];
  if (left?.endToken !== first - 1 || title === undefined || stop?.text !== '.') return null;
  if (stop.sentence !== a.tokens[first]?.sentence || stop.start !== title.end) return null;
  return CAPITAL.test(title.text) && title.text.length <= LONGEST_TITLE ? left.firstToken : null;
}

const CAPITAL = /^\p{Lu}/u;

/** "Mr. Welch", "met Ted Cruz": a capital beside a name inside the sentence, and no verb that reports. */
function isNameTakenForVerb(a: Readable, words: AttributionWords, i: number): boolean {
  const token = a.tokens[i];
  const before = itemAt(a.tokens, i - 1);
  const after = a.tokens[i + 1];
  if (token === undefined || token.text === token.lower) return false;
  if (before?.sentence !== token.sentence || !CAPITAL.test(token.text)) return false;
  if (token.pos === 'AUX') return after?.pos === 'PROPN' && before.pos === 'NOUN';
  if (words.cues.verbs.has(token.lemma))
    return before.pos === 'PUNCT' && words.cues.sureForms.has(after?.lower ?? '');
  return before.pos === 'PROPN' || (after?.pos === 'PROPN' && after.sentence === token.sentence);
}

/** "in the channel interview that": behind a noun phrase that a preposition governs, a base form is its
 *  last noun, where nothing follows that a verb could take. */
function isGovernedNoun(
  a: Readable,
  words: AttributionWords,
  left: NounPhrase | undefined,
  i: number,
): boolean {
  const token = a.tokens[i];
  if (left === undefined || left.endToken !== i || token?.pos !== 'VERB' || token.lower !== token.lemma)
    return false;
  if (a.tokens[left.firstToken]?.pos !== 'DET' || a.tokens[left.firstToken - 1]?.pos !== 'ADP') return false;
  const next = a.tokens[i + 1];
  return next !== undefined && (next.pos === 'SCONJ' || words.links.that.has(next.lower));
}
