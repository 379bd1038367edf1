import type { VerbGroup } from '../../model/annotation.ts';
import { canSpeak } from './can-speak.ts';
import { closesObject } from './clause-ends.ts';
import { contentEnd, opensAnother, trim } from './content.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { groupOver, hasTense, isQuote, phraseOver, type Range, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';

/** Tokens between such a verb and the word that makes it one of telling: "corrected the number of people killed in the
 *  storm downward to", at most. */
const REACH = 16;

/** "counts 212 aboard", "gave the attendance as 18,412", "raised the toll to 19", "was put at 12 by police", "identified by
 *  police as John Roe": verbs of other things that tell a figure or a name, by the words around them. */
export function matchFigure(r: Reading, place: Place): Found | null {
  const group = groupOver(r, place.at);
  if (group === undefined || group.head !== place.at || isQuote(r, place.at)) return null;
  // ", identified by police as": behind a comma the bare form of the past looks like a verb of its own.
  const bare = group.firstToken === group.head && r.words.links.by.has(word(r, group.endToken));
  return group.voice === 'passive' || bare ? byAgent(r, place, group) : told(r, place, group);
}

function told(r: Reading, place: Place, group: VerbGroup): Found | null {
  const { frame } = place;
  if (!hasTense(r, group) || !tellsFigure(r, group)) return null;
  const source = sourceBefore(r, frame, group.firstToken);
  if (source === null || !(canSpeak(r, source) || isThing(r, source))) return null;
  const closes = (i: number): boolean => opensAnother(r, frame, i) || closesObject(r, frame, i);
  const content = trim(r, {
    first: group.endToken,
    end: contentEnd(r, frame, group.endToken, closes),
  });
  const cue = { first: group.firstToken, end: group.endToken };
  return content === null ? null : figure(place, source, cue, [content], group.negated);
}

/** Do the words behind the verb make it one of telling: a number, "as", or a toll "to" a number? */
function tellsFigure(r: Reading, group: VerbGroup): boolean {
  const at = group.endToken;
  switch (r.words.cues.figureVerbs.get(group.lemma)) {
    case 'count':
      return isNumber(r, at);
    case 'state':
      return phraseOver(r, at) !== undefined && numberBehind(r, at, r.words.links.as);
    case 'identify':
      // "identified himself as Ana": who he is, not what he says.
      return (
        !r.words.sources.reflexives.has(word(r, at)) && phraseOver(r, at) !== undefined && nameBehind(r, at)
      );
    case 'correct':
      return isFigure(r, at, r.words.sources.figures) && numberBehind(r, at, r.words.cues.figureLinks);
    case 'move':
      return isFigure(r, at, r.words.sources.tolls) && numberBehind(r, at, r.words.cues.figureLinks);
    default:
      return false;
  }
}

/** "the death toll": a noun phrase about such a thing begins at `at`. */
function isFigure(r: Reading, at: number, nouns: ReadonlySet<string>): boolean {
  const phrase = phraseOver(r, at);
  const head = r.a.tokens[phrase?.head ?? -1];
  return phrase?.firstToken === at && head !== undefined && nouns.has(nounLemma(r, head));
}

/** Behind one of these words, within reach and before another verb, stands a number. */
function numberBehind(r: Reading, from: number, links: ReadonlySet<string>): boolean {
  const at = linkFrom(r, from, links);
  return at !== null && isNumber(r, at + 1);
}

/** Behind "as" stands a name. */
function nameBehind(r: Reading, from: number): boolean {
  const at = linkFrom(r, from, r.words.links.as);
  return at !== null && phraseOver(r, at + 1)?.firstToken === at + 1 && r.a.tokens[at + 1]?.pos === 'PROPN';
}

function linkFrom(r: Reading, from: number, links: ReadonlySet<string>): number | null {
  const sentence = r.a.tokens[from - 1]?.sentence;
  for (let i = from; i < from + REACH && r.a.tokens[i]?.sentence === sentence; i += 1) {
    if (isQuote(r, i)) return null;
    if (links.has(word(r, i))) return i;
    const group = groupOver(r, i);
    // "the number of injured to 29": behind a preposition no verb of a clause stands.
    const governed = r.a.tokens[i - 1]?.pos === 'ADP';
    if (group !== undefined && hasTense(r, group) && group.voice === 'active' && !governed) return null;
  }
  return null;
}

/** A number, "about" or "at least" before it or not. */
function isNumber(r: Reading, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const pos = r.a.tokens[i]?.pos;
    if (pos === 'NUM') return true;
    if (pos !== 'ADP' && pos !== 'ADV' && pos !== 'ADJ' && pos !== 'SYM') return false;
  }
  return false;
}

const isThing = (r: Reading, source: Range): boolean =>
  source.end - source.first === 1 && r.words.sources.thing.has(word(r, source.first));

/** "was put at 12 by police", "(was) identified by police as John Roe": the agent is who tells it. */
function byAgent(r: Reading, place: Place, group: VerbGroup): Found | null {
  const { frame } = place;
  const kind = r.words.cues.figureVerbs.get(group.lemma);
  const by = linkFrom(r, group.endToken, r.words.links.by);
  if (by === null || (kind !== 'identify' && kind !== 'state' && kind !== 'put')) return null;
  const source = sourceAfter(r, by + 1, frame.end);
  if (source === null || !canSpeak(r, source)) return null;
  const identifies = kind === 'identify';
  const early = trim(r, { first: group.endToken, end: by });
  const late = by === group.endToken ? nameAt(r, source.end) : null;
  const tail = early ?? late;
  if (tail === null || !(identifies ? nameBehind(r, tail.first) : isNumber(r, tail.first + 1))) return null;
  const setOff = word(r, group.firstToken - 1) === ',' ? phraseOver(r, group.firstToken - 2) : undefined;
  const subject =
    setOff === undefined
      ? sourceBefore(r, frame, group.firstToken)
      : { first: setOff.firstToken, end: setOff.endToken };
  if (subject === null) return null;
  const cue = [{ first: group.firstToken, end: early === null ? by + 1 : group.endToken }];
  if (early !== null) cue.push({ first: by, end: by + 1 });
  return { ...figure(place, source, { first: by, end: by + 1 }, [subject, tail], group.negated), cue };
}

/** "as John Roe, 34": the name behind "as", with an age. */
function nameAt(r: Reading, from: number): Range | null {
  const name = r.words.links.as.has(word(r, from)) ? phraseOver(r, from + 1) : undefined;
  if (name === undefined) return null;
  const age = word(r, name.endToken) === ',' && r.a.tokens[name.endToken + 1]?.pos === 'NUM';
  return { first: from, end: age ? name.endToken + 2 : name.endToken };
}

const figure = (
  place: Place,
  source: Range,
  cue: Range,
  content: readonly Range[],
  negated: boolean,
): Found => ({
  rule: 'verb',
  frame: place.index,
  source,
  cue: [cue],
  content,
  stance: 'assert',
  hedged: false,
  negated,
  speech: true,
  relay: null,
});
