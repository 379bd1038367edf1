import { matchAccording } from './according-rule.ts';
import { matchAdjective } from './adjective-rule.ts';
import { matchAdverb } from './adverb-rule.ts';
import { skipAdverbials } from './adverbials.ts';
import { matchAsked } from './asked-rule.ts';
import { matchColon } from './colon-rule.ts';
import { cueAt } from './cue-at.ts';
import { matchFigure } from './figure-rule.ts';
import type { Found } from './found.ts';
import { matchInverted } from './inverted-rule.ts';
import { matchNoun } from './noun-rule.ts';
import { matchPassive } from './passive-rule.ts';
import type { Place } from './place.ts';
import { matchQuoting } from './quoting-rule.ts';
import { behind, type Frame, groupOver, hasTense, type Reading, word } from './reading.ts';
import { matchSeeming } from './seeming-rule.ts';
import { matchSignature } from './signature-rule.ts';
import { matchSurvey } from './survey-rule.ts';
import { matchTranscript } from './transcript-rule.ts';
import { RULES as ALL_RULES, RULE, VERB_RULES } from './triggers.ts';
import { matchVerb } from './verb-rule.ts';

type Rule = (r: Reading, place: Place) => Found | null;

/** In the order of their bits at each word. */
const RULES: readonly (readonly [number, Rule])[] = [
  [RULE.quoting, matchQuoting],
  [RULE.asked, matchAsked],
  [RULE.passive, matchPassive],
  [RULE.inverted, matchInverted],
  [RULE.verb, matchVerb],
  [RULE.according, matchAccording],
  [RULE.survey, matchSurvey],
  [RULE.seeming, matchSeeming],
  [RULE.adjective, matchAdjective],
  [RULE.noun, matchNoun],
  [RULE.adverb, matchAdverb],
  [RULE.colon, matchColon],
  [RULE.signature, matchSignature],
  [RULE.figure, matchFigure],
];

/** A frame with more attributions than this is no prose; the rest of it is left alone. */
const MOST_IN_FRAME = 40;

/** What the rules find in every frame, in the order of their cues. */
export function matchFrames(r: Reading): readonly Found[] {
  const turns = matchTranscript(r);
  const spoken = new Set(turns.map((turn) => r.frames[turn.frame]?.paragraph));
  const told: Found[] = [];
  for (const [index, frame] of r.frames.entries())
    if (!spoken.has(frame.paragraph)) matchFrame(r, frame, index, told);
  return turns.length === 0 ? told : [...turns, ...told].sort((a, b) => a.frame - b.frame);
}

/** Appends to `all` what stands in one frame. */
function matchFrame(r: Reading, frame: Frame, index: number, all: Found[]): void {
  const found: Found[] = [];
  let floor = frame.first;
  let start = frame.first;
  for (let at = frame.first; at < frame.end && found.length < MOST_IN_FRAME; at = behind(r, at)) {
    const triggers = r.triggers[at] ?? 0;
    if (triggers === 0 || r.quoteAt[at] !== -1) continue;
    if (r.a.tokens[at]?.text === ';' && !isCueOf(found.at(-1), at)) {
      start = at + 1;
      floor = start;
    }
    const rules = triggers & ALL_RULES;
    if (rules === 0 || isCueOf(found.at(-1), at)) continue;
    const cue = (rules & VERB_RULES) === 0 ? null : cueAt(r, at);
    const match = firstMatch(r, rules, { frame, index, at, floor, start, earlier: found, cue });
    if (match === null) continue;
    found.push(match);
    all.push(match);
    floor = Math.max(floor, floorBehind(r, match));
  }
}

/** What the first of the rules finds that finds anything; null for a thought within what another says. */
function firstMatch(r: Reading, rules: number, place: Place): Found | null {
  for (const [bit, rule] of RULES) {
    if ((rules & bit) === 0) continue;
    const match = rule(r, place);
    if (match !== null) return isThoughtWithin(match, place.earlier) ? null : match;
  }
  return null;
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

/** The noun's own verb stands right behind what it says. */
function isSubject(r: Reading, { content }: Found): boolean {
  const end = content.at(-1)?.end ?? -1;
  const verb = groupOver(r, end);
  return verb?.firstToken === end && hasTense(r, verb);
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
  // "Reyes's claim to have won was wrong, Hale said": the whole sentence is what Hale said.
  if (found.rule === 'noun' && isSubject(r, found)) return 0;
  if (found.stance === 'suggest' && !found.speech) return 0;
  // "C, the ministry said on Monday, and C2, it added": the day is the reporting clause's.
  const frame = r.frames[found.frame];
  return cue > content && frame !== undefined ? skipAdverbials(r, frame, cue) : Math.max(cue, content);
}
