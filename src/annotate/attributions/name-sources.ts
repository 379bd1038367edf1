import type { Mention, NounPhrase } from '../../model/annotation.ts';
import { type BodyNames, bodyCalled, findBodyNames } from './body-names.ts';
import { findIntroductions, type Introductions, introducedAs } from './introductions.ts';
import { nounLemma } from './noun-lemma.ts';
import { meantBy, type Speaker, type Subject, subjectsOf } from './pronouns.ts';
import { groupOver, mentionOver, phraseOver, type Range, type Reading } from './reading.ts';
import { type Cast, castOf } from './who.ts';
import { wordingOf } from './wording.ts';

/** What a source is called; pronouns look back at the subjects and at those who spoke before. */
export interface Namer {
  /** Null where nobody is named: the reporter ("we"), an unresolved pronoun. */
  readonly nameOf: (source: Range, spoken: readonly Speaker[]) => string | null;
}

/** What names are told by: who is introduced how, who acts, who spoke before. */
interface Known {
  readonly introductions: Introductions;
  /** Read at the first "the ministry" that may mean one. */
  readonly bodies: () => BodyNames;
  readonly cast: Cast;
  readonly subjects: readonly Subject[];
  readonly spoken: readonly Speaker[];
}

/** Reads once who is introduced how and who acts, and names sources by it. */
export function makeNamer(r: Reading): Namer {
  const introductions = findIntroductions(r);
  let found: BodyNames | null = null;
  const bodies = (): BodyNames => {
    found ??= findBodyNames(r);
    return found;
  };
  const subjects = subjectsOf(r);
  const cast = castOf(r);
  return { nameOf: (source, spoken) => nameOf(r, source, { introductions, bodies, cast, subjects, spoken }) };
}

function nameOf(r: Reading, source: Range, known: Known): string | null {
  const first = r.a.tokens[source.first];
  if (first === undefined) return null;
  if (source.end - source.first === 1) {
    if (r.words.sources.speaker.has(first.lower)) return null;
    if (r.words.sources.oneself.has(first.lower) || r.words.sources.thing.has(first.lower))
      return pronounName(r, source.first, known);
    if (r.words.sources.several.has(first.lower)) return null;
    if (first.pos !== 'PROPN' && r.words.links.subjectRelatives.has(first.lower))
      return antecedentName(r, source.first, known);
  }
  const phrase = phraseOver(r, source.first);
  if (phrase === undefined) return wordingOf(r, source);
  const author = authorOf(r, phrase, source);
  if (author !== null) return nameOf(r, author, known);
  return (
    givenName(r, source, phrase) ??
    jointName(r, source, phrase) ??
    mentionName(r, source, phrase) ??
    issuerOf(r, source, phrase, known) ??
    resolved(r, phrase, source, known) ??
    wordingOf(r, source)
  );
}

function pronounName(r: Reading, at: number, known: Known): string | null {
  const named = ({ firstToken, endToken }: NounPhrase): string | null => {
    if (endToken - firstToken === 1 && r.a.tokens[firstToken]?.pos === 'PRON') return null;
    // "Her husband, Otto Hale, left": the name may stand behind the comma.
    const beside = r.a.tokens[endToken]?.text === ',' ? phraseOver(r, endToken + 1) : undefined;
    const end = beside?.firstToken === endToken + 1 ? beside.endToken : endToken;
    return nameOf(r, { first: firstToken, end }, known);
  };
  return meantBy(r, { ...known, named }, at);
}

function antecedentName(r: Reading, at: number, known: Known): string | null {
  const back = r.a.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  let phrase = phraseOver(r, back);
  // "Reyes, 59, who": the age is nobody.
  if (phrase !== undefined && isAge(r, phrase)) phrase = phraseOver(r, phrase.firstToken - 2);
  // "a spokesman for the group, who": the clause hangs on the first of the nouns.
  for (let step = 0; step < 2 && phrase !== undefined; step += 1) {
    const left = phraseOver(r, phrase.firstToken - 2);
    if (r.a.tokens[phrase.firstToken - 1]?.pos !== 'ADP' || left?.endToken !== phrase.firstToken - 1) break;
    phrase = left;
  }
  if (phrase === undefined) return null;
  const name = apposedName(r, phrase);
  return name ?? nameOf(r, { first: phrase.firstToken, end: phrase.endToken }, known);
}

