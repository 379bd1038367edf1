import type { NounPhrase } from '../../model/annotation.ts';
import { mentionOver, type Range, type Reading } from './reading.ts';
import { type Cast, type Sex, type Who, whoIs } from './who.ts';

/** Pronouns reach back this many paragraphs for the one they stand for. */
const PRONOUN_REACH = 2;

/** Sentences are looked back over in one paragraph: in a longer speech of others nobody can tell who is meant. */
const SENTENCE_REACH = 12;

/** A speaker who is only described is meant no further back: "the official". */
const DESCRIBED_REACH = 1;

/** Who spoke before, as attributions tell it. */
export interface Speaker {
  readonly source: Range;
  readonly name: string;
  /** Not inside what another says. */
  readonly outermost: boolean;
}

/** A subject of a clause outside quotations. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly sentence: number;
  /** Of a clause that hangs on no other. */
  readonly main: boolean;
}

/** Subjects of clauses outside quotations, in text order. */
export function subjectsOf(r: Reading): readonly Subject[] {
  const subjects: Subject[] = [];
  let last = -1;
  for (const clause of r.a.clauses) {
    if (clause.subject === null || clause.subject <= last) continue;
    const phrase = r.a.nounPhrases[clause.subject];
    if (phrase === undefined || r.phraseAt[phrase.head] === -1) continue;
    last = clause.subject;
    subjects.push({
      phrase,
      sentence: clause.sentence,
      main: !hangs(r, clause.opener) && !isRelated(r, phrase),
    });
  }
  return subjects;
}

/** "A marine who served in Iraq, Mr. Hill was elected": what is told of the marine hangs on the phrase. */
const isRelated = (r: Reading, { endToken }: NounPhrase): boolean =>
  r.words.links.subjectRelatives.has(r.a.tokens[endToken]?.lower ?? '');

function hangs(r: Reading, opener: string | null): boolean {
  if (opener === null) return false;
  const { links } = r.words;
  return (
    links.subordinators.has(opener) ||
    links.contentOpeners.has(opener) ||
    links.subjectRelatives.has(opener) ||
    links.objectRelatives.has(opener) ||
    links.otherRelatives.has(opener)
  );
}

/** What the search reads. */
export interface Past {
  readonly cast: Cast;
  readonly subjects: readonly Subject[];
  readonly spoken: readonly Speaker[];
  /** The name of a subject that needs no pronoun resolved; null where it is none. */
  readonly named: (phrase: NounPhrase) => string | null;
}

/** Whom the pronoun at token `at` means: sentence by sentence back, who spoke there, else the subject of its main clause,
 *  else other subjects, else the one other person of that sex. Null where nobody fits, or where an unnamed one may be meant. */
export function meantBy(r: Reading, past: Past, at: number): string | null {
  const pronoun = r.a.tokens[at];
  if (pronoun === undefined) return null;
  const lowest = (r.a.sentences[pronoun.sentence]?.paragraph ?? 0) - PRONOUN_REACH;
  let subject = latestBefore(past.subjects, at);
  let speaker = past.spoken.length - 1;
  const furthest = Math.max(0, pronoun.sentence - SENTENCE_REACH);
  for (let sentence = pronoun.sentence; sentence >= furthest; sentence -= 1) {
    const paragraph = r.a.sentences[sentence]?.paragraph ?? 0;
    if (paragraph < lowest) return null;
    const speakers: Speaker[] = [];
    while (speaker >= 0 && sentenceOf(r, past.spoken[speaker]) >= sentence) {
      const one = past.spoken[speaker];
      if (one !== undefined && one.source.first < at) speakers.unshift(one);
      speaker -= 1;
    }
    const subjects: Subject[] = [];
    while (subject >= 0 && (past.subjects[subject]?.sentence ?? -1) >= sentence) {
      const one = past.subjects[subject];
      if (one !== undefined) subjects.unshift(one);
      subject -= 1;
    }
    const near = paragraph >= lowest + PRONOUN_REACH - DESCRIBED_REACH;
    const found = inSentence(r, past, { at, near, speakers, subjects });
    if (found !== undefined) return found;
  }
  return null;
}

