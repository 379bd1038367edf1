import { contentEnd, hasFiniteVerb, isCutOff, namesSource, trim, turnsAway } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import {
  behind,
  type Frame,
  groupOver,
  isQuote,
  mentionOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { isRelative } from './source-parts.ts';

/** "According to S, C", "C, according to S", also "per S" is left out: it is a rate as often. */
export function matchAccording(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (!namesSource(r, at) || isQuote(r, at)) return null;
  if (isCutOff(r, at - 1)) return matchInserted(r, place);
  const wide = plainSource(r, at + 2, frame.end);
  if (wide === null) return null;
  const opens = opensClause(r, place);
  const source = opens ? closeAtComma(r, wide, frame.end) : wide;
  const from = behindRelative(r, source.end, frame.end);
  const ahead = trim(r, { first: from, end: aheadEnd(r, frame, from + 1) });
  const back = trim(r, { first: place.start, end: at });
  const said = opens
    ? [ahead]
    : back !== null && !hasFiniteVerb(r, back.first, back.end)
      ? [back, ahead]
      : [back ?? ahead];
  const content = said.filter((range) => range !== null);
  if (content.length === 0) return null;
  return according(place, source, content);
}

/** A clause that hangs on the source is no longer, in tokens. */
const LONGEST_RELATIVE = 20;

/** "According to X, which cites Y, C": behind the clause that hangs on the source; `at` where none does. */
function behindRelative(r: Reading, at: number, end: number): number {
  if (word(r, at) !== ',' || !isRelative(r, at + 1)) return at;
  for (let i = at + 2; i < Math.min(end, at + LONGEST_RELATIVE); i = behind(r, i))
    if (word(r, i) === ',') return i;
  return at;
}

const according = (place: Place, source: Range, content: readonly Range[]): Found => ({
  rule: 'according',
  frame: place.index,
  source,
  cue: [{ first: place.at, end: place.at + 2 }],
  content,
  stance: 'assert',
  hedged: false,
  negated: false,
  speech: true,
  relay: null,
});

/** "it would, according to its leader, Ray Holt, vote": the aside ends at the comma, a name behind it with it; what was
 *  said goes on behind. */
function matchInserted(r: Reading, place: Place): Found | null {
  const { at, frame, earlier } = place;
  const near = upToComma(r, at + 2, frame.end);
  if (near === null || word(r, near.end) !== ',') return null;
  const name = mentionOver(r, near.end + 1);
  const further = name?.type === 'person' ? upToComma(r, near.end + 1, frame.end) : null;
  const source = { first: near.first, end: further?.end ?? near.end };
  const held = earlier.flatMap(({ content }) => content).findLast(({ first, end }) => first < at && at < end);
  const back = trim(r, { first: held?.first ?? place.start, end: at });
  const ahead = trim(r, { first: source.end, end: aheadEnd(r, frame, source.end + 1) });
  return back === null || ahead === null ? null : according(place, source, [back, ahead]);
}

/** All that the sentence tells is the source's, what its people say in it too. */
const aheadEnd = (r: Reading, frame: Frame, from: number): number =>
  contentEnd(r, frame, Math.min(from, frame.end), (i) => turnsAway(r, frame, i));

/** At the head of a sentence, or of a clause behind "but" or "while": what is said follows. */
function opensClause(r: Reading, place: Place): boolean {
  const { at, frame } = place;
  const floor = place.start;
  if (at <= floor || at === frame.first) return true;
  for (let i = at - 1; i >= Math.max(floor, at - 3); i -= 1) {
    const token = r.a.tokens[i];
    if (token === undefined) return false;
    if (token.pos === 'CCONJ' || token.pos === 'SCONJ') return true;
    if (token.text === ';') return true;
    if (token.pos !== 'ADV' && token.text !== ',') return false;
  }
  return at - floor <= 3 && !hasFiniteVerb(r, floor, at);
}

/** Up to the comma, with an apposition where one follows it; only a noun phrase where the stretch holds a verb. */
function plainSource(r: Reading, at: number, end: number): Range | null {
  const phrase = sourceAfter(r, at, end);
  const stretch = upToComma(r, at, end);
  if (phrase === null || stretch === null) return phrase ?? stretch;
  return stretch.end > phrase.end && !hasFiniteVerb(r, stretch.first, stretch.end) ? stretch : phrase;
}

/** Behind "according to" there can be nothing but a source: up to the comma, where the tagger saw no noun phrase. */
function upToComma(r: Reading, at: number, end: number): Range | null {
  for (let i = at; i < Math.min(end, at + 12); i += 1) {
    if (isQuote(r, i)) return null;
    if (r.a.tokens[i]?.pos === 'PUNCT') return i > at ? { first: at, end: i } : null;
  }
  return null;
}

/** "According to X, a Y, C": the apposition belongs to the source only where a clause still follows it. */
function closeAtComma(r: Reading, source: Range, end: number): Range {
  for (let i = source.end - 1; i > source.first; i -= 1) {
    if (word(r, i) !== ',') continue;
    if (/^\p{Lu}/u.test(r.a.tokens[i + 1]?.text ?? '')) return { first: source.first, end: i };
    const closed =
      word(r, source.end) === ',' && hasFiniteVerb(r, source.end, Math.min(end, source.end + 40));
    return closed && groupOver(r, source.end + 1) === undefined ? source : { first: source.first, end: i };
  }
  return source;
}
