import type { Clause } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { PERSON_PRONOUNS, THING_PRONOUNS } from '../en/role-words.ts';
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
  if (head !== undefined && PERSON_PRONOUNS.has(head.lower)) return personBefore(r, index);
  if (head !== undefined && THING_PRONOUNS.has(head.lower)) return bodySpeaking(r, phrase);
  return mentionsIn(r, phrase).at(-1)?.name ?? r.concepts[phrase.head] ?? null;
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

function personBefore(r: Reader, index: number): string | null {
  const from = (r.a.clauses[index]?.sentence ?? 0) - PRONOUN_REACH;
  for (let i = index - 1; i >= 0; i -= 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.sentence < from) return null;
    const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
    if (phrase === undefined) continue;
    // Whoever spoke in a sentence before spoke of somebody else.
    if (clause.sentence !== r.a.clauses[index]?.sentence && isSource(r, phrase)) continue;
    const named = mentionsIn(r, phrase).at(-1);
    if (named !== undefined) {
      if (named.type === 'person') return named.name;
      continue;
    }
    const concept = r.concepts[phrase.head];
    if (concept != null && concept !== r.a.tokens[phrase.head]?.concept) return concept;
  }
  return null;
}

const isSource = (r: Reader, phrase: Span): boolean =>
  r.a.attributions.some((one) => one.source.some((source) => overlaps(source, phrase)));
