import type { EventMention, Mention, NounPhrase } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  EMPTY_HEADS,
  FROM_WORDS,
  PAST_WORDS,
  PLAIN_PERSONS,
  PROFILE_KINDS,
  SERVING_LEMMAS,
} from '../en/profile-words.ts';
import { DEED_ROLES, ROLE_CONCEPTS } from '../en/role-words.ts';
import { isDenied } from '../identity/denial.ts';
import { CONFLICT } from '../identity/identity-score.ts';
import { hull, type Reader, verbGroupAt } from '../reading/reader.ts';
import { meansHolder, roleMentions } from '../reading/roles.ts';
import { statement } from '../reading/statement-base.ts';
import { subjectOf } from '../reading/subjects.ts';

/** What somebody is said to be: a role ("the gunman, Adam Vask"), a home ("Otto Brandt, of Norwell"), a calling ("Mara Quill, a
 *  retired nurse"). One answer of one person is one thing, however it is worded; nothing here excludes anything. */
export function profileStatements(r: Reader): readonly Statement[] {
  const found = new Map<string, Statement>();
  const add = (one: Statement | null): void => {
    if (one !== null) found.set(`${one.bearer}:${one.attribute}:${one.focus.start}`, one);
  };
  // "President Adam Vask" is a way to call him; nobody is told anything.
  for (const { role, name, start, end, asTitle } of roleMentions(r.a))
    if (!asTitle) add(profile(r, { start, end }, name, role, { start, end }));
  for (const one of rolesInPassing(r, new Set([...found.values()].map(({ attribute }) => attribute))))
    add(one);
  for (const mention of r.a.mentions) {
    if (mention.type !== 'person') continue;
    add(homeBehind(r, mention));
    add(callingBehind(r, mention));
    add(callingBefore(r, mention));
    add(callingInFront(r, mention));
  }
  const people = new Set(r.a.mentions.filter(({ type }) => type === 'person').map(({ name }) => name));
  r.a.clauses.forEach((_, index) => {
    add(callingTold(r, index, people));
    add(serviceTold(r, index, people));
  });
  return [...found.values()];
}

/** The same of the same person; said and denied, they are left apart. */
export function profileIdentity(a: Statement, b: Statement): number {
  return a.bearer === b.bearer && a.attribute === b.attribute && isDenied(a) === isDenied(b) ? 1 : CONFLICT;
}

/** Who plays a part is one reading, whatever the words around the name; of all else the words make the reading. */
function profile(r: Reader, span: Span, bearer: string, attribute: string, words: Span): Statement | null {
  const token = r.a.tokens[firstStartingAt(r.a.tokens, span.start)];
  if (token === undefined || r.a.sentences[token.sentence]?.boilerplate !== false) return null;
  const told = withWhose(r, words);
  const label = r.a.article.text.slice(told.start, told.end).replace(/\s+/g, ' ');
  const isRole = ROLE_CONCEPTS.has(attribute);
  return {
    ...statement(r, {
      kind: 'status',
      span: hull([span, told]),
      focus: told,
      sentence: token.sentence,
      clause: null,
      predicate: null,
      object: null,
      value: { kind: 'words', text: isRole ? bearer : label },
      label,
      about: `${bearer}: ${isRole ? roleWord(r, span, attribute) : label}`,
      bearer,
      attribute,
      numbers: [],
    }),
    subject: bearer,
  };
}

/** "the leader | of the union": whose or of what somebody is what they are called belongs to it. */
function withWhose(r: Reader, words: Span): Span {
  const i = firstStartingAt(r.a.tokens, words.end);
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, words.end)];
  return r.a.tokens[i]?.lower === 'of' && phrase?.firstToken === i + 1 ? hull([words, phrase]) : words;
}

/** The role in the report's own word, "chairman" and not the name of all words for it, and whether it is over: "former
 *  minister". */
function roleWord(r: Reader, span: Span, role: string): string {
  const { tokens } = r.a;
  const first = firstStartingAt(tokens, span.start);
  const end = firstStartingAt(tokens, span.end);
  const own = tokens.findIndex((token, i) => i >= first && i < end && token.concept === role);
  const at = own < 0 ? tokens.findIndex((token, i) => token.concept === role && meansHolder(tokens, i)) : own;
  const word = tokens[at]?.lower ?? role;
  const past = pastBefore(r, at);
  return past === null ? word : `${past} ${word}`;
}

