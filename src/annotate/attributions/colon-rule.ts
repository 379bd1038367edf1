import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import { isQuote, quoteOver, type Reading, word } from './frame.ts';
import { sourceAfter } from './source.ts';
import type { Place } from './verb-rule.ts';

/** `Smith: “…”` at the head of a sentence. */
export function matchColon(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (word(r, at) !== ':' || isQuote(r, at) || quoteOver(r, at + 1)?.form !== 'direct') return null;
  const source = sourceAfter(r, frame.first, at);
  if (source === null || source.end !== at) return null;
  const content = trim(r, { first: at + 1, end: contentEnd(r, frame, at + 1) });
  if (content === null) return null;
  return {
    rule: 'colon', frame: place.index, source, cue: [{ first: at, end: at + 1 }], content: [content],
    stance: 'assert', speech: true, negated: false, hedged: false, relay: null,
  };
}