/** "Ana Reyes, a veteran rescuer, who": the name that the phrase only describes; null where it may stand in a list. */
function apposedName(r: Reading, phrase: NounPhrase): string | null {
  const { firstToken, endToken, head } = phrase;
  const described = r.words.sources.singular.has(r.a.tokens[firstToken]?.lower ?? '');
  const closed = r.a.tokens[firstToken - 1]?.text === ',' && r.a.tokens[endToken]?.text === ',';
  if (!described || !closed || r.a.tokens[head]?.pos !== 'NOUN') return null;
  const before = phraseOver(r, firstToken - 2);
  if (before === undefined) return null;
  const mention = mentionOver(r, before.head);
  if (mention?.type === 'person' && coversHead(r, mention, before)) return mention.name;
  return isBareName(r, before) ? wordingOf(r, { first: before.firstToken, end: before.endToken }) : null;
}

const isAge = (r: Reading, { firstToken, endToken }: NounPhrase): boolean =>
  endToken - firstToken === 1 &&
  r.a.tokens[firstToken]?.pos === 'NUM' &&
  r.a.tokens[firstToken - 1]?.text === ',';

/** "reports from officials", "a statement by the ministry": who speaks through the paper. */
function authorOf(r: Reading, phrase: NounPhrase, source: Range): Range | null {
  const link = r.a.tokens[phrase.endToken]?.lower ?? '';
  const head = r.a.tokens[phrase.head];
  if (
    head === undefined ||
    !r.words.sources.documents.has(nounLemma(r, head)) ||
    !r.words.sources.authorLinks.has(link) ||
    phrase.endToken + 1 >= source.end
  )
    return null;
  return { first: phrase.endToken + 1, end: source.end };
}

/** "a resident who gave her name as Ana": the name at the source's end. */
function givenName(r: Reading, source: Range, phrase: NounPhrase): string | null {
  const name = phraseOver(r, source.end - 1);
  if (name === undefined || name.firstToken <= phrase.endToken + 1) return null;
  const { names, reflexives } = r.words.sources;
  const before = r.a.tokens[name.firstToken - 2]?.lower ?? '';
  const given = names.has(before) || reflexives.has(before);
  return given && r.words.links.as.has(r.a.tokens[name.firstToken - 1]?.lower ?? '')
    ? wordingOf(r, { first: name.firstToken, end: name.endToken })
    : null;
}

/** Speakers looked back over for the one who spoke "in a statement". */
const ISSUER_REACH = 3;

/** "The ministry said in a statement … The statement says": who spoke in it; who reported, of "the report". */
function issuerOf(r: Reading, source: Range, phrase: NounPhrase, known: Known): string | null {
  const { definite, documents, singular } = r.words.sources;
  const noun = r.a.tokens[phrase.head];
  const bare = source.end - source.first === 2 && definite.has(r.a.tokens[source.first]?.lower ?? '');
  if (!bare || noun === undefined || !documents.has(nounLemma(r, noun))) return null;
  for (const speaker of known.spoken.slice(-ISSUER_REACH).reverse()) {
    const sentence = r.a.sentences[r.a.tokens[speaker.source.first]?.sentence ?? -1];
    const cue = groupOver(r, speaker.source.end);
    // "The Norda Times reported … The report says": the paper does.
    if (cue?.lemma === noun.lemma) return speaker.name;
    for (let i = cue?.endToken ?? speaker.source.end; i < (sentence?.endToken ?? 0); i += 1) {
      // What follows is what was said.
      if (r.words.links.that.has(r.a.tokens[i]?.lower ?? '') || groupOver(r, i) !== undefined) break;
      const inside = r.a.tokens[i - 2]?.pos === 'ADP' && singular.has(r.a.tokens[i - 1]?.lower ?? '');
      if (inside && r.a.tokens[i]?.lemma === noun.lemma) return speaker.name;
    }
  }
  return null;
}

