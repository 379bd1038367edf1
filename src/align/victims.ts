import type { Clause, EventMention, NounPhrase } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { daysBetween } from '../text/day-arithmetic.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';
import { PERSON_PRONOUNS } from './en/role-words.ts';
import {
  DEAD_WORDS,
  DEATH_NOUNS,
  DYING_LEMMAS,
  FATAL_WORDS,
  FURTHER_WORDS,
  HURTING_LEMMAS,
  PERSON_SEXES,
  REFLEXIVES,
  WOUND_MAKERS,
  WOUND_NOUNS,
  WOUNDING_LEMMAS,
} from './en/victim-words.ts';
import { hull, mentionsIn, type Reader, toldBy } from './reader.ts';
import { dateIn } from './statement-base.ts';
import { subjectOf } from './subjects.ts';

/** One person whom a report says to be killed or wounded. */
export interface Victim {
  readonly name: string | null;
  readonly age: number | null;
  readonly sex: 'male' | 'female' | null;
  readonly fate: 'kill' | 'wound';
  /** Where it is said first: the person and the happening. */
  readonly place: Span;
  readonly sentence: number;
}

/** The single people whom a report says to be killed or wounded, each once, in order. "A man", "the 26-year-old" and a name are
 *  one as long as nothing tells them apart: two names, two ages, a man and a woman, "another". Groups are not people: they
 *  are counted by their number. */
export function victimsOf(r: Reader): readonly Victim[] {
  const found: Victim[] = [];
  const told = [...r.a.events.flatMap((event) => toldVictims(r, event)), ...woundedWith(r)];
  for (const one of told.sort((a, b) => a.place.start - b.place.start)) {
    const at = one.further ? -1 : found.findIndex((known) => couldBeOne(known, one));
    const known = found[at];
    if (known === undefined) found.push(one);
    else found[at] = both(known, one);
  }
  return found;
}

type Told = Victim & { readonly further: boolean };

/** Whether nothing tells the two apart. */
export function couldBeOne(a: Victim, b: Victim): boolean {
  if (a.name !== null && b.name !== null) return a.name === b.name;
  if (a.age !== null && b.age !== null && a.age !== b.age) return false;
  return a.sex === null || b.sex === null || a.sex === b.sex;
}

/** What is told of one person in two places; who died of a wound is dead. */
function both(known: Victim, told: Victim): Victim {
  const graver = known.fate === 'wound' && told.fate === 'kill' ? told : known;
  return {
    name: known.name ?? told.name,
    age: known.age ?? told.age,
    sex: known.sex ?? told.sex,
    fate: graver.fate,
    place: graver.place,
    sentence: graver.sentence,
  };
}

function toldVictims(r: Reader, event: EventMention): readonly Told[] {
  if (event.negated || event.modality !== 'actual') return [];
  if (r.a.sentences[event.sentence]?.boilerplate !== false) return [];
  const clause = event.clause === null ? undefined : r.a.clauses[event.clause];
  if (isLongAgo(r, clause ?? event)) return [];
  const told = toldBy(r, event);
  if (told.open || told.stance === 'deny' || told.stance === 'expect' || told.stance === 'pledge') return [];
  const fate = fateOf(r, event, clause);
  return fate === null ? [] : sufferersOf(r, event, clause).flatMap((who) => victimAt(r, who, event, fate));
}