/** "the | former | infrastructure minister": the word of the same phrase that says when somebody held the role. */
function pastBefore(r: Reader, role: number): string | null {
  for (let i = role - 1; i >= Math.max(0, role - PHRASE_REACH); i -= 1) {
    const token = r.a.tokens[i];
    if (token === undefined || token.sentence !== r.a.tokens[role]?.sentence) return null;
    if (PAST_WORDS.has(token.lower)) return token.lower;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') return null;
  }
  return null;
}

/** Words between such a word and its role, with it, at most. */
const PHRASE_REACH = 4;

/** A report that speaks of "the gunman" here and of Adam Vask there, whom others call so, names him too, and so does one that
 *  tells of his deed: where it gives the full name first. */
function rolesInPassing(r: Reader, told: ReadonlySet<string | null>): readonly (Statement | null)[] {
  return [...r.roles].map(([role, name]) => {
    const called =
      r.a.tokens.some(({ concept }, i) => concept === role && meansHolder(r.a.tokens, i)) ||
      (DEED_ROLES.has(role) && r.a.events.some((event) => isDeedOf(r, event, name)));
    const full = r.a.mentions.find((mention) => mention.name === name && wordsIn(r, mention) > 1);
    return told.has(role) || !called || full === undefined ? null : profile(r, full, name, role, full);
  });
}

/** "Adam Vask loaded a gun and | opened fire |, killing two": what he did befell others. */
const isDeedOf = (r: Reader, event: EventMention, name: string): boolean =>
  event.clause !== null &&
  !event.negated &&
  DEED_CLASSES.has(event.class ?? '') &&
  subjectOf(r, event.clause) === name &&
  verbGroupAt(r, event.token)?.voice !== 'passive';

/** Classes of what somebody does to others. */
const DEED_CLASSES: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'shoot',
  'stab',
  'strike',
  'explode',
  'kidnap',
]);

const wordsIn = (r: Reader, span: Span): number =>
  r.a.article.text.slice(span.start, span.end).split(' ').length;

/** Index of the first token behind a name, its comma and its age: "Mara Quill, 34, | of Norwell". */
function behindName(r: Reader, mention: Mention): number {
  let i = firstStartingAt(r.a.tokens, mention.end);
  const age = r.a.quantities[firstStartingAt(r.a.quantities, mention.end)];
  if (r.a.tokens[i]?.text === ',' && age?.kind === 'age' && age.start <= (r.a.tokens[i + 1]?.start ?? -1))
    i = firstStartingAt(r.a.tokens, age.end);
  return r.a.tokens[i]?.text === ',' ? i + 1 : i;
}

function homeBehind(r: Reader, mention: Mention): Statement | null {
  const i = behindName(r, mention);
  const place = r.a.mentions[firstStartingAt(r.a.mentions, r.a.tokens[i + 1]?.start ?? Infinity)];
  if (!FROM_WORDS.has(r.a.tokens[i]?.lower ?? '') || place?.start !== r.a.tokens[i + 1]?.start) return null;
  if (place?.type !== 'place') return null;
  return profile(r, hull([mention, place]), mention.name, 'home', {
    start: r.a.tokens[i]?.start ?? 0,
    end: place.end,
  });
}

/** "Mara Quill, a retired nurse": a phrase in apposition. */
function callingBehind(r: Reader, mention: Mention): Statement | null {
  const i = behindName(r, mention);
  if (r.a.tokens[i - 1]?.text !== ',') return null;
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, r.a.tokens[i]?.start ?? Infinity)];
  if (phrase === undefined || phrase.firstToken !== i) return null;
  // A list goes on with "and", a clause with its verb: neither says who the person is.
  const next = r.a.tokens[phrase.endToken];
  const closed = next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.lower === 'who';
  const attribute = closed ? callingOf(r, phrase) : null;
  return attribute === null ? null : profile(r, hull([mention, phrase]), mention.name, attribute, phrase);
}