/** "Kyiv and Warsaw": both names. */
function jointName(r: Reading, source: Range, phrase: NounPhrase): string | null {
  if (!r.words.links.and.has(r.a.tokens[phrase.endToken]?.lower ?? '') || phrase.endToken + 1 >= source.end)
    return null;
  const other = phraseOver(r, phrase.endToken + 1);
  const left = mentionOver(r, phrase.head);
  const right = other === undefined ? undefined : mentionOver(r, other.head);
  if (
    other === undefined ||
    left === undefined ||
    right === undefined ||
    !coversHead(r, left, phrase) ||
    !coversHead(r, right, other)
  )
    return null;
  return `${left.name} and ${right.name}`;
}

/** The name of the mention over the head, or of a person set beside it: "his running mate, Jo Hale". */
function mentionName(r: Reading, source: Range, phrase: NounPhrase): string | null {
  const own = mentionOver(r, phrase.head);
  if (own !== undefined && coversHead(r, own, phrase)) return own.name;
  const named = namedAgency(r, phrase);
  if (named !== null) return named;
  for (let i = phrase.endToken; i < source.end - 1; i += 1) {
    if (r.a.tokens[i]?.text !== ',') continue;
    const beside = phraseOver(r, i + 1);
    if (beside === undefined || beside.firstToken !== i + 1) return null;
    const mention = mentionOver(r, beside.head);
    if (mention?.type === 'person') return mention.name;
    return isBareName(r, beside) ? wordingOf(r, { first: beside.firstToken, end: beside.endToken }) : null;
  }
  return null;
}

/** Two names in a row and nothing else: a person whom the article names only here. */
function isBareName(r: Reading, phrase: NounPhrase): boolean {
  const tokens = r.a.tokens.slice(phrase.firstToken, phrase.endToken);
  return tokens.length >= 2 && tokens.every((token) => token.pos === 'PROPN');
}

/** "KTN state news agency": the kind of agency stands behind its name. */
function namedAgency(r: Reading, phrase: NounPhrase): string | null {
  const mention = mentionOver(r, phrase.firstToken) ?? mentionOver(r, phrase.firstToken + 1);
  if (mention?.type !== 'organization' || !r.words.sources.relays.has(r.a.tokens[phrase.head]?.lemma ?? ''))
    return null;
  const possessive = r.a.tokens
    .slice(phrase.firstToken, phrase.head)
    .some((token) => r.words.sources.possessiveMarks.has(token.text));
  return possessive ? null : mention.name;
}

/** A mention that ends at the head, so that "Kyiv officials" is not Kyiv. */
const coversHead = (r: Reading, mention: Mention, phrase: NounPhrase): boolean =>
  mention.end >= (r.a.tokens[phrase.head]?.end ?? Infinity);

/** "the (foreign) minister": the one person introduced so before; "the ministry": the one body named with it before. */
function resolved(r: Reading, phrase: NounPhrase, source: Range, known: Known): string | null {
  const article = r.a.tokens[phrase.firstToken];
  if (!r.words.sources.definite.has(article?.lower ?? '') || source.end - phrase.endToken > 4) return null;
  const head = r.a.tokens[phrase.head]?.lower ?? '';
  const modifiers = r.a.tokens
    .slice(phrase.firstToken + 1, phrase.head)
    .filter((token) => token.pos !== 'PUNCT' && token.pos !== 'PART');
  const words = modifiers.map((token) => token.lower);
  return (
    introducedAs(known.introductions, phrase.firstToken, head, words) ??
    (source.end === phrase.endToken && r.words.sources.namedBodies.has(head)
      ? bodyCalled(known.bodies(), phrase.firstToken, head, words)
      : null)
  );
}