const sentenceOf = (r: Reading, speaker: Speaker | undefined): number =>
  r.a.tokens[speaker?.source.first ?? -1]?.sentence ?? -1;

interface Sentence {
  readonly at: number;
  readonly near: boolean;
  readonly speakers: readonly Speaker[];
  readonly subjects: readonly Subject[];
}

/** Undefined where the sentence tells nothing. */
function inSentence(r: Reading, past: Past, s: Sentence): string | null | undefined {
  const pronoun = r.a.tokens[s.at]?.lower ?? '';
  const wanted = wantedBy(r, pronoun);
  const byRank = [
    ...s.speakers.filter((one) => one.outermost),
    ...s.speakers.filter((one) => !one.outermost),
  ];
  for (const { source, name } of byRank) {
    const who = whoIs(r, past.cast, source, name);
    if (who !== null && fits(who, wanted, true) && (s.near || past.cast.has(name))) return name;
  }
  const main = s.subjects.find((one) => one.main);
  const goesOn = main !== undefined && r.a.tokens[main.phrase.head]?.lower === pronoun;
  // "He left when Reyes came": the sentence goes on about the one before it.
  if (goesOn) return undefined;
  for (const { phrase } of main === undefined ? s.subjects : [main, ...s.subjects]) {
    const name = past.named(phrase);
    const range = { first: phrase.firstToken, end: phrase.endToken };
    const who = name === null ? null : whoIs(r, past.cast, range, name);
    if (name === null || who === null || !fits(who, wanted, false)) continue;
    return past.cast.has(name) || (who.kind === 'body' && s.near) ? name : null;
  }
  return wanted === 'thing' || wanted === null ? undefined : onlyOne(r, past.cast, s.at, s.subjects, wanted);
}

/** The sex a pronoun tells, or that it means no person; null where it tells neither. */
function wantedBy(r: Reading, pronoun: string): Sex | 'thing' | null {
  const { sexes, thing } = r.words.sources;
  if (thing.has(pronoun)) return 'thing';
  return sexes.women.pronouns.has(pronoun) ? 'woman' : sexes.men.pronouns.has(pronoun) ? 'man' : null;
}

/** A country is "it" only where it speaks, as its government. */
function fits(who: Who, wanted: Sex | 'thing' | null, speaks: boolean): boolean {
  if (wanted === 'thing')
    return who.kind === 'thing' || who.kind === 'body' || (speaks && who.kind !== 'person');
  if (who.kind !== 'person') return speaks && who.kind === 'open';
  return wanted === null || who.sex === null || who.sex === wanted;
}

/** "Ms. Reyes met Mr. Hale. He said": the one person of that sex in the sentence of the subjects, if none of them;
 *  else the only person there, where no one's sex is told. */
function onlyOne(
  r: Reading,
  cast: Cast,
  at: number,
  subjects: readonly Subject[],
  sex: Sex,
): string | undefined {
  const sentence = r.a.sentences[subjects[0]?.sentence ?? -1];
  if (sentence === undefined) return undefined;
  const names = new Set<string>();
  const untold = new Set<string>();
  for (let i = sentence.firstToken; i < Math.min(sentence.endToken, at); i += 1) {
    const name = (r.quoteAt[i] ?? -1) >= 0 ? undefined : mentionOver(r, i)?.name;
    const who = name === undefined ? undefined : cast.get(name);
    if (name === undefined || who?.kind !== 'person') continue;
    if (who.sex === sex) names.add(name);
    else if (who.sex === null) untold.add(name);
  }
  const [name] = names.size > 0 ? names : untold;
  return names.size + untold.size === 1 || names.size === 1 ? name : undefined;
}

function latestBefore(subjects: readonly Subject[], at: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.phrase.head ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
