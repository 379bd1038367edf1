import type { NounPhrase } from '../../model/annotation.ts';
import type { VerbCue } from './cue-at.ts';
import {
  type Frame,
  groupOver,
  hasTense,
  isQuote,
  phraseOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { isMedium } from './relay.ts';

/** Tokens behind the verb in which the medium is named. */
const REACH = 14;

/** "told state radio", "told the broadcaster Kanal Vest": a medium by its kind, which "the newspaper" alone does not tell. */
function isSomeMedium(r: Reading, { firstToken, head, endToken }: NounPhrase): boolean {
  const { relays, definite } = r.words.sources;
  const isKind = (i: number): boolean => relays.has(r.a.tokens[i]?.lemma ?? '');
  if (isKind(head)) return endToken - firstToken > 1 && !definite.has(word(r, firstToken));
  const named = r.a.tokens[head]?.pos === 'PROPN';
  for (let i = firstToken; named && i < head; i += 1) if (isKind(i)) return true;
  return false;
}

/** "told the Norda Times", "said in an interview with Oria TV", "wrote in the Gazette": the medium that a speech came
 *  through; null where none is named before what was said. */
export function toldTo(r: Reading, frame: Frame, cue: Pick<VerbCue, 'frame' | 'range'>): Range | null {
  for (let i = cue.range.end; i < Math.min(frame.end, cue.range.end + REACH); i += 1) {
    const text = word(r, i);
    if (isQuote(r, i) || r.words.links.that.has(text) || text === ',' || text === ':') return null;
    const group = groupOver(r, i);
    if (group !== undefined && hasTense(r, group)) return null;
    const phrase = phraseOver(r, i);
    if (phrase === undefined || phrase.firstToken !== i) continue;
    const told = cue.frame === 'tell' && i === cue.range.end;
    const range = { first: i, end: phrase.endToken };
    if ((told || r.words.links.through.has(word(r, i - 1))) && isMedium(r, range)) return range;
    if (told && isSomeMedium(r, phrase)) return range;
    i = phrase.endToken - 1;
  }
  return null;
}

/** Words behind "interview" among which its medium is named: "an interview published by the Norda Times". */
const TALK_REACH = 4;

/** "In an interview with the Norda Times, Reyes said": the medium that a talk told of before the verb was with. */
export function talkedWith(r: Reading, frame: Frame, cue: Pick<VerbCue, 'range'>): Range | null {
  const { sources, links } = r.words;
  for (let i = frame.first + 1; i < cue.range.first; i += 1) {
    if (!sources.talks.has(r.a.tokens[i]?.lemma ?? '') || isQuote(r, i)) continue;
    const talk = phraseOver(r, i);
    if (talk === undefined || r.a.tokens[talk.firstToken - 1]?.pos !== 'ADP') continue;
    for (let at = i + 1; at <= i + TALK_REACH && at < cue.range.first; at += 1) {
      const phrase = links.through.has(word(r, at - 1)) ? phraseOver(r, at) : undefined;
      if (phrase === undefined || phrase.firstToken !== at) continue;
      const range = { first: at, end: phrase.endToken };
      if (isMedium(r, range) || isSomeMedium(r, phrase)) return range;
    }
  }
  return null;
}
