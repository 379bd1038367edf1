import type { Clause, EventMention, Sentence, Token } from '../../model/annotation.ts';
import { spansStartingIn } from '../../text/spans-starting-in.ts';
import {
  ATTEMPT_WORDS,
  CONDITION_NOUNS,
  CONDITION_WORDS,
  OWN_DEATHS,
  PRONOUN_SEXES,
  REFLEXIVE_SEXES,
  SUICIDE_NOUNS,
  WOUND_MAKERS,
  WOUND_NOUNS,
} from '../en/victim-words.ts';
import { suffersWounds } from '../figures/states-told.ts';
import { sumsHappenings } from '../figures/summed-happenings.ts';
import { overlaps, type Reader, toldBy } from '../reading/reader.ts';
import { byOwnHand, phraseOf, spokenOf, sufferersOf } from './sufferers.ts';
import type { Told } from './victim.ts';
import { fateOf, isIntent, isStorysTime, isToldFact } from './victim-fates.ts';
import { groupTold } from './victim-groups.ts';
import { type Happening, isPerson, joined, victimAt } from './victim-phrases.ts';

/** Places of a report in which somebody is said to be killed or wounded, at most: each is held against all those before it.
 *  A report of one event has some dozens; one of more is a list of many events, whose dead make up no number. */
const MOST_TOLD = 200;

/** What a report tells of people killed and wounded, in order, up to so many places. */
export function victimsTold(r: Reader): readonly Told[] {
  const suicide = suicideIn(r);
  const told: Told[] = [];
  for (const sentence of r.a.sentences) {
    for (const one of toldInSentence(r, sentence, suicide)) told.push(one);
    if (told.length >= MOST_TOLD) break;
  }
  return told.sort((a, b) => a.place.start - b.place.start || a.own.start - b.own.start).slice(0, MOST_TOLD);
}

/** Whether a report speaks of a suicide, or only of an attempted one. */
type Suicide = 'told' | 'attempted' | null;

function suicideIn(r: Reader): Suicide {
  const places = r.a.tokens.flatMap(({ lower }, i) => (SUICIDE_NOUNS.has(lower) ? [i] : []));
  if (places.length === 0) return null;
  const attempted = (i: number): boolean => ATTEMPT_WORDS.has(r.a.tokens[i - 1]?.lower ?? '');
  return places.every(attempted) ? 'attempted' : 'told';
}

function toldInSentence(r: Reader, sentence: Sentence, suicide: Suicide): readonly Told[] {
  const told = spansStartingIn(r.a.events, sentence).flatMap((event) => toldByEvent(r, event, suicide));
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const token = r.a.tokens[i];
    if (token !== undefined)
      told.push(
        ...woundedWith(r, token, i),
        ...sufferedBy(r, token, i),
        ...inHospital(r, token, i),
        ...ownHand(r, token, i, suicide),
      );
  }
  const groups = spansStartingIn(r.a.quantities, sentence).flatMap((q) =>
    told.some((one) => overlaps(one.own, q.number)) ? [] : groupTold(r, q),
  );
  const all = [...told, ...groups];
  // Whom "a rash of shootings left one man dead and seven people wounded" tells of, no one event befell.
  return all.length > 0 && sumsHappenings(r, sentence)
    ? all.filter(({ name, age }) => name !== null || age !== null)
    : all;
}

function toldByEvent(r: Reader, event: EventMention, suicide: Suicide): readonly Told[] {
  const fate = event.negated || !isToldFact(r, event) ? null : fateOf(r, event);
  if (fate === null) return [];
  return sufferersOf(r, event).flatMap((who) => {
    // "shot his wife and himself" in a report of a suicide: it killed.
    const killed = suicide === 'told' && who.by === 'self' && fate === 'shoot';
    return victimAt(r, who, event, killed ? 'kill' : fate);
  });
}

/** A happening that is told by a noun, where its clause tells it as a fact. */
function nounHappening(r: Reader, token: Token, i: number, clause: Clause | undefined): Happening | null {
  if (clause === undefined || toldBy(r, token).open || !isStorysTime(r, clause, clause)) return null;
  return { start: token.start, end: token.end, sentence: clause.sentence, token: i };
}

