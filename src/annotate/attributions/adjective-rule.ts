import { CUE_ADJECTIVES } from '../en/cues.ts';
import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, isQuote, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

const LINKS = new Set(['that', 'of', 'about', 'to', 'with', 'by']);

/** "S is confident that C", "S was sceptical of C". */
export function matchAdjective(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  const stance = CUE_ADJECTIVES.get(word(r, at));
  if (stance === undefined || isQuote(r, at)) return null;
  const next = word(r, at + 1);
  const clause = next === 'that' || r.a.tokens[at + 1]?.pos === 'PRON';
  if (!clause && !LINKS.has(next)) return null;
  const be = groupOver(r, at) ?? groupOver(r, at - 1) ?? groupOver(r, at - 2);
  if (be === undefined || be.endToken < at - 2 || be.tense === 'infinitive' || be.tense === 'participle')
    return null;
  const source = sourceBefore(r, frame, be.firstToken);
  if (source === null || (source.end - source.first === 1 && word(r, source.first) === 'it')) return null;
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
