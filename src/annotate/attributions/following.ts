import { behindAddressee, behindParenthesis } from './adverbials.ts';
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
import { contentEnd, isClosingReport, opensAnother, trim, turnsAway } from './content.ts';
import { type VerbCue, withParticle } from './cue-at.ts';
import { fits } from './fits.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, hasTense, isQuote, type Range, type Reading, word } from './reading.ts';
import { isRelay } from './relay.ts';
import { report } from './report.ts';

/** S V C: what stands behind the reporting verb, from the adverbials on that end at `behindCue`. Null where nothing
 *  that could have been said does. */
export function following(
  r: Reading,
  place: Place,
  cue: VerbCue,
  source: Range,
  behindCue: number,
): Found | null {
  const { frame } = place;
  let start = openingOf(r, place, cue, source, behindCue);
  const open = word(r, start);
  const quoteNext = isQuoteNext(r, place, start);
  if (open === ',' && asOpens(r, source.first) && opensSentence(r, place, source.first - 1))
    return behindComma(r, place, cue, source, start);
  if (open === ',' && !quoteNext) {
    if (cue.speech && isInserted(r, source)) return behindComma(r, place, cue, source, start);
    const resume = behindParenthesis(r, frame, start);
    if (resume === null) return null;
    start = resume;
  }
  if (start >= frame.end || word(r, start) === '.') return null;
  const end = endOf(r, place, cue, source, start, quoteNext);
  const particle = withParticle(r, cue);
  const cueRange = particle.end > start || start === cue.range.end ? particle : cue.range;
  const content = trim(r, { first: Math.max(start, cueRange.end), end });
  if (content === null)
    return open === ':' && cue.speech ? report(r, place, cue, source, cue.range, []) : null;
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

/** Where content may begin: behind adverbials, whom it was told, and the rest of "As X reported on Monday,". */
function openingOf(r: Reading, { frame }: Place, cue: VerbCue, source: Range, behindCue: number): number {
  // "agreed on a plan.", "commented on it.": what looked like an adverbial is the thing itself.
  const emptied = behindCue >= frame.end || word(r, behindCue) === '.';
  const { topicVerbs, topicWords } = r.words.cues;
  const own = emptied && (!cue.speech || topicVerbs.has(cue.lemma) || topicWords.has(word(r, cue.range.end)));
  const plain = own ? cue.range.end : behindCue;
  const start = cue.frame === 'tell' ? behindAddressee(r, frame, plain) : plain;
  return asOpens(r, source.first) && word(r, start) !== ','
    ? (commaBehind(r, start, frame.end) ?? start)
    : start;
}

function isQuoteNext(r: Reading, { frame }: Place, start: number): boolean {
  if (start >= frame.end || isQuote(r, start)) return start < frame.end;
  const open = word(r, start);
  return (open === ',' || open === ':') && start + 1 < frame.end && isQuote(r, start + 1);
}

/** "who, he said, gave": all that follows the comma; null where nothing does. */
function behindComma(r: Reading, place: Place, cue: VerbCue, source: Range, comma: number): Found | null {
  const said = trim(r, { first: comma + 1, end: contentEnd(r, place.frame, comma + 1) });
  return said === null ? null : report(r, place, cue, source, cue.range, [said]);
}

function endOf(
  r: Reading,
  { frame }: Place,
  cue: VerbCue,
  source: Range,
  start: number,
  quoteNext: boolean,
): number {
  const clause = quoteNext || cue.frame === 'clause' || opensClauseAt(r, frame, start);
  const from = quoteNext && !isQuote(r, start) ? start + 1 : start;
  const subordinate = isSubordinate(r, frame, source);
  const aside = isAside(r, source);
  // An agency's report of what somebody did and said goes on over "and expressed"; a person's own words do not.
  const relayed = isRelay(r, source);
  const ends = (i: number): boolean =>
    relayed
      ? turnsAway(r, frame, i) || (word(r, i) === ',' && isClosingReport(r, frame, i + 1))
      : opensAnother(r, frame, i);
  return contentEnd(
    r,
    frame,
    from,
    (i) =>
      ends(i) ||
      (aside && closesAside(r, i)) ||
      (subordinate && opensMain(r, frame, i)) ||
      (!clause && closesObject(r, frame, i)),
  );
}

/** "what he thought was right", ", which they argue is wrong", "the gift he knew was old": the verb behind the cue
 *  belongs to what is said. */
const isThatOf = (r: Reading, cue: VerbCue, subject: Range): boolean =>
  cue.frame === 'clause' || (cue.speech && word(r, subject.first - 1) === ',');

/** "as" stands right before the source. */
export const asOpens = (r: Reading, start: number): boolean => r.words.links.as.has(word(r, start - 1));

const opensSentence = (r: Reading, place: Place, at: number): boolean =>
  at === place.start || (at === place.start + 1 && r.a.tokens[at - 1]?.pos === 'CCONJ');

/** Adverbs and a date before that comma are no longer, in tokens. */
const LONGEST_DATE = 6;

/** "As the paper reported just today,": the comma behind adverbs and days; null where a verb comes first. */
function commaBehind(r: Reading, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + LONGEST_DATE); i += 1) {
    if (isQuote(r, i) || groupOver(r, i) !== undefined) return null;
    if (word(r, i) === ',') return i;
  }
  return null;
}
