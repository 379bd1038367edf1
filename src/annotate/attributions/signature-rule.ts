import { contentBefore } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { before, isQuote, phraseOver, quoteOver, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';

const DASHES = /^(?:[—–―~-]|--)$/;

/** `“C” — Name, of X`: a quotation signed behind a dash, with nothing after the name. */
export function matchSignature(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (!DASHES.test(word(r, at)) || isQuote(r, at) || at <= frame.first) return null;
  const quote = before(r, at);
  if (quoteOver(r, quote)?.form !== 'direct') return null;
  const source = sourceAfter(r, at + 1, frame.end);
  if (source === null || !closes(r, source.end, frame.end)) return null;
  if (r.a.tokens[phraseOver(r, source.first)?.head ?? -1]?.pos !== 'PROPN') return null;
  const content = contentBefore(r, at, place.floor);
  if (content === null) return null;
  return {
    rule: 'signature',
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

const closes = (r: Reading, at: number, end: number): boolean =>
  at >= end || (at === end - 1 && word(r, at) === '.');
