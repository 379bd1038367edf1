import type { NounPhrase, VerbGroup } from '../../model/annotation.ts';
import { framesOf } from './frames.ts';
import { mendNames } from './mend-names.ts';
import type { Range, Readable, Reading } from './reading.ts';
import { tokensOf, tokensOfEach } from './token-range.ts';
import { triggersAt } from './triggers.ts';
import type { AttributionWords } from './words.ts';

/** Masks quotations (scare quotes and titles stay words) and finds phrases by token. Linear in the number of tokens. */
export function read(a: Readable, words: AttributionWords): Reading {
  const quoteTokens: Range[] = [];
  for (const quote of a.quotes) quoteTokens.push(tokensOf(a, quote));
  const quoteAt = maskQuotes(a, quoteTokens);
  const groupAt = ownersOf(a, a.verbGroups, quoteAt);
  const phraseAt = ownersOf(a, a.nounPhrases, quoteAt);
  const mentionTokens = tokensOfEach(a, a.mentions);
  const mentionAt = new Int32Array(a.tokens.length).fill(-1);
  for (let i = 0; i < mentionTokens.length; i += 1) {
    const range = mentionTokens[i];
    if (range === undefined) break;
    for (let token = range.first; token < range.end; token += 1) mentionAt[token] = i;
  }
  const phrases = mendNames(a, words, { quoteAt, groupAt, phraseAt }, mentionTokens);
  return {
    a,
    words,
    frames: framesOf(a, words, quoteAt, groupAt),
    quoteAt,
    quoteTokens,
    groupAt,
    clauseOf: clausesOf(a),
    phrases,
    phraseAt,
    triggers: triggersAt(a, words, groupAt),
    mentionTokens,
    mentionAt,
  };
}

function maskQuotes(a: Readable, quoteTokens: readonly Range[]): Int32Array {
  const quoteAt = new Int32Array(a.tokens.length).fill(-1);
  for (const [i, quote] of a.quotes.entries()) {
    const range = quoteTokens[i];
    if (range === undefined || quote.form === 'scare' || quote.form === 'title') continue;
    if ((quoteAt[range.first] ?? -1) < 0) quoteAt.fill(i, range.first, range.end);
  }
  return quoteAt;
}

/** Token index → index of the phrase over it, or -1; phrases that a masked quotation touches are left out. */
function ownersOf(
  a: Readable,
  phrases: readonly (NounPhrase | VerbGroup)[],
  quoteAt: Int32Array,
): Int32Array {
  const owners = new Int32Array(a.tokens.length).fill(-1);
  for (let i = 0; i < phrases.length; i += 1) {
    const phrase = phrases[i];
    if (phrase === undefined) break;
    const masked = (quoteAt[phrase.firstToken] ?? -1) >= 0 || (quoteAt[phrase.endToken - 1] ?? -1) >= 0;
    if (masked) continue;
    for (let token = phrase.firstToken; token < phrase.endToken; token += 1) owners[token] = i;
  }
  return owners;
}

function clausesOf(a: Readable): Int32Array {
  const owners = new Int32Array(a.verbGroups.length).fill(-1);
  for (const [i, clause] of a.clauses.entries()) if (clause.verb !== null) owners[clause.verb] = i;
  return owners;
}
