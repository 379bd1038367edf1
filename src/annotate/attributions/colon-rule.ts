import { canSpeak } from './can-speak.ts';
import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { groupOver, isQuote, phraseOver, quoteOver, type Range, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

/** `Smith: “…”`, `From the report: “…”`: a source and a colon before a quotation, with no verb between. */
export function matchColon(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (word(r, at) !== ':' || isQuote(r, at) || quoteOver(r, at + 1)?.form !== 'direct') return null;
  if (place.earlier.length > 0) return null;
  const source = sourceBefore(r, frame, at) ?? quotedFrom(r, at);
  if (
    source === null ||
    source.end !== at ||
    !canSpeak(r, source) ||
    isGoverned(r, frame.first, source.first)
  )
    return null;
  const content = trim(r, { first: at + 1, end: contentEnd(r, frame, at + 1) });
  if (content === null) return null;
  return {
    rule: 'colon',
    frame: place.index,
    source,
    cue: [{ first: at, end: at + 1 }],
    content: [content],
    stance: 'assert',
    speech: true,
    negated: false,
    hedged: false,
    relay: null,
  };
}

function quotedFrom(r: Reading, colon: number): Range | null {
  const phrase = phraseOver(r, colon - 1);
  return phrase !== undefined && word(r, phrase.firstToken - 1) === 'from'
    ? { first: phrase.firstToken, end: colon }
    : null;
}

/** "They had one rule: …": a verb before it makes of the noun phrase an object. */
function isGoverned(r: Reading, floor: number, first: number): boolean {
  for (let i = first - 1; i >= Math.max(floor, first - LOOK_BACK); i -= 1) {
    if (/^(?:[-—–―]|--)$/.test(word(r, i))) return false;
    if (groupOver(r, i) !== undefined) return true;
  }
  return false;
}

/** Tokens looked back over for that verb. */
const LOOK_BACK = 40;
