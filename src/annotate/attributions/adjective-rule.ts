import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, isQuote, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

/** "S is confident that C", "S was sceptical of C". */
export function matchAdjective(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  const stance = r.words.cues.adjectives.get(word(r, at));
  if (stance === undefined || isQuote(r, at)) return null;
  const next = word(r, at + 1);
  const clause = r.words.links.that.has(next) || r.a.tokens[at + 1]?.pos === 'PRON';
  if (!clause && !r.words.cues.adjectiveLinks.has(next)) return null;
  const be = groupOver(r, at) ?? groupOver(r, at - 1) ?? groupOver(r, at - 2);
  if (be === undefined || be.endToken < at - 2 || be.tense === 'infinitive' || be.tense === 'participle')
    return null;
  const source = sourceBefore(r, frame, be.firstToken);
  if (
    source === null ||
    (source.end - source.first === 1 && r.words.sources.empty.has(word(r, source.first)))
  )
    return null;
  const from = clause ? at + 1 : at + 2;
  const content = trim(r, { first: from, end: contentEnd(r, frame, from) });
  if (content === null) return null;
  const cue = { first: be.firstToken, end: from };
  return {
    rule: 'adjective',
    frame: place.index,
    source,
    cue: [cue],
    content: [content],
    stance,
    speech: false,
    negated: be.negated,
    hedged: false,
    relay: null,
  };
}
