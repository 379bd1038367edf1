import { contentEnd, hasFiniteVerb, hasSubjectAndVerb, trim } from './content.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';
import { isQuote, phraseOver, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { isRelative } from './source-parts.ts';

/** "Asked whether C, …", "…, when asked by reporters about C": a question, its asker named or not. */
export function matchAsked(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (!r.words.cues.askedForms.has(word(r, at)) || isQuote(r, at)) return null;
  const left = word(r, at - 1);
  const opens = at === frame.first || r.words.links.whenAsked.has(left) || left === ',' || left === '”';
  if (!opens || isBehindSubject(r, frame.first, at)) return null;
  const source = r.words.links.by.has(word(r, at + 1)) ? sourceAfter(r, at + 2, frame.end) : null;
  const next = source?.end ?? at + 1;
  const linked = r.words.cues.askedAbout.has(word(r, next));
  if (!linked && !r.words.links.questions.has(word(r, next))) return null;
  const from = linked ? next + 1 : next;
  const end = contentEnd(r, frame, from, (i) => closesQuestion(r, place, i));
  const content = trim(r, { first: from, end });
  if (content === null || (linked && r.a.tokens[content.first]?.pos === 'ADP')) return null;
  return {
    rule: 'asked',
    frame: place.index,
    source,
    cue: [{ first: at, end: source === null && linked ? next + 1 : at + 1 }],
    content: [content],
    stance: 'question',
    speech: false,
    hedged: false,
    negated: false,
    relay: null,
  };
}

/** "Reyes, a nurse, asked whether": a verb behind its subject, if no other verb follows. */
function isBehindSubject(r: Reading, first: number, at: number): boolean {
  return word(r, at - 1) === ',' && first < at - 1 && word(r, at - 2) === ',';
}

function closesQuestion(r: Reading, place: Place, i: number): boolean {
  if (word(r, i) === '-') return true;
  if (word(r, i) !== ',') return false;
  const { at, frame } = place;
  const fronted =
    at === frame.first || (at === frame.first + 1 && r.words.links.whenAsked.has(word(r, frame.first)));
  const next = phraseOver(r, i + 1);
  if (isQuote(r, i + 1) || hasSubjectAndVerb(r, frame, i + 1)) return true;
  return fronted && next !== undefined && !isRelative(r, i + 1) && hasFiniteVerb(r, next.endToken, frame.end);
}
