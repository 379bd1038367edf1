import type { VerbGroup } from '../../model/annotation.ts';
import { canSpeak } from './can-speak.ts';
import { contentEnd, hasFiniteVerb, hasSubjectAndVerb, trim } from './content.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { groupOver, hasTense, isQuote, phraseOver, type Range, type Reading, word } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';

/** "X's claim that C", "his promise to C", "claims that C", "estimates suggest C". */
export function matchNoun(r: Reading, place: Place): Found | null {
  const token = r.a.tokens[place.at];
  if (token === undefined || isQuote(r, place.at) || !isNoun(token.pos)) return null;
  const stance = r.words.cues.nouns.get(nounLemma(r, token));
  if (stance === undefined) return null;
  const next = word(r, place.at + 1);
  const opens =
    (r.words.links.that.has(next) && hasSubjectAndVerb(r, place.frame, place.at + 2)) ||
    opensInfinitive(r, place.at + 1);
  const phrase = phraseOver(r, place.at);
  if (phrase === undefined || phrase.head !== place.at) return null;
  const owner = possessor(r, phrase.firstToken, place.at);
  const topic = owner !== null && r.words.cues.nounTopics.has(next);
  if (!opens && !topic) return null;
  if (owner === null && isSaid(place)) return null;
  const verb = owner === null ? groupOver(r, phrase.firstToken - 1) : undefined;
  const maker = verb === undefined ? null : makerOf(r, place, verb);
  const source = owner ?? maker;
  if (source === null && !r.words.links.that.has(next)) return null;
  const content = topic ? topicOf(r, place) : trim(r, { first: place.at + 1, end: nounContentEnd(r, place) });
  if (content === null || (r.words.links.that.has(next) && !hasFiniteVerb(r, content.first, content.end)))
    return null;
  if (isObjectless(r, content)) return null;
  const cue = {
    first:
      maker !== null
        ? (verb?.firstToken ?? phrase.firstToken)
        : behindMark(r, source?.end ?? phrase.firstToken),
    end: topic ? place.at + 2 : place.at + 1,
  };
  return {
    rule: 'noun',
    frame: place.index,
    source,
    cue: [cue],
    content: [content],
    stance,
    speech: false,
    negated: r.words.sources.nobody.has(word(r, phrase.firstToken)),
    hedged: source === null,
    relay: null,
  };
}

/** "Reyes made a promise to": the subject of the verb before the noun, if it can say anything: no summit that "began
 *  following reports". */
function makerOf(r: Reading, place: Place, verb: VerbGroup): Range | null {
  if (verb.voice === 'passive' || r.words.cues.copulas.has(verb.lemma)) return null;
  const source = sourceBefore(r, place.frame, verb.firstToken);
  return source !== null && canSpeak(r, source) ? source : null;
}

const opensInfinitive = (r: Reading, at: number): boolean =>
  groupOver(r, at)?.firstToken === at && groupOver(r, at)?.tense === 'infinitive';

/** The clause behind the noun is part of what somebody else says. */
const isSaid = ({ at, earlier }: Place): boolean =>
  earlier.some(({ content }) => content.some((range) => range.first <= at + 1 && at + 1 < range.end));

/** "the charge that Reyes denied": a clause that ends in a verb which wants its object hangs on the noun as that object. */
function isObjectless(r: Reading, content: Range): boolean {
  const verb = groupOver(r, content.end - 1);
  const frame = verb === undefined ? undefined : r.words.cues.verbs.get(verb.lemma)?.frame;
  return (
    verb?.head === content.end - 1 && verb.voice === 'active' && frame !== undefined && frame !== 'clause'
  );
}

const isNoun = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN';

const behindMark = (r: Reading, i: number): number =>
  r.words.sources.possessiveMarks.has(word(r, i)) ? i + 1 : i;

/** "criticism of the plan": the noun phrase behind the preposition, with its tail. */
function topicOf(r: Reading, place: Place): Range | null {
  return sourceAfter(r, place.at + 2, place.frame.end);
}

/** The possessor inside the noun phrase: its tokens without the mark, or the possessive pronoun. */
function possessor(r: Reading, first: number, head: number): Range | null {
  if (r.words.sources.possessives.has(word(r, first))) return { first, end: first + 1 };
  for (let i = head - 1; i >= first; i -= 1) {
    if (r.words.sources.possessiveMarks.has(word(r, i)) && i > first) return { first, end: i };
    if (r.words.sources.isPossessive(word(r, i))) return { first, end: i + 1 };
  }
  return null;
}

/** A noun's clause ends at a comma, or before the verb that the noun is the subject of. */
function nounContentEnd(r: Reading, place: Place): number {
  const end = Math.min(contentEnd(r, place.frame, place.at + 1), place.at + LONGEST_CLAUSE);
  const isSubject = !hasFiniteVerb(r, Math.max(place.frame.first, place.at - LONGEST_CLAUSE), place.at);
  // "his promise to build homes was welcomed": an infinitive has no verb with a tense of its own.
  const allowed = groupOver(r, place.at + 1)?.tense === 'infinitive' ? 0 : 1;
  let verbs = 0;
  for (let i = place.at + 2; i < end; i += 1) {
    if (word(r, i) === ',' && !isQuote(r, i)) return i;
    const group = groupOver(r, i);
    if (group?.firstToken !== i || !hasTense(r, group)) continue;
    verbs += 1;
    if (isSubject && verbs > allowed && !isSubordinateSubject(r, i - 1)) return i;
  }
  return end;
}

/** No noun's clause is longer, in tokens. */
const LONGEST_CLAUSE = 80;

/** A pronoun, a conjunction or an opener right before a verb: the verb is not the noun's own. */
function isSubordinateSubject(r: Reading, i: number): boolean {
  const pos = r.a.tokens[i]?.pos;
  return pos === 'PRON' || pos === 'CCONJ' || pos === 'SCONJ';
}
