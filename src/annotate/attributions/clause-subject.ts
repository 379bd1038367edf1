import type { NounPhrase } from '../../model/annotation.ts';
import { canSpeak } from './can-speak.ts';
import type { VerbCue } from './cue-at.ts';
import {
  type Frame,
  groupOver,
  hasTense,
  isQuote,
  phraseOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { isRelative, isTimePhrase, LONGEST_SOURCE } from './source-parts.ts';

/** The subject that the parse gives the verb of the cue, with all that hangs on it: where a long apposition, a
 *  relative clause or another verb parts the two. Null where the parse has none before the verb in the frame. */
export function clauseSubject(r: Reading, frame: Frame, cue: VerbCue): Range | null {
  if (!standsFree(r, cue)) return null;
  const clause = r.a.clauses[r.clauseOf[r.groupAt[cue.head] ?? -1] ?? -1];
  const phrase = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  if (clause === undefined || phrase === undefined || isQuote(r, phrase.head)) return null;
  // "Kim paid respects": right behind a verb of the same subject stands its object.
  const left = groupOver(r, cue.range.first - 1);
  if (
    r.words.links.endsPlural(word(r, cue.head)) &&
    left !== undefined &&
    hasTense(r, left) &&
    subjectIn(r, cue.range.first - 1) === clause.subject
  )
    return null;
  if (phrase.firstToken < frame.first || phrase.endToken > frame.end) return null;
  if (phrase.firstToken > cue.head || isTimePhrase(r, phrase)) return null;
  const whole = phraseOver(r, phrase.head) ?? phrase;
  if (isRelative(r, whole.head)) return null;
  const source =
    adjoining(r, whole, cue) ??
    (isSure(cue) ? sourceAfter(r, whole.firstToken, firstVerb(r, whole.endToken, cue.range.first)) : null);
  return source !== null && canSpeak(r, source) ? source : null;
}

const subjectIn = (r: Reading, at: number): number | null | undefined =>
  r.a.clauses[r.clauseOf[r.groupAt[at] ?? -1] ?? -1]?.subject;

/** No word inside a noun phrase ("a proposed cap", "the only question", "the number of confirmed dead"), and no participle,
 *  which is the noun's beside it. */
function standsFree(r: Reading, cue: VerbCue): boolean {
  if (r.words.links.of.has(word(r, cue.range.first - 1))) return false;
  const pos = r.a.tokens[cue.range.first - 1]?.pos;
  return pos !== 'DET' && pos !== 'ADJ' && pos !== 'PART' && cue.tense !== 'participle';
}

/** A bare "asked" or "viewed" far from its subject is a participle as often as not. */
const isSure = (cue: VerbCue): boolean =>
  cue.plain || cue.tense !== 'past' || cue.range.end - cue.range.first > 1;

/** The stretch up to the verb, where nothing stands in it but what hangs on the subject. */
function adjoining(r: Reading, phrase: NounPhrase, cue: VerbCue): Range | null {
  const end = word(r, cue.range.first - 1) === ',' ? cue.range.first - 1 : cue.range.first;
  if (end < cue.range.first && !cue.plain && !hasComma(r, phrase.endToken, end)) return null;
  if (end <= phrase.firstToken || end - phrase.firstToken > LONGEST_SOURCE) return null;
  for (let i = phrase.endToken; i < end; i += 1) {
    if (isQuote(r, i) || r.a.tokens[i]?.pos === 'CCONJ') return null;
    const group = groupOver(r, i);
    if (group === undefined || group.firstToken !== i || !hasTense(r, group)) continue;
    // "Research conducted for the ministry showed": a past form right behind the noun is its participle.
    if (i === phrase.endToken && group.tense === 'past' && group.endToken === i + 1) continue;
    if (!opensRelative(r, i, phrase.endToken)) return null;
  }
  return { first: phrase.firstToken, end };
}

/** "Reyes, asked about it": a single comma opens what hangs on the noun. */
function hasComma(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (word(r, i) === ',') return true;
  return false;
}

/** Words between "who" and its verb, at most. */
const RELATIVE_REACH = 6;

function opensRelative(r: Reading, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - RELATIVE_REACH); i -= 1) {
    const text = word(r, i);
    if (r.words.links.subjectRelatives.has(text) || r.words.links.otherRelatives.has(text)) return true;
  }
  return false;
}

/** The first verb with a tense in `[from, to)`, or `to`. */
function firstVerb(r: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const group = groupOver(r, i);
    if (group !== undefined && hasTense(r, group)) return i;
  }
  return to;
}
