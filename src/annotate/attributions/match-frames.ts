import { matchAccording } from './according-rule.ts';
import { matchAdjective } from './adjective-rule.ts';
import { matchAdverb } from './adverb-rule.ts';
import { matchAsked } from './asked-rule.ts';
import { matchColon } from './colon-rule.ts';
import type { Found } from './found.ts';
import { matchInverted } from './inverted-rule.ts';
import { matchNoun } from './noun-rule.ts';
import { matchPassive } from './passive-rule.ts';
import type { Place } from './place.ts';
import { matchQuoting } from './quoting-rule.ts';
import { behind, type Frame, type Reading, word } from './reading.ts';
import { matchSeeming } from './seeming-rule.ts';
import { matchSignature } from './signature-rule.ts';
import { matchSurvey } from './survey-rule.ts';
import { matchTranscript } from './transcript-rule.ts';
import { matchVerb } from './verb-rule.ts';

/** In this order at each word: the more particular wording first. */
const RULES: readonly ((r: Reading, place: Place) => Found | null)[] = [
  matchQuoting,
  matchAsked,
  matchPassive,
  matchInverted,
  matchVerb,
  matchAccording,
  matchSurvey,
  matchSeeming,
  matchAdjective,
  matchNoun,
  matchAdverb,
  matchColon,
  matchSignature,
];

/** A frame with more attributions than this is no prose; the rest of it is left alone. */
const MOST_IN_FRAME = 40;

/** What the rules find in every frame, in the order of their cues. */
export function matchFrames(r: Reading): readonly Found[] {
  const turns = matchTranscript(r);
  if (turns.length === 0) return r.frames.flatMap((frame, index) => matchFrame(r, frame, index));
  const spoken = new Set(turns.map((turn) => r.frames[turn.frame]?.paragraph));
  const told = r.frames.flatMap((frame, index) =>
    spoken.has(frame.paragraph) ? [] : matchFrame(r, frame, index),
  );
  return [...turns, ...told].sort((a, b) => a.frame - b.frame);
}

function matchFrame(r: Reading, frame: Frame, index: number): readonly Found[] {
  const found: Found[] = [];
  let floor = frame.first;
  let start = frame.first;
  for (let at = frame.first; at < frame.end && found.length < MOST_IN_FRAME; at = behind(r, at)) {
    if (r.quoteAt[at] !== -1 || isCueOf(found.at(-1), at)) continue;
    if (word(r, at) === ';') {
      start = at + 1;
      floor = start;
    }
    for (const rule of RULES) {
      const match = rule(r, { frame, index, at, floor, start, earlier: found });
      if (match === null) continue;
      if (isThoughtWithin(match, found)) break;
      found.push(match);
      floor = Math.max(floor, floorBehind(r, match));
      break;
    }
  }
  return found;
}

/** "quoted Kim as saying": the second verb is part of the cue. */
const isCueOf = (found: Found | undefined, at: number): boolean =>
  found?.cue.some((range) => range.first <= at && at < range.end) ?? false;

/** What somebody thinks or wants inside what another says is part of what is said, not a second source's word. */
function isThoughtWithin(match: Found, found: readonly Found[]): boolean {
  const cue = match.cue[0];
  if (match.speech || cue === undefined) return false;
  return found.some((other) =>
    other.content.some((range) => range.first <= cue.first && cue.end <= range.end),
  );
}

/** Where content of a later cue may begin: behind the content that follows this one's cue, or behind the cue. */
function floorBehind(r: Reading, found: Found): number {
  const cue = found.cue.at(-1)?.end ?? 0;
  const content = found.content.at(-1)?.end ?? 0;
  const source = found.source;
  // "…," a man, who asked not to be named, told us: the clause with who stands in the way of nothing.
  if (
    source !== null &&
    source.end - source.first === 1 &&
    r.words.links.relatives.has(word(r, source.first))
  )
    return 0;
  return found.stance === 'suggest' && !found.speech ? 0 : Math.max(cue, content);
}