/** "Democrat Mara Quill", "Norwell man Otto Brandt", "a Norwell man, Otto Brandt". */
function callingBefore(r: Reader, mention: Mention): Statement | null {
  const first = firstStartingAt(r.a.tokens, mention.start);
  const at = r.a.tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const token = r.a.tokens[at];
  const place = r.a.mentions[firstStartingAt(r.a.mentions, mention.start) - 1];
  if (token === undefined || token.pos === 'ADP') return null;
  if (PLAIN_PERSONS.has(token.lemma.toLowerCase()) && place?.type === 'place' && isNext(r, place, token))
    return profile(r, hull([place, mention]), mention.name, 'home', hull([place, token]));
  const kind = at === first - 1 ? PROFILE_KINDS.get(token.lower) : undefined;
  return kind === undefined ? null : profile(r, hull([token, mention]), mention.name, kind, token);
}

/** "A retired nurse from Norwell, Mara Quill …": a phrase that opens the sentence. */
function callingInFront(r: Reader, mention: Mention): Statement | null {
  const first = firstStartingAt(r.a.tokens, mention.start);
  const sentence = r.a.sentences[r.a.tokens[first]?.sentence ?? -1];
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, sentence?.start ?? Infinity)];
  if (sentence === undefined || phrase === undefined || phrase.firstToken !== sentence.firstToken)
    return null;
  const between = r.a.tokens.slice(phrase.endToken, first);
  const title = between.at(-1)?.text !== ',' && /^\p{Lu}/u.test(between.at(-1)?.text ?? '') ? 1 : 0;
  const comma = between.at(-1 - title)?.text === ',';
  const plain = between.every(
    ({ pos, text }, i) =>
      (pos !== 'VERB' && pos !== 'AUX' && text !== ',') || i >= between.length - 1 - title,
  );
  if (!comma || !plain || between.length > IN_FRONT) return null;
  // "A third defendant, Vask's chief of staff": somebody else, whom her name only tells.
  if (r.a.tokens[firstStartingAt(r.a.tokens, mention.end)]?.pos === 'PART') return null;
  const attribute = callingOf(r, phrase);
  return attribute === null ? null : profile(r, hull([phrase, mention]), mention.name, attribute, phrase);
}

/** Words between a phrase that opens a sentence and the name it describes, at most. */
const IN_FRONT = 8;

/** "Mara Quill served for three years as a marine". */
function serviceTold(r: Reader, index: number, people: ReadonlySet<string>): Statement | null {
  const clause = r.a.clauses[index];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (clause === undefined || group === undefined || group.negated || !SERVING_LEMMAS.has(group.lemma))
    return null;
  const bearer = subjectOf(r, index);
  const as = r.a.tokens.findIndex(
    (token, i) => i >= group.endToken && i < clause.endToken && token.lower === 'as',
  );
  const phrase =
    as < 0
      ? undefined
      : r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, r.a.tokens[as + 1]?.start ?? Infinity)];
  if (bearer === null || phrase === undefined || phrase.firstToken !== as + 1 || !people.has(bearer))
    return null;
  const attribute = callingOf(r, phrase);
  return attribute === null ? null : profile(r, hull([group, phrase]), bearer, attribute, phrase);
}

/** The word right behind the mention. */
const isNext = (r: Reader, mention: Mention, token: Span): boolean =>
  r.a.tokens[firstStartingAt(r.a.tokens, mention.end)]?.start === token.start;

/** "Mara Quill was a retired nurse", "she is a nurse". */
function callingTold(r: Reader, index: number, people: ReadonlySet<string>): Statement | null {
  const clause = r.a.clauses[index];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (clause === undefined || group?.lemma !== 'be' || group.negated || clause.subject === null) return null;
  const subject = r.a.nounPhrases[clause.subject];
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, group.end)];
  if (subject === undefined || phrase === undefined || phrase.firstToken !== group.endToken) return null;
  const bearer = subjectOf(r, index);
  const attribute = callingOf(r, phrase);
  if (bearer === null || attribute === null || !people.has(bearer)) return null;
  return profile(r, hull([subject, phrase]), bearer, attribute, phrase);
}

/** What a phrase calls somebody: the kind of its head noun, or the noun itself; null where it says nothing of them. */
function callingOf(r: Reader, phrase: NounPhrase): string | null {
  const head = r.a.tokens[phrase.head];
  if (head === undefined || head.concept === null) return null;
  const kind = PROFILE_KINDS.get(head.lower) ?? PROFILE_KINDS.get(head.lemma);
  return kind ?? (head.pos === 'NOUN' && !EMPTY_HEADS.has(head.lemma) ? head.concept : null);
}
