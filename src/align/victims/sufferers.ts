import type { Clause, EventMention, NounPhrase } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { PERSON_PRONOUNS } from '../en/role-words.ts';
import { DEAD_WORDS, DEATH_NOUNS, PERSON_SEXES, PRONOUN_SEXES, REFLEXIVE_SEXES } from '../en/victim-words.ts';
import { type Reader, verbGroupAt } from '../reading/reader.ts';
import { subjectOf } from '../reading/subjects.ts';
import type { Victim } from './victim.ts';
import { dies } from './victim-fates.ts';
import { type Happening, isPerson, joined, type Sufferer } from './victim-phrases.ts';

/** The phrases of those whom a happening befell. */
export function sufferersOf(r: Reader, event: EventMention): readonly Sufferer[] {
  if (event.form === 'noun' && DEATH_NOUNS.has(event.lemma)) return sufferersOfNoun(r, event);
  const clause = r.a.clauses[event.clause ?? -1];
  // "found a man dead", "left a man and a woman dead": the phrases right before the word.
  // "her slain sister": the word says which one.
  const held = clause === undefined ? undefined : holding(r, event);
  if (held !== undefined) return [{ phrase: held }];
  const left = DEAD_WORDS.has(event.lemma) && clause?.object != null ? joined(r, clause.object) : [];
  if (left.at(-1)?.phrase.endToken === event.token) return left;
  // "identified the dead": nobody dies there.
  if (clause === undefined || r.a.tokens[event.token - 1]?.lower === 'the') return [];
  const group = verbGroupAt(r, event.token);
  if (dies(event) || DEAD_WORDS.has(event.lemma) || (group?.voice === 'passive' && !isGoingOn(r, event)))
    return spokenOf(r, event, clause);
  return clause.object === null
    ? reflexive(r, event)
    : joined(r, clause.object).flatMap((one) => struck(r, one, event));
}

/** "two boys were shooting": whoever shoots is not shot. */
export const isGoingOn = (r: Reader, event: EventMention): boolean =>
  r.a.tokens[event.token]?.lower.endsWith('ing') === true;

/** The phrase in which a word for what befell somebody stands before their noun. */
function holding(r: Reader, event: EventMention): NounPhrase | undefined {
  const phrase = r.a.nounPhrases[indexBefore(r, event.token)];
  const inside = phrase !== undefined && phrase.firstToken <= event.token && event.token < phrase.head;
  return inside && isPerson(r, phrase) ? phrase : undefined;
}

/** Those whom a clause is about, or whom its pronoun means. */
export function spokenOf(r: Reader, event: Pick<Happening, 'token'>, clause: Clause): readonly Sufferer[] {
  const subjects = subjectsOf(r, clause).filter(({ phrase }) => r.a.tokens[phrase.head]?.pos !== 'PRON');
  return subjects.length > 0 ? subjects : pronounSubject(r, event, clause);
}

/** "the death of Mara Quill", "Mara Quill's death", "the bodies of a man and a woman". */
function sufferersOfNoun(r: Reader, event: EventMention): readonly Sufferer[] {
  if (r.a.tokens[event.token + 1]?.lower === 'of') {
    const at = firstStartingAt(r.a.nounPhrases, r.a.tokens[event.token + 2]?.start ?? Infinity);
    return r.a.nounPhrases[at]?.firstToken === event.token + 2 ? joined(r, at) : [];
  }
  const owner = r.a.tokens[event.token - 1]?.pos === 'PART' ? phraseBefore(r, event.token - 1) : undefined;
  return owner === undefined ? [] : [{ phrase: owner }];
}

/** The phrase that ends right before a token. */
function phraseBefore(r: Reader, token: number): NounPhrase | undefined {
  const phrase = r.a.nounPhrases[indexBefore(r, token)];
  return phrase?.endToken === token ? phrase : undefined;
}

const indexBefore = (r: Reader, token: number): number =>
  firstStartingAt(r.a.nounPhrases, r.a.tokens[token]?.start ?? Infinity) - 1;

/** "shot his wife and himself": who did it is one of those whom it befell. */
function struck(r: Reader, one: Sufferer, event: EventMention): readonly Sufferer[] {
  const sex = REFLEXIVE_SEXES.get(r.a.tokens[one.phrase.head]?.lower ?? '');
  return sex === undefined ? [{ ...one, by: 'other' }] : byOwnHand(r, event, sex);
}

/** "shot himself" where the grammar sees no object. */
function reflexive(r: Reader, event: EventMention): readonly Sufferer[] {
  const sex = REFLEXIVE_SEXES.get(r.a.tokens[event.token + 1]?.lower ?? '');
  return sex === undefined ? [] : byOwnHand(r, event, sex);
}

/** Whoever does what a clause tells does it to themselves: its subject; without one whom its sentence opens with, else
 *  somebody unnamed. */
export function byOwnHand(r: Reader, event: Happening, sex: Victim['sex']): readonly Sufferer[] {
  const index = r.clauseOf[event.token] ?? -1;
  const clause = r.a.clauses[index];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const named = subject !== undefined && r.a.tokens[subject.head]?.pos !== 'PRON';
  const phrase = named ? subject : subject === undefined ? openingPerson(r, event) : undefined;
  const meant = phrase === undefined ? whomPronounMeans(r, index, event.token) : [{ phrase }];
  return (meant.length > 0 ? meant : [{ phrase: phraseOf(event) }]).map((who) => ({
    ...who,
    sex,
    by: 'self',
  }));
}