/** "was found with a gunshot wound", "suffered stab wounds", "found a man with a gunshot wound". */
function woundedWith(r: Reader, token: Token, i: number): readonly Told[] {
  if (!WOUND_NOUNS.has(token.lower) || !WOUND_MAKERS.has(r.a.tokens[i - 1]?.lower ?? '')) return [];
  const clause = tellingClause(r, i);
  const event = nounHappening(r, token, i, clause);
  if (clause === undefined || event === null) return [];
  const object = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
  const held = object !== undefined && object.endToken <= i - 1 && isPerson(r, object);
  const who = held ? clause.object : clause.subject;
  return who === null ? [] : joined(r, who).flatMap((one) => victimAt(r, one, event, 'shoot'));
}

/** "suffered non-life-threatening injuries"; a gunshot wound is told above. */
function sufferedBy(r: Reader, token: Token, i: number): readonly Told[] {
  const clause = r.a.clauses[r.clauseOf[i] ?? -1];
  if (!WOUND_NOUNS.has(token.lower) || WOUND_MAKERS.has(r.a.tokens[i - 1]?.lower ?? '')) return [];
  if (clause === undefined || !suffersWounds(r, clause)) return [];
  const event = nounHappening(r, token, i, clause);
  return event === null ? [] : spokenOf(r, event, clause).flatMap((one) => victimAt(r, one, event, 'wound'));
}

/** The clause in front of a word that says of whom it speaks. */
function tellingClause(r: Reader, token: number): Clause | undefined {
  const sentence = r.a.tokens[token]?.sentence;
  for (let i = r.clauseOf[token] ?? -1; i >= 0; i -= 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.sentence !== sentence) return undefined;
    const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
    if (phrase !== undefined && phrase.endToken < token && isPerson(r, phrase)) return clause;
    if (clause.object !== null && isPerson(r, r.a.nounPhrases[clause.object])) return clause;
  }
  return undefined;
}

/** "is in critical condition" */
function inHospital(r: Reader, token: Token, i: number): readonly Told[] {
  if (!CONDITION_NOUNS.has(token.lower) || !CONDITION_WORDS.has(r.a.tokens[i - 1]?.lower ?? '')) return [];
  const clause = r.a.clauses[r.clauseOf[i] ?? -1];
  const event = nounHappening(r, token, i, clause);
  if (clause === undefined || event === null) return [];
  return spokenOf(r, event, clause).flatMap((one) => victimAt(r, one, event, 'wound'));
}

/** Tokens before "himself" or "suicide" in which its verb stands, at most: "turned the gun on himself". */
const VERB_REACH = 6;

/** "turned the gun on himself", "committed suicide", "took her own life". */
function ownHand(r: Reader, token: Token, i: number, suicide: Suicide): readonly Told[] {
  const [preposition, verbs] = OWN_DEATHS.get(token.lower) ?? [];
  if (verbs === undefined) return [];
  const clause = r.a.clauses[r.clauseOf[i] ?? -1];
  const before = r.a.tokens.slice(Math.max(clause?.firstToken ?? i, i - VERB_REACH), i);
  const led = preposition === null || before.at(-1)?.lower === preposition;
  if (!led || !before.some(({ lemma }) => verbs.has(lemma))) return [];
  const verb = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const event = nounHappening(r, token, i, clause);
  if (event === null || verb === undefined || verb.negated || verb.modal !== null || isIntent(r, verb))
    return [];
  if (suicide === 'attempted' && SUICIDE_NOUNS.has(token.lower)) return [];
  const fate = suicide === 'attempted' ? 'shoot' : 'kill';
  const sex = REFLEXIVE_SEXES.get(token.lower) ?? PRONOUN_SEXES.get(before.at(-2)?.lower ?? '') ?? null;
  const told = byOwnHand(r, event, sex).flatMap((who) => victimAt(r, who, event, fate));
  // A child as the doer is most often a subject misread: somebody did it, whoever that was.
  return told.some(({ grown }) => grown === false)
    ? victimAt(r, { phrase: phraseOf(event), sex, by: 'self' }, event, fate)
    : told;
}
