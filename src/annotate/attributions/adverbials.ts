import { type Frame, groupOver, isQuote, phraseOver, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { isTimePhrase } from './source-parts.ts';

/** Behind the verb: "on Saturday", "Thursday", "in a statement", "to reporters" before what is said. */
export function skipAdverbials(r: Reading, frame: Frame, from: number): number {
  let i = from;
  for (let step = 0; step < 4 && i < frame.end; step += 1) {
    if (isQuote(r, i)) return i;
    const own = phraseOver(r, i);
    const inner = phraseOver(r, i + 1);
    if (
      own !== undefined &&
      own.firstToken === i &&
      isTimePhrase(r, own) &&
      !isSubject(r, own.endToken) &&
      !r.words.links.of.has(word(r, own.endToken))
    )
      i = own.endToken;
    else if (
      r.a.tokens[i]?.pos === 'ADP' &&
      inner !== undefined &&
      inner.firstToken === i + 1 &&
      opensBehind(r, frame, inner.endToken)
    )
      i = inner.endToken;
    else if (
      r.a.tokens[i]?.pos === 'ADV' &&
      (r.words.links.that.has(word(r, i + 1)) || closesDay(r, frame, i))
    )
      i += 1;
    else break;
  }
  return thatAhead(r, frame, from, i) ?? i;
}

/** "the company said today.": an adverb for the day closes the sentence. */
const closesDay = (r: Reading, frame: Frame, i: number): boolean =>
  r.words.sources.timeHeads.has(word(r, i)) && (i + 1 >= frame.end || word(r, i + 1) === '.');

/** An adverbial before "that" is no longer, in tokens. */
const LONGEST_BEFORE_THAT = 20;

/** "said on Saturday in a statement carried by KTN that C": a preposition's phrases may hold participles, up to "that". */
function thatAhead(r: Reading, frame: Frame, from: number, at: number): number | null {
  const opener = r.a.tokens[from]?.pos;
  if ((opener !== 'ADP' && opener !== 'ADV') || r.words.links.that.has(word(r, at))) return null;
  for (let i = at; i < Math.min(frame.end, from + LONGEST_BEFORE_THAT); i += 1) {
    if (isQuote(r, i)) return null;
    if (r.words.links.that.has(word(r, i))) return r.a.tokens[i]?.pos === 'SCONJ' ? i : null;
    const group = groupOver(r, i);
    const token = r.a.tokens[i];
    if (token?.pos === 'PUNCT' || token?.pos === 'CCONJ' || token?.pos === 'SCONJ') return null;
    if (group !== undefined && group.tense !== 'participle') return null;
  }
  return null;
}

const isSubject = (r: Reading, at: number): boolean => groupOver(r, at) !== undefined;

/** Behind an adverbial the content opens plainly: with that, a quotation, a colon, a comma, another adverbial or the end. */
function opensBehind(r: Reading, frame: Frame, at: number): boolean {
  if (at >= frame.end || isQuote(r, at)) return true;
  const text = word(r, at);
  if (r.words.links.that.has(text) || text === ':' || text === ',' || text === '.') return true;
  const phrase = phraseOver(r, at);
  if (phrase !== undefined) return isTimePhrase(r, phrase) || groupOver(r, phrase.endToken) !== undefined;
  const inner = phraseOver(r, at + 1);
  return r.a.tokens[at]?.pos === 'ADP' && inner !== undefined && opensBehind2(r, frame, inner.endToken);
}

/** Here the content opens, or there is none. */
function opensBehind2(r: Reading, frame: Frame, at: number): boolean {
  const text = word(r, at);
  return (
    at >= frame.end ||
    isQuote(r, at) ||
    r.words.links.that.has(text) ||
    text === ':' ||
    text === ',' ||
    text === '.'
  );
}

/** "told reporters (in Kyiv) that": behind the person told. */
export function behindAddressee(r: Reading, frame: Frame, from: number): number {
  const phrase = phraseOver(r, from);
  if (phrase === undefined || phrase.firstToken !== from || groupOver(r, phrase.endToken) !== undefined)
    return from;
  const range = sourceAfter(r, from, Math.min(frame.end, from + 12));
  const wide = range?.end ?? phrase.endToken;
  const end =
    r.words.links.that.has(word(r, wide)) || isQuote(r, wide)
      ? wide
      : groupOver(r, wide) !== undefined
        ? phrase.endToken
        : wide;
  const after = skipAdverbials(r, frame, end);
  return after < frame.end ? after : end;
}

/** "said, however, that" and "said, on Monday, that". */
export function behindParenthesis(r: Reading, frame: Frame, comma: number): number | null {
  for (let i = comma + 1; i < Math.min(frame.end, comma + 12); i += 1) {
    if (isQuote(r, i)) return i;
    const group = groupOver(r, i);
    if (group !== undefined && group.tense !== 'participle') return null;
    if (word(r, i) === ',') return r.words.links.that.has(word(r, i + 1)) || isQuote(r, i + 1) ? i + 1 : null;
  }
  return null;
}