/** The first person of a sentence, if named before the happening. */
function openingPerson(r: Reader, event: Happening): NounPhrase | undefined {
  const from = firstStartingAt(r.a.nounPhrases, r.a.sentences[event.sentence]?.start ?? Infinity);
  return r.a.nounPhrases.slice(from, indexBefore(r, event.token) + 1).find((one) => isPerson(r, one));
}

/** The word of the happening in place of a phrase for people whom nothing names. */
export const phraseOf = ({ start, end, token }: Happening): NounPhrase => ({
  start,
  end,
  firstToken: token,
  endToken: token + 1,
  head: token,
});

/** Those whom a clause is about. "He found out his son was shot": whoever stands right before the verb. */
function subjectsOf(r: Reader, clause: Clause): readonly Sufferer[] {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  const at = group === undefined ? -1 : indexBefore(r, group.firstToken);
  const beside = r.a.nounPhrases[at];
  const listed =
    clause.subject === null
      ? []
      : joined(r, firstJoined(r, clause, interrupted(r, clause) ?? clause.subject));
  const other =
    beside?.endToken === group?.firstToken &&
    isPerson(r, beside) &&
    !listed.some(({ phrase }) => phrase === beside);
  return other ? joined(r, firstJoined(r, clause, at)) : listed;
}

/** "a girl and her mother who were shot": both of them. */
function firstJoined(r: Reader, clause: Clause, subject: number): number {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  const plural = r.a.tokens[group?.firstToken ?? -1]?.lower === 'were';
  const [before, phrase] = [r.a.nounPhrases[subject - 1], r.a.nounPhrases[subject]];
  if (!plural || before === undefined || phrase === undefined || !isPerson(r, before)) return subject;
  const between = r.a.tokens.slice(before.endToken, phrase.firstToken);
  return between.length === 1 && between[0]?.lower === 'and' ? subject - 1 : subject;
}

/** "A child who had been in hospital since the shooting has died": whom the sentence opens with, where a relative clause
 *  comes between. */
function interrupted(r: Reader, clause: Clause): number | undefined {
  const subject = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  if (subject === undefined || isPerson(r, subject) || r.a.tokens[subject.head]?.pos === 'PRON')
    return undefined;
  const first = firstStartingAt(r.a.nounPhrases, r.a.sentences[clause.sentence]?.start ?? Infinity);
  const opening = r.a.nounPhrases[first];
  return opening !== undefined && isPerson(r, opening) && r.a.tokens[opening.endToken]?.lower === 'who'
    ? first
    : undefined;
}

/** "he was pronounced dead", "… and died": the person spoken of, or the one that a sentence before is about. */
function pronounSubject(r: Reader, event: Pick<Happening, 'token'>, clause: Clause): readonly Sufferer[] {
  const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  const head = phrase === undefined ? undefined : r.a.tokens[phrase.head];
  if (phrase !== undefined && (head === undefined || !PERSON_PRONOUNS.has(head.lower))) return [];
  // "after Mara Quill, 23, died": the grammar misses a subject between commas.
  const missed = phrase === undefined ? lastPerson(r, clause.firstToken, event.token) : undefined;
  return missed === undefined
    ? whomPronounMeans(r, r.clauseOf[event.token] ?? -1, event.token)
    : [{ phrase: missed }];
}

/** The last person named in a stretch of tokens. */
function lastPerson(r: Reader, from: number, end: number): NounPhrase | undefined {
  for (let i = indexBefore(r, end); (r.a.nounPhrases[i]?.firstToken ?? -1) >= from; i -= 1)
    if (isPerson(r, r.a.nounPhrases[i])) return r.a.nounPhrases[i];
  return undefined;
}

function whomPronounMeans(r: Reader, index: number, token: number): readonly Sufferer[] {
  const subject = r.a.clauses[index]?.subject;
  const phrase = subject == null ? undefined : r.a.nounPhrases[subject];
  const name = subjectOf(r, index);
  if (name === null || !r.people.has(name)) {
    const sex = PRONOUN_SEXES.get(r.a.tokens[phrase?.head ?? -1]?.lower ?? '') ?? null;
    const before = personBefore(r, index, sex);
    return before === undefined ? [] : [{ phrase: before }];
  }
  const at = r.a.tokens[token];
  if (at === undefined) return [];
  return [{ phrase: phrase ?? phraseOf({ ...at, token }), name, meant: true }];
}

/** The subject before a clause that is one unnamed person, of no other sex than its pronoun. */
function personBefore(r: Reader, index: number, sex: Victim['sex']): NounPhrase | undefined {
  const from = (r.a.clauses[index]?.sentence ?? 0) - 1;
  for (let i = index - 1; i >= 0; i -= 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.sentence < from) return undefined;
    const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
    if (phrase === undefined) continue;
    const own = PERSON_SEXES.get(r.a.tokens[phrase.head]?.lemma ?? '');
    if (own !== undefined && (own === null || sex === null || own === sex)) return phrase;
  }
  return undefined;
}
