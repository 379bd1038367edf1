import { canSpeak } from './can-speak.ts';
import { contentBefore, contentEnd, hasFiniteVerb, trim } from './content.ts';
import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { before, behind, type Frame, groupOver, isQuote, type Range, type Reading, word } from './reading.ts';
import { report } from './report.ts';
import { resumeQuote } from './resume-quote.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';

/** “…,” said X, a Y. */
export function matchInverted(r: Reading, place: Place): Found | null {
  const { frame, floor } = place;
  const { cue } = place;
  if (
    cue === null ||
    cue.voice === 'passive' ||
    !cue.speech ||
    cue.tense === 'infinitive' ||
    cue.tense === 'participle'
  )
    return null;
  if (cue.range.first === frame.first) return opening(r, place, cue);
  if (cue.frame === 'tell') return null;
  const left = before(r, cue.range.first);
  if (left < floor) return null;
  const afterQuote = isQuote(r, left) || (word(r, left) === ',' && isQuote(r, left - 1));
  if (!afterQuote && word(r, left) !== ',') return null;
  const source =
    sourceAfter(r, cue.range.end, frame.end) ?? (afterQuote ? bareSource(r, cue, frame.end) : null);
  if (source === null) return null;
  const next = groupOver(r, source.end);
  if (next !== undefined && next.tense !== 'participle') return null;
  if (!afterQuote && (!canSpeak(r, source) || sourceBefore(r, frame, cue.range.first) !== null)) return null;
  const resumes = word(r, source.end) === ',' && r.a.tokens[source.end + 1]?.pos === 'CCONJ';
  const rests = behindRelative(r, frame, source.end);
  if (!afterQuote && !resumes && hasFiniteVerb(r, rests, Math.min(frame.end, rests + 12))) return null;
  if (!afterQuote && !hasFiniteVerb(r, floor, left)) return null;
  const content = contentBefore(r, cue.range.first, floor);
  if (content === null) return null;
  const rest =
    resumes && !afterQuote
      ? trim(r, { first: source.end + 1, end: contentEnd(r, frame, source.end + 1) })
      : null;
  const more = rest ?? resumeQuote(r, frame, source.end);
  return {
    ...report(r, place, cue, source, cue.range, more === null ? [content] : [content, more]),
    rule: 'inverted',
  };
}

/** "said Reyes of Norda, where 27 live": the verb of a clause that hangs on the source is none of the sentence's. */
function behindRelative(r: Reading, frame: Frame, from: number): number {
  if (word(r, from) !== ',' || !r.words.links.otherRelatives.has(word(r, from + 1))) return from;
  let i = from + 1;
  while (i < frame.end && word(r, i) !== ',' && word(r, i) !== ';') i = behind(r, i);
  return i;
}

/** "Said one nurse: “…”": the verb opens the sentence, and a colon or a comma leads to the quotation. */
function opening(r: Reading, place: Place, cue: VerbCue): Found | null {
  const { frame } = place;
  const source = sourceAfter(r, cue.range.end, frame.end);
  if (source === null || !canSpeak(r, source)) return null;
  const mark = word(r, source.end);
  if ((mark !== ':' && mark !== ',') || source.end + 1 >= frame.end || !isQuote(r, source.end + 1))
    return null;
  const content = trim(r, { first: source.end + 1, end: contentEnd(r, frame, source.end + 1) });
  return content === null
    ? null
    : { ...report(r, place, cue, source, cue.range, [content]), rule: 'inverted' };
}

/** A source whose words the tagger took for something else has no more words than this. */
const LONGEST_BARE = 8;

/** Right behind “C,” said there can be nothing but a source: up to the next mark, if a name stands in it. */
function bareSource(r: Reading, cue: VerbCue, end: number): Range | null {
  const first = cue.range.end;
  let named = false;
  for (let i = first; i < Math.min(end, first + LONGEST_BARE); i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || isQuote(r, i)) return null;
    if (token.pos === 'PUNCT') return named ? { first, end: i } : null;
    named ||= token.pos === 'PROPN' || token.text !== token.lower;
  }
  return null;
}
