import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import { isQuote, quoteOver, type Range, type Reading, word } from './frame.ts';
import { canSpeak } from './can-speak.ts';
import { sourceBefore } from './source.ts';
import type { Place } from './verb-rule.ts';

/** `Smith: “…”`, `From the report: “…”`: a source and a colon before a quotation, with no verb between. */
export function matchColon(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (word(r, at) !== ':' || isQuote(r, at) || quoteOver(r, at + 1)?.form !== 'direct') return null;
  if (place.earlier.length > 0) return null;
  const source = sourceBefore(r, frame, at) ?? quotedFrom(r, at);
  if (source === null || source.end !== at || !canSpeak(r, source)) return null;
  const content = trim(r, { first: at + 1, end: contentEnd(r, frame, at + 1) });
  if (content === null) return null;
  return {
    rule: 'colon', frame: place.index, source, cue: [{ first: at, end: at + 1 }], content: [content],
    stance: 'assert', speech: true, negated: false, hedged: false, relay: null,
  };
}

function quotedFrom(r: Reading, colon: number): Range | null {
  const phrase = r.phrases[r.phraseAt[colon - 1] ?? -1];
  return phrase !== undefined && word(r, phrase.firstToken - 1) === 'from' ? { first: phrase.firstToken, end: colon } : null;
}
