import { canSpeak } from './can-speak.ts';
import { contentBefore, hasFiniteVerb } from './content.ts';
import { cueAt } from './cue-at.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { before, groupOver, isQuote, type Reading, word } from './reading.ts';
import { report } from './report.ts';
import { resumeQuote } from './resume-quote.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';

/** “…,” said X, a Y. */
export function matchInverted(r: Reading, place: Place): Found | null {
  const { frame, floor } = place;
  const cue = cueAt(r, place.at);
  if (
    cue === null ||
    cue.voice === 'passive' ||
    !cue.speech ||
    cue.tense === 'infinitive' ||
    cue.tense === 'participle'
  )
    return null;
  if (cue.frame === 'tell') return null;
  const left = before(r, cue.range.first);
  if (left < floor) return null;
  const afterQuote = isQuote(r, left) || (word(r, left) === ',' && isQuote(r, left - 1));
  if (!afterQuote && word(r, left) !== ',') return null;
  const source = sourceAfter(r, cue.range.end, frame.end);
  if (source === null) return null;
  const next = groupOver(r, source.end);
  if (next !== undefined && next.tense !== 'participle') return null;
  if (!afterQuote && (!canSpeak(r, source) || sourceBefore(r, frame, cue.range.first) !== null)) return null;
  if (!afterQuote && hasFiniteVerb(r, source.end, Math.min(frame.end, source.end + 12))) return null;
  if (!afterQuote && !hasFiniteVerb(r, floor, left)) return null;
  const content = contentBefore(r, cue.range.first, floor);
  if (content === null) return null;
  const more = resumeQuote(r, frame, source.end);
  return {
    ...report(r, place, cue, source, cue.range, more === null ? [content] : [content, more]),
    rule: 'inverted',
  };
}
