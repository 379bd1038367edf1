import { behindAddressee, behindParenthesis, skipAdverbials } from './adverbials.ts';
import { antecedentBefore } from './antecedent-before.ts';
import {
  closesAside,
  closesObject,
  isAside,
  isInserted,
  isSubordinate,
  opensClauseAt,
  opensMain,
} from './clause-ends.ts';
import {
  contentBefore,
  contentEnd,
  hasFiniteVerb,
  isClosingReport,
  opensAnother,
  trim,
  turnsAway,
} from './content.ts';
import { type VerbCue, withParticle } from './cue-at.ts';
import { fits, mayBeSource } from './fits.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import {
  before as beforeToken,
  type Frame,
  groupOver,
  hasTense,
  isQuote,
  phraseOver,
  quoteOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { isRelay } from './relay.ts';
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
  const before = adjacent && mayFollow(cue) ? contentBefore(r, opening, place.floor) : null;
  const from = skipAdverbials(r, frame, cue.range.end);
  const next = word(r, from);
  const quoteBefore = before !== null && endsInSpeech(r, start);
  // "Through an aide, Reyes declined to comment": an adverbial is nothing that was said.
  const preceding = before !== null && !quoteBefore && next !== ',' && isAdverbial(r, before) ? null : before;
  const opensContent = r.words.links.that.has(next) || next === ':' || (from < frame.end && isQuote(r, from));
  if (preceding !== null && (quoteBefore || from >= frame.end || stops(next))) {
    if (!(opensContent && !quoteBefore))
      return parenthetical(r, place, cue, source, preceding, from, quoteBefore);
  }
  const whole =
    preceding === null && adjacent && cue.speech && closesFrame(r, frame, cue, from)
      ? contentBefore(r, opening, place.start)
      : preceding;
  const asked = place.earlier.at(-1);
  const reply =
    asked?.rule === 'asked' && cue.speech ? report(r, place, cue, source, cue.range, asked.content) : null;
  return (
    following(r, place, cue, source, from) ??
    reply ??
    fallback(r, place, cue, source, whole) ??
    objectBefore(r, place, cue, source, from)
  );
}

const stops = (text: string): boolean =>
  text === ',' ||
  text === '.' ||
  text === '!' ||
  text === '?' ||
  text === '—' ||
  text === '–' ||
  text === ')';
const opensSentence = (r: Reading, place: Place, at: number): boolean =>
  at === place.start || (at === place.start + 1 && r.a.tokens[at - 1]?.pos === 'CCONJ');

/** "As the paper reported just today,": the comma behind adverbs and days; null where a verb comes first. */
function commaBehind(r: Reading, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 6); i += 1) {
    if (isQuote(r, i) || groupOver(r, i) !== undefined) return null;
    if (word(r, i) === ',') return i;
  }
  return null;
}

/** Nothing follows the verb but whom it was told. */
function closesFrame(r: Reading, frame: Frame, cue: VerbCue, from: number): boolean {
  const at = cue.frame === 'tell' ? behindAddressee(r, frame, from) : from;
  return at >= frame.end || word(r, at) === '.';
}

function isAdverbial(r: Reading, range: Range): boolean {
  const pos = r.a.tokens[range.first]?.pos;
  return (pos === 'ADP' || pos === 'ADV') && !hasFiniteVerb(r, range.first, range.end);
}

const asOpens = (r: Reading, start: number): boolean => r.words.links.as.has(word(r, start - 1));
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

/** S V C. */
function following(r: Reading, place: Place, cue: VerbCue, source: Range, behindCue: number): Found | null {
  const { frame } = place;
  let start = behindCue;
  // "agreed on a plan.", "commented on it.": what looked like an adverbial is the thing itself.
  const emptied = start >= frame.end || word(r, start) === '.';
  if (emptied && (!cue.speech || r.words.cues.topicVerbs.has(cue.lemma))) start = cue.range.end;
  if (cue.frame === 'tell') start = behindAddressee(r, frame, start);
  if (asOpens(r, source.first) && word(r, start) !== ',') start = commaBehind(r, start, frame.end) ?? start;
  const open = word(r, start);
  if (open === ',' && asOpens(r, source.first) && opensSentence(r, place, source.first - 1)) {
    const said = trim(r, { first: start + 1, end: contentEnd(r, frame, start + 1) });
    return said === null ? null : report(r, place, cue, source, cue.range, [said]);
  }
  const quoteNext =
    (start < frame.end && isQuote(r, start)) ||
    ((open === ',' || open === ':') && start + 1 < frame.end && isQuote(r, start + 1));
  if (open === ',' && !quoteNext) {
    const inner =
      cue.speech && isInserted(r, source)
        ? trim(r, { first: start + 1, end: contentEnd(r, frame, start + 1) })
        : null;
    if (inner !== null) return report(r, place, cue, source, cue.range, [inner]);
    const resume = behindParenthesis(r, frame, start);
    if (resume === null) return null;
    start = resume;
  }
  if (start >= frame.end || word(r, start) === '.') return null;
  const clause = quoteNext || cue.frame === 'clause' || opensClauseAt(r, frame, start);
  const from = quoteNext && !isQuote(r, start) ? start + 1 : start;
  const subordinate = isSubordinate(r, frame, source);
  // An agency's report of what somebody did and said goes on over "and expressed"; a person's own words do not.
  const aside = isAside(r, source);
  const relayed = isRelay(r, source);
  const ends = (i: number): boolean =>
    relayed
      ? turnsAway(r, frame, i) || (word(r, i) === ',' && isClosingReport(r, frame, i + 1))
      : opensAnother(r, frame, i);
  const end = contentEnd(
    r,
    frame,
    from,
    (i) =>
      ends(i) ||
      (aside && closesAside(r, i)) ||
      (subordinate && opensMain(r, frame, i)) ||
      (!clause && closesObject(r, frame, i)),
  );
  const particle = withParticle(r, cue);
  const cueRange = particle.end > start ? particle : start === cue.range.end ? particle : cue.range;
  const content = trim(r, { first: Math.max(start, cueRange.end), end });
  if (content === null && open === ':' && cue.speech) return report(r, place, cue, source, cue.range, []);
  if (content === null) return null;
  const verb = groupOver(r, content.first);
  const subject =
    verb?.firstToken === content.first && hasTense(r, verb) ? antecedentBefore(r, frame, source) : null;
  if (subject !== null && isThatOf(r, cue, subject))
    return report(r, place, cue, source, cue.range, [subject, content]);
  // "the charge that Reyes denied was old": the verb is the charge's.
  if (subject !== null && cue.frame !== 'clause') return null;
  if (!fits(r, cue, source, content, cueRange.end > cue.range.end)) return null;
  return report(r, place, cue, source, cueRange, [content]);
}

/** "what he thought was right", ", which they argue is wrong", "the gift he knew was old": the verb behind the cue belongs to what is said. */
const isThatOf = (r: Reading, cue: VerbCue, subject: Range): boolean =>
  cue.frame === 'clause' || (cue.speech && word(r, subject.first - 1) === ',');

/** "the charge (that) Reyes denied": the thing said stands before its clause. */
function objectBefore(r: Reading, place: Place, cue: VerbCue, source: Range, from: number): Found | null {
  if (cue.frame === 'clause' || cue.frame === 'tell' || cue.tense === 'participle') return null;
  if (
    r.words.cues.issuing.has(cue.lemma) ||
    isRelative(r, word(r, source.first)) ||
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
): Found | null {
  if (preceding === null || !hasFiniteVerb(r, preceding.first, preceding.end)) return null;
  return report(r, place, cue, source, cue.range, [preceding]);
}
