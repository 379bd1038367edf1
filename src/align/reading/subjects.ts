import type { Clause, NounPhrase } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt, spansStartingIn } from '../../text/spans-starting-in.ts';
import { PERSON_PRONOUNS, THING_PRONOUNS } from '../en/role-words.ts';
import { PERSON_SEXES } from '../en/victim-words.ts';
import { mentionsIn, overlaps, type Reader } from './reader.ts';

/** Who or what a clause is about: the canonical name or head concept of its subject. A clause without one has that of the
 *  clause it goes on from ("he dropped the gun and was arrested"); "he" and "she" are the person that was spoken of last as
 *  a subject, "it" the body whose words they are. Null where nothing tells. */
export function subjectOf(r: Reader, index: number): string | null {
  const clause = r.a.clauses[index];
  if (clause === undefined) return null;
  if (clause.subject === null) return clause.finite && isJoined(r, clause) ? inherited(r, index) : null;
  const phrase = r.a.nounPhrases[clause.subject];
  if (phrase === undefined) return null;
  const head = r.a.tokens[phrase.head];
  if (head !== undefined && PERSON_PRONOUNS.has(head.lower))
    return isSource(r, phrase) ? null : personBefore(r, index);
  if (head !== undefined && THING_PRONOUNS.has(head.lower)) return bodySpeaking(r, phrase);
  return mentionsIn(r, phrase).at(-1)?.name ?? apposed(r, phrase) ?? r.concepts[phrase.head] ?? null;
}

/** "his wife, 52-year-old | Mara Quill |, was shot": the person whom the phrase behind the comma names. */
function apposed(r: Reader, phrase: NounPhrase): string | null {
  const next = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, phrase.end)];
  if (r.a.tokens[phrase.endToken]?.text !== ',' || next?.firstToken !== phrase.endToken + 1) return null;
  const closed = r.a.tokens[next.endToken]?.text === ',';
  const person = mentionsIn(r, next).at(-1);
  return closed && person?.type === 'person' && person.end === next.end ? person.name : null;
}

/** Whom or what the clause's verb befalls: the subject of a passive, the object of an active, else the subject ("Voss
 *  resigned"). Null where nothing tells. */
export function undergoerOf(r: Reader, index: number): string | null {
  const clause = r.a.clauses[index];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (clause === undefined || group === undefined) return null;
  const object = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
  if (group.voice === 'passive' || object === undefined) return subjectOf(r, index);
  return mentionsIn(r, object).at(-1)?.name ?? r.concepts[object.head] ?? null;
}

/** "The Tolland group denied that it would close": within a body's own words "it" is that body; else nobody can tell. */
function bodySpeaking(r: Reader, pronoun: Span): string | null {
  const telling = r.a.attributions.find(
    ({ form, content }) => form !== 'direct' && content.some((part) => overlaps(part, pronoun)),
  );
  const source = telling?.source.flatMap((part) => mentionsIn(r, part)).at(-1);
  return source?.type === 'organization' && source.name === telling?.chain.at(-1) ? source.name : null;
}

/** "…, surrendered and was taken into custody": a verb joined to one before it. */
function isJoined(r: Reader, clause: Clause): boolean {
  const before = r.a.tokens[clause.firstToken - 1];
  return clause.opener === 'and' || clause.opener === 'but' || before?.text === ',';
}

function inherited(r: Reader, index: number): string | null {
  const sentence = r.a.clauses[index]?.sentence;
  for (let i = index - 1; i >= 0; i -= 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.sentence !== sentence) return null;
    if (clause.subject !== null) return subjectOf(r, i);
  }
  return null;
}

/** Sentences that a pronoun looks back over. */
const PRONOUN_REACH = 2;

/** Whom "he" or "she" means: the person that was the last subject before; where that is the same pronoun, whom it means;
 *  in a sentence about others, the one person it speaks of ("they called the gunman's face calm"). */
function personBefore(r: Reader, index: number): string | null {
  const own = r.a.clauses[index];
  if (own === undefined) return null;
  const pronoun = pronounOf(r, own);
  for (let i = index - 1; i >= 0; i -= 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.sentence < own.sentence - PRONOUN_REACH) return null;
    const here = clause.sentence === own.sentence;
    const said = subjectNamed(r, clause, here);
    if (said !== null) return said;
    // The chain goes on: whoever "he" was in a sentence before, he is still.
    if (!here && pronounOf(r, clause) === pronoun)
      return personBefore(r, i) ?? onlyPerson(r, clause.sentence);
    const opens = r.a.clauses[i - 1]?.sentence !== clause.sentence;
    const only = opens && !here ? onlyPerson(r, clause.sentence) : null;
    if (only !== null) return only;
  }
  return null;
}

/** The pronoun for one person that is the clause's subject; null where it is none. */
function pronounOf(r: Reader, clause: Clause): string | null {
  const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  const word = r.a.tokens[phrase?.head ?? -1]?.lower;
  return word !== undefined && PERSON_PRONOUNS.has(word) ? word : null;
}

/** The person, or the holder of a known role, that is the clause's subject. */
function subjectNamed(r: Reader, clause: Clause, here: boolean): string | null {
  const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  if (phrase === undefined) return null;
  // Whoever spoke in a sentence before spoke of somebody else.
  if (!here && isSource(r, phrase)) return null;
  const named = mentionsIn(r, phrase).at(-1);
  if (named !== undefined) return named.type === 'person' ? named.name : null;
  return holderAt(r, phrase.head);
}

/** Whom a role noun means, where it is known. */
function holderAt(r: Reader, token: number): string | null {
  const concept = r.concepts[token];
  return concept != null && concept !== r.a.tokens[token]?.concept ? concept : null;
}

/** The one person that a sentence names or calls by a known role, who is no source of it; null for none and for several,
 *  and where somebody without a name may be meant as well: "the gunman's brother". */
function onlyPerson(r: Reader, sentence: number): string | null {
  const span = r.a.sentences[sentence];
  if (span === undefined) return null;
  const people = new Set<string>();
  for (const phrase of spansStartingIn(r.a.nounPhrases, span)) {
    const names = mentionsIn(r, phrase).filter(({ type }) => type === 'person');
    const holder = heldIn(r, phrase);
    const head = r.a.tokens[phrase.head];
    const isNamed = holder !== null || names.some((one) => head !== undefined && overlaps(one, head));
    if (!isNamed && isSomebody(r, phrase.head)) return null;
    if (names.length === 0 && holder === null) continue;
    if (isSource(r, phrase)) return null;
    for (const name of names.length > 0 ? names.map((one) => one.name) : [holder ?? '']) people.add(name);
  }
  const [only] = people;
  return people.size === 1 ? (only ?? null) : null;
}

/** The holder of a known role within the phrase: "the | gunman |'s face". */
function heldIn(r: Reader, phrase: NounPhrase): string | null {
  for (let i = phrase.firstToken; i < phrase.endToken; i += 1) {
    const holder = r.a.tokens[i]?.pos === 'NOUN' ? holderAt(r, i) : null;
    if (holder !== null) return i === phrase.head || !isSomebody(r, phrase.head) ? holder : null;
  }
  return null;
}

/** "a brother", "the nurse": one person without a name. */
function isSomebody(r: Reader, head: number): boolean {
  const token = r.a.tokens[head];
  return (
    token !== undefined && PERSON_SEXES.has(token.lemma) && !/s$/.test(token.lower.slice(token.lemma.length))
  );
}

const isSource = (r: Reader, phrase: Span): boolean =>
  r.a.attributions.some((one) => one.source.some((source) => overlaps(source, phrase)));
