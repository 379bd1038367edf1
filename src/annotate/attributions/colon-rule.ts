import { canSpeak } from './can-speak.ts';
import { contentEnd, trim } from './content.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { groupOver, isQuote, phraseOver, quoteOver, type Range, type Reading, word } from './reading.ts';
import { sourceBefore } from './source-before.ts';

/** `Smith: “…”`, `From the report: “…”`: a source and a colon before a quotation, with no verb between. */
export function matchColon(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (word(r, at) !== ':' || isQuote(r, at)) return null;
  const headed = isHeading(r, place);
  if (quoteOver(r, at + 1)?.form !== 'direct' && !headed) return null;
  if (place.earlier.length > 0) return null;
  const source = sourceBefore(r, frame, at) ?? quotedFrom(r, at);
  if (
    source === null ||
    source.end !== at ||
    !(headed ? isNamed(r, source) : canSpeak(r, source)) ||
    (headed && source.first > frame.first) ||
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
  return phrase !== undefined && r.words.cues.quotedFrom.has(word(r, phrase.firstToken - 1))
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

/** "Flood:" before a headline names a topic as often as a speaker: only a name that the article knows, or a report. */
function isNamed(r: Reading, source: Range): boolean {
  const head = r.a.tokens[source.end - 1];
  if (head === undefined) return false;
  // Names are not looked for in headlines: the text below tells whose they are.
  const known = r.a.mentions.some(
    ({ type, name }) => (type === 'person' || type === 'organization') && name.split(' ').includes(head.text),
  );
  return (
    known ||
    r.words.sources.documents.has(nounLemma(r, head)) ||
    r.words.sources.speakers.has(nounLemma(r, head))
  );
}

/** A head before a colon has no more words. */
const LONGEST_HEAD = 5;

/** "Reyes: Plan Will Fail" as a headline: nothing but a few words of a name before the colon. */
function isHeading(r: Reading, { at, frame }: Place): boolean {
  const headline = r.a.article.headline;
  const token = r.a.tokens[frame.first];
  if (headline === null || token === undefined) return false;
  return token.start >= headline.start && token.start < headline.end && at - frame.first <= LONGEST_HEAD;
}