/** "was found with a gunshot wound", "suffered stab wounds", "found a man with a gunshot wound". */
function woundedWith(r: Reader): readonly Told[] {
  return r.a.tokens.flatMap((token, i) => {
    if (!WOUND_NOUNS.has(token.lower) || !WOUND_MAKERS.has(r.a.tokens[i - 1]?.lower ?? '')) return [];
    const clause = tellingClause(r, i);
    if (clause === undefined || r.a.sentences[clause.sentence]?.boilerplate !== false) return [];
    const object = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
    const held = object !== undefined && object.endToken <= i - 1 && isPerson(r, object);
    const who = held ? clause.object : clause.subject;
    if (who === null || isLongAgo(r, clause) || toldBy(r, token).open) return [];
    const event = { start: token.start, end: token.end, sentence: clause.sentence };
    return joined(r, who).flatMap((one) => victimAt(r, one, event, 'wound'));
  });
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

const isPerson = (r: Reader, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (PERSON_SEXES.has(r.a.tokens[phrase.head]?.lemma ?? '') ||
    mentionsIn(r, phrase).some(({ type }) => type === 'person'));

/** Days between a happening and its report from which on it is another one's story. */
const OLD_DAYS = 45;

function isLongAgo(r: Reader, span: Span): boolean {
  const reported = r.a.article.publishedAt?.slice(0, 10);
  const day = dateIn(r, span);
  return reported !== undefined && day !== null && daysBetween(day.to, reported) >= OLD_DAYS;
}

/** Tokens behind a blow within which a report says that it killed: "shot twice in the chest and killed" takes longer and is told
 *  by its own verb. */
const FATAL_REACH = 3;

/** Killed, wounded, or neither for certain. */
function fateOf(r: Reader, event: EventMention, clause: Clause | undefined): Victim['fate'] | null {
  const lemma = event.lemma;
  if (event.class === 'kill' || DYING_LEMMAS.has(lemma) || DEAD_WORDS.has(lemma)) return 'kill';
  if (event.form !== 'verb' || !HURTING_LEMMAS.has(lemma) || clause === undefined) return null;
  const sentence = r.a.sentences[event.sentence];
  const near = r.a.tokens.slice(
    Math.max(clause.firstToken, event.token - 2),
    Math.min(sentence?.endToken ?? clause.endToken, event.token + FATAL_REACH),
  );
  if (near.some((token) => FATAL_WORDS.has(token.lower))) return 'kill';
  return event.class === 'wound' || WOUNDING_LEMMAS.has(lemma) ? 'wound' : null;
}

/** The phrases of those it befell. */
function sufferersOf(r: Reader, event: EventMention, clause: Clause | undefined): readonly Sufferer[] {
  if (event.form === 'noun' && DEATH_NOUNS.has(event.lemma)) return sufferersOfNoun(r, event);
  // "found a man dead", "left a man and a woman dead": the phrases right before the word.
  const left = DEAD_WORDS.has(event.lemma) && clause?.object != null ? joined(r, clause.object) : [];
  if (left.at(-1)?.phrase.endToken === event.token) return left;
  if (clause === undefined) return [];
  const group = r.a.verbGroups.find((one) => one.firstToken <= event.token && event.token < one.endToken);
  const bySubject =
    DYING_LEMMAS.has(event.lemma) ||
    DEAD_WORDS.has(event.lemma) ||
    group?.voice === 'passive' ||
    // "shot himself": who did it is whom it befell.
    REFLEXIVES.has(r.a.tokens[event.token + 1]?.lower ?? '');
  const who = bySubject ? clause.subject : clause.object;
  return [...(who === null ? [] : joined(r, who)), ...(bySubject ? pronoun(r, event, clause) : [])];
}

interface Sufferer {
  readonly phrase: NounPhrase;
  /** Whom its pronoun means. */
  readonly name?: string;
}

/** "he was pronounced dead", "… and died": the person spoken of, or the one that a sentence before is about. */
function pronoun(r: Reader, event: EventMention, clause: Clause): readonly Sufferer[] {
  if (event.clause === null) return [];
  const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  const head = phrase === undefined ? undefined : r.a.tokens[phrase.head];
  if (phrase !== undefined && (head === undefined || !PERSON_PRONOUNS.has(head.lower))) return [];
  const name = subjectOf(r, event.clause);
  const token = r.a.tokens[event.token];
  if (token === undefined) return [];
  if (name === null || !r.a.mentions.some((one) => one.name === name && one.type === 'person')) {
    const before = personBefore(r, event.clause);
    return before === undefined ? [] : [{ phrase: before }];
  }
  const at = phrase ?? {
    start: token.start,
    end: token.end,
    firstToken: event.token,
    endToken: event.token + 1,
    head: event.token,
  };
  return [{ phrase: at, name }];
}

/** The subject before a clause that is one unnamed person. */
function personBefore(r: Reader, index: number): NounPhrase | undefined {
  const from = (r.a.clauses[index]?.sentence ?? 0) - 1;
  for (let i = index - 1; i >= 0; i -= 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.sentence < from) return undefined;
    const phrase = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
    if (phrase === undefined) continue;
    if (PERSON_SEXES.has(r.a.tokens[phrase.head]?.lemma ?? '')) return phrase;
  }
  return undefined;
}

/** A phrase and those joined to it: "a man and a woman", "Ada Lee, 31, Bob Day, 19, and Mara Quill". Without "and" what
 *  stands behind a comma only says who the first one is. */
function joined(r: Reader, index: number): readonly Sufferer[] {
  const out: Sufferer[] = [];
  let last = 0;
  for (let i = index; i < r.a.nounPhrases.length; i += 1) {
    const phrase = r.a.nounPhrases[i];
    if (phrase === undefined) break;
    const link = i === index ? 'none' : linkBefore(r, r.a.nounPhrases[i - 1], phrase);
    if (link === null) break;
    if (r.a.tokens[phrase.head]?.pos === 'NUM') continue;
    out.push({ phrase });
    if (link === 'and') last = out.length - 1;
  }
  return out.slice(0, last + 1);
}

/** What joins two phrases: "and", a comma, or neither (null). */
function linkBefore(r: Reader, before: NounPhrase | undefined, phrase: NounPhrase): 'and' | 'comma' | null {
  const between = r.a.tokens.slice(before?.endToken ?? phrase.firstToken, phrase.firstToken);
  if (between.length === 0 || between.some(({ lower, text }) => lower !== 'and' && text !== ',')) return null;
  return between.some(({ lower }) => lower === 'and') ? 'and' : 'comma';
}

/** "the death of Mara Quill", "Mara Quill's death". */
function sufferersOfNoun(r: Reader, event: EventMention): readonly Sufferer[] {
  if (r.a.tokens[event.token + 1]?.lower === 'of') {
    const phrase =
      r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, r.a.tokens[event.token + 2]?.start ?? Infinity)];
    return phrase !== undefined && phrase.firstToken === event.token + 2 ? [{ phrase }] : [];
  }
  const owner = r.a.tokens[event.token - 1]?.pos === 'PART' ? phraseEndingAt(r, event.token - 1) : undefined;
  return owner === undefined ? [] : [{ phrase: owner }];
}

