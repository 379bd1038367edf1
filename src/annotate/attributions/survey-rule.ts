import { contentEnd, hasFiniteVerb, trim, turnsAway } from './content.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { isQuote, phraseOver, type Reading, word } from './reading.ts';

/** "In a poll released on Monday, C": what a survey found, without a verb of finding. */
export function matchSurvey(r: Reading, place: Place): Found | null {
  const { at, frame } = place;
  if (!r.words.cues.surveyLinks.has(word(r, at)) || isQuote(r, at)) return null;
  const phrase = phraseOver(r, at + 1);
  const head = r.a.tokens[phrase?.head ?? -1];
  if (phrase?.firstToken !== at + 1 || head === undefined || !r.words.sources.surveys.has(nounLemma(r, head)))
    return null;
  if (at !== place.start) return null;
  const source = upToComma(r, phrase.endToken, at + 1, frame.end);
  if (source === null) return null;
  const end = contentEnd(r, frame, source.end + 1, (i) => turnsAway(r, frame, i));
  const content = trim(r, { first: source.end, end });
  if (content === null || !hasFiniteVerb(r, content.first, content.end)) return null;
  return {
    rule: 'survey',
    frame: place.index,
    source,
    cue: [{ first: at, end: at + 1 }],
    content: [content],
    stance: 'assert',
    speech: false,
    hedged: false,
    negated: false,
    relay: null,
  };
}

/** Words of an introductory phrase, at most. */
const LONGEST = 25;

function upToComma(r: Reading, from: number, first: number, end: number) {
  for (let i = from; i < Math.min(end, from + LONGEST); i += 1)
    if (word(r, i) === ',') return { first, end: i };
  return null;
}
