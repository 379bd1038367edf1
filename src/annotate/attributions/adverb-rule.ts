import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, isQuote, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

/** "S reportedly V", "allegedly": said by others, nobody named. */
export function matchAdverb(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  const stance = r.words.cues.hedgeAdverbs.get(word(r, at));
  if (stance === undefined || isQuote(r, at)) return null;
  const group = groupOver(r, at) ?? groupOver(r, at + 1);
  const subject = group === undefined ? null : sourceBefore(r, frame, Math.min(group.firstToken, at));
  const rest = trim(r, { first: at + 1, end: contentEnd(r, frame, at + 1) });
  if (rest === null) return null;
  const auxiliary =
    group !== undefined && group.firstToken < at ? [{ first: group.firstToken, end: at }] : [];
  return {
    rule: 'adverb',
    frame: place.index,
    source: null,
    cue: [{ first: at, end: at + 1 }],
    content: subject === null ? [rest] : [subject, ...auxiliary, rest],
    stance,
    speech: false,
    negated: false,
    hedged: true,
    relay: null,
  };
}