function phraseEndingAt(r: Reader, token: number): NounPhrase | undefined {
  return r.a.nounPhrases.find((phrase) => phrase.endToken === token);
}

/** Where what befell somebody is told. */
type Happening = Span & Pick<EventMention, 'sentence'>;

/** Characters between a person and what befell them beyond which the two are not cited together. */
const PLACE_REACH = 120;

function victimAt(
  r: Reader,
  { phrase, name }: Sufferer,
  event: Happening,
  fate: Victim['fate'],
): readonly Told[] {
  const tokens = r.a.tokens.slice(phrase.firstToken, phrase.endToken);
  const head = r.a.tokens[phrase.head];
  const named = name ?? mentionsIn(r, phrase).findLast((mention) => mention.type === 'person')?.name ?? null;
  const noun = tokens.findLast((token) => PERSON_SEXES.has(token.lemma));
  const plural =
    head !== undefined && head.pos === 'NOUN' && head.lower !== head.lemma && /s$|men$|ren$/.test(head.lower);
  const counted = r.a.quantities.some(
    (q) => q.kind === 'count' && q.start < phrase.end && phrase.start < q.end && q.value !== 1,
  );
  if (plural || counted || (named === null && noun === undefined)) return [];
  const age = r.a.quantities.find(
    (q) => q.kind === 'age' && q.start < phrase.end + AGE_REACH && q.end > phrase.start,
  );
  const own = { start: phrase.start, end: phrase.end };
  const place = hull([own, event]);
  return [
    {
      name: named,
      age: typeof age?.value === 'number' ? age.value : null,
      sex: (noun === undefined ? null : PERSON_SEXES.get(noun.lemma)) ?? null,
      fate,
      place: place.end - place.start > PLACE_REACH ? own : place,
      sentence: event.sentence,
      further: tokens.some((token) => FURTHER_WORDS.has(token.lower)),
    },
  ];
}

/** "Mara Quill, 26,": an age this close behind a phrase (characters) is that person's. */
const AGE_REACH = 3;
