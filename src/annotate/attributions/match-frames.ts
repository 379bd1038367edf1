import { matchAccording } from './according-rule.ts';
import { matchAdverb } from './adverb-rule.ts';
import { matchColon } from './colon-rule.ts';
import type { Found } from './found.ts';
import { behind, type Frame, type Reading, word } from './frame.ts';
import { matchNoun } from './noun-rule.ts';
import { matchPassive } from './passive-rule.ts';
import { matchQuoting } from './quoting-rule.ts';
import { matchVerb, type Place } from './verb-rule.ts';

/** In this order at each word: the more particular wording first. */
const RULES: readonly ((r: Reading, place: Place) => Found | null)[] = [
  matchQuoting,
  matchPassive,
  matchVerb,
  matchAccording,
  matchNoun,
  matchAdverb,
  matchColon,
];

/** A frame with more attributions than this is no prose; the rest of it is left alone. */
const MOST_IN_FRAME = 40;

/** What the rules find in every frame, in the order of their cues. */
export function matchFrames(r: Reading): readonly Found[] {
  return r.frames.flatMap((frame, index) => matchFrame(r, frame, index));
}

function matchFrame(r: Reading, frame: Frame, index: number): readonly Found[] {
  const found: Found[] = [];
  let floor = frame.first;
  for (let at = frame.first; at < frame.end && found.length < MOST_IN_FRAME; at = behind(r, at)) {
    if (r.quoteAt[at] !== -1) continue;
    const boundary = word(r, at) === ';';
    if (boundary) floor = at + 1;
    for (const rule of RULES) {
      const match = rule(r, { frame, index, at, floor, earlier: found });
      if (match === null) continue;
      found.push(match);
      break;
    }
  }
  return found;
}
