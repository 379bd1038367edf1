import { behindAddressee, skipAdverbials } from './adverbials.ts';
import { antecedentBefore } from './antecedent-before.ts';
import { contentBefore, contentEnd, hasFiniteVerb, opensCiting, trim } from './content.ts';
import { type VerbCue, withParticle } from './cue-at.ts';
import { mayBeSource } from './fits.ts';
import { asOpens, following } from './following.ts';
import type { Found } from './found.ts';
import { noEvidence } from './no-evidence.ts';
import { passedOn } from './passed-on.ts';
import type { Place } from './place.ts';
import {
  before as beforeToken,
  type Frame,
  groupOver,
  isQuote,
  phraseOver,
  quoteOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { report } from './report.ts';
import { resumeQuote } from './resume-quote.ts';
import { isRelative } from './source-parts.ts';
import { subjectOf } from './subject.ts';

/** An active reporting verb behind its subject: S V C, "C", S V and C1, S V, C2. */
export function matchVerb(r: Reading, place: Place): Found | null {
  const { cue } = place;
  if (cue === null || cue.voice === 'passive') return null;
  const { frame } = place;
  const source = subjectOf(r, frame, cue, place.earlier);
  if (source === null || !mayBeSource(r, source, cue)) return null;
  const adjacent = source.end > source.first && source.first < cue.range.first;
  const start = adjacent ? source.first : cue.range.first;
  const opening = asOpens(r, start) ? start - 1 : start;
  // "Quill, who speaks for the mayor,": a clause that hangs on a noun tells nothing of what stands before that.
  const follows = adjacent && mayFollow(cue) && !hangsOnNoun(r, source);
  const before = follows ? saidBefore(r, opening, place) : null;
  const from = skipAdverbials(r, frame, cue.range.end);
  const next = word(r, from);
  const quoteBefore = before !== null && endsInSpeech(r, start);
  // "Through an aide, Reyes declined to comment": an adverbial is nothing that was said.
  const preceding = before !== null && !quoteBefore && next !== ',' && isAdverbial(r, before) ? null : before;
  const opensContent = r.words.links.that.has(next) || next === ':' || (from < frame.end && isQuote(r, from));
  if (
    preceding !== null &&
    (quoteBefore || from >= frame.end || stops(next) || isWhen(r, cue, preceding, next))
  ) {
    if (!(opensContent && !quoteBefore))
      return parenthetical(r, place, cue, source, preceding, from, quoteBefore);
  }
  const passed = preceding === null ? passedOn(r, place, source) : null;
  const whole =
    preceding === null && adjacent && cue.speech && closesFrame(r, frame, cue, from)
      ? contentBefore(r, opening, passed?.first ?? place.start)
      : preceding;
  const asked = place.earlier.at(-1);
  const reply =
    asked?.rule === 'asked' && cue.speech ? report(r, place, cue, source, cue.range, asked.content) : null;
  return (
    noEvidence(r, place, cue, source) ??
    following(r, place, cue, source, from) ??
    reply ??
    fallback(r, place, cue, source, whole, passed?.relay ?? null) ??
    objectBefore(r, place, cue, source, from)
  );
}

const hangsOnNoun = (r: Reading, source: Range): boolean =>
  source.end - source.first === 1 && isRelative(r, source.first) && word(r, source.first - 1) === ',';

/** What stands before the source from the floor on; where that is no more than a phrase behind another's verb, all of it:
 *  "“C,” he told KTN from his bed, the channel reported". */
function saidBefore(r: Reading, at: number, { floor, start }: Place): Range | null {
  const near = contentBefore(r, at, floor);
  if (near === null || floor === start || hasFiniteVerb(r, near.first, near.end)) return near;
  const whole = contentBefore(r, at, start);
  return whole !== null && hasFiniteVerb(r, whole.first, whole.end) ? whole : near;
}

/** "C, the commission said after all votes had been counted": a clause behind the verb tells when it was said. */
const isWhen = (r: Reading, cue: VerbCue, preceding: Range, next: string): boolean =>
  cue.speech &&
  r.words.links.subordinators.has(next) &&
  !r.words.links.contentOpeners.has(next) &&
  hasFiniteVerb(r, preceding.first, preceding.end);

const stops = (text: string): boolean =>
  text === ',' ||
  text === '.' ||
  text === '!' ||
  text === '?' ||
  text === '—' ||
  text === '–' ||
  text === ')';
/** Nothing follows the verb but whom it was told. */
function closesFrame(r: Reading, frame: Frame, cue: VerbCue, from: number): boolean {
  const at = cue.frame === 'tell' ? behindAddressee(r, frame, from) : from;
  return at >= frame.end || word(r, at) === '.' || opensCiting(r, at);
}

function isAdverbial(r: Reading, range: Range): boolean {
  const pos = r.a.tokens[range.first]?.pos;
  return (pos === 'ADP' || pos === 'ADV') && !hasFiniteVerb(r, range.first, range.end);
}

const mayFollow = (cue: VerbCue): boolean =>
  cue.tense !== 'participle' && (cue.speech || cue.frame === 'clause' || cue.stance === 'expect');

/** The words right before the source close a quotation that is speech. */
function endsInSpeech(r: Reading, start: number): boolean {
  const left = beforeToken(r, start);
  const at = word(r, left) === ',' ? beforeToken(r, left) : left;
  const quote = quoteOver(r, at);
  return (
    quote !== undefined &&
    (quote.form === 'direct' ||
      word(r, left) === ',' ||
      /[,!?…]$/.test(r.a.article.text.slice(quote.inner.start, quote.inner.end).slice(-1)))
  );
}

function parenthetical(
  r: Reading,
  place: Place,
  cue: VerbCue,
  source: Range,
  preceding: Range,
  from: number,
  quoted: boolean,
): Found {
  const { frame } = place;
  const content = [preceding];
  const more = resumeQuote(r, frame, cue.range.end);
  if (more !== null) content.push(more);
  else if (
    word(r, from) === ',' &&
    (goesOn(r, from + 1) || (!quoted && !hasFiniteVerb(r, preceding.first, preceding.end)))
  ) {
    const rest = trim(r, { first: from + 1, end: contentEnd(r, frame, from + 1) });
    if (rest !== null) content.push(rest);
  }
  return report(r, place, cue, source, cue.range, content);
}

/** ", he said, brought": behind the reporting clause the sentence takes up its verb. */
function goesOn(r: Reading, at: number): boolean {
  const first = r.a.tokens[at]?.pos === 'CCONJ' ? at + 1 : at;
  const group = groupOver(r, first);
  return group?.firstToken === first && group.tense !== 'participle';
}

/** "the charge (that) Reyes denied": the thing said stands before its clause. */
function objectBefore(r: Reading, place: Place, cue: VerbCue, source: Range, from: number): Found | null {
  if (cue.frame === 'clause' || cue.frame === 'tell' || cue.tense === 'participle') return null;
  if (
    r.words.cues.issuing.has(cue.lemma) ||
    isRelative(r, source.first) ||
    r.words.links.that.has(word(r, source.first))
  )
    return null;
  if (
    source.end !== cue.range.first ||
    (from < place.frame.end && phraseOver(r, cue.range.end) !== undefined)
  )
    return null;
  const object = antecedentBefore(r, place.frame, source);
  return object === null ? null : report(r, place, cue, source, withParticle(r, cue), [object]);
}

/** "The plan failed, Smith said in a statement": content before, an adverbial behind. */
function fallback(
  r: Reading,
  place: Place,
  cue: VerbCue,
  source: Range,
  preceding: Range | null,
  relay: Range | null,
): Found | null {
  if (preceding === null || !hasFiniteVerb(r, preceding.first, preceding.end)) return null;
  const found = report(r, place, cue, source, cue.range, [preceding]);
  return { ...found, relay: found.relay ?? relay };
}
