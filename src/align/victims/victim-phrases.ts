import type { EventMention, NounPhrase, Quantity, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { KNOWN_LEADS, REST_WORDS } from '../en/figure-words.ts';
import {
  ADULT_NOUNS,
  AGE_HEADS,
  ANYONE_NOUNS,
  CHILD_NOUNS,
  FURTHER_WORDS,
  PERSON_SEXES,
} from '../en/victim-words.ts';
import { isWhole } from '../figures/quantity-facets.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import { hull, mentionsIn, type Reader } from '../reading/reader.ts';
import type { Told, Victim } from './victim.ts';

/** A phrase for people whom something befell. */
export interface Sufferer {
  readonly phrase: NounPhrase;
  /** Whom it names or its pronoun means, where the phrase does not say so itself. */
  readonly name?: string;
  /** The name is whom a pronoun seems to mean. */
  readonly meant?: boolean;
  readonly sex?: Victim['sex'];
  readonly by?: Victim['by'];
}

/** Where what befell somebody is told. */
export type Happening = Span & Pick<EventMention, 'sentence' | 'token'>;

/** Characters between a person and what befell them beyond which the two are not cited together. */
const PLACE_REACH = 120;

/** "Mara Quill, 26,": an age this close behind a phrase (characters) is that person's. */
const AGE_REACH = 3;

/** Years from which on somebody is grown-up, and up to which a child. */
const GROWN_FROM = 18;
const CHILD_TO = 13;

/** Those whom a phrase names, if it names people and says how many: one, or a number of them. */
export function victimAt(
  r: Reader,
  { phrase, name, sex, by, meant }: Sufferer,
  event: Happening,
  fate: Victim['fate'],
): readonly Told[] {
  const named = name ?? nameIn(r, phrase);
  const noun = nounIn(r, phrase);
  const number = numberOf(r, phrase);
  const count =
    number === undefined ? 1 : isWhole(r, number) || isAgeList(r, number) ? null : countOf(number);
  if (
    count === null ||
    (count === 1 && isPlural(r, phrase)) ||
    (by !== 'self' && named === null && noun === undefined)
  )
    return [];
  const age = count > 1 ? undefined : ageOf(r, phrase);
  const own = { start: phrase.start, end: phrase.end };
  return [
    {
      name: count > 1 ? null : named,
      age: age ?? null,
      sex: (noun === undefined ? null : PERSON_SEXES.get(noun.lemma)) ?? sex ?? null,
      grown: grownOf(noun?.lemma, age),
      count,
      anyone: count > 1 && ANYONE_NOUNS.has(r.a.tokens[phrase.head]?.lemma ?? ''),
      fate,
      by: by ?? null,
      place: placeOf(own, event),
      own,
      sentence: event.sentence,
      event: event.token,
      meant: meant ?? false,
      // "shot another boy": beside himself.
      further: by !== 'other' && (number?.additional === true || isOneMore(r, phrase)),
    },
  ];
}

/** "another man", "a third victim"; "the other woman" may be one told of before. */
function isOneMore(r: Reader, { firstToken, endToken }: NounPhrase): boolean {
  const tokens = r.a.tokens.slice(firstToken, endToken);
  const known = KNOWN_LEADS.has(tokens[0]?.lower ?? '');
  return tokens.some(({ lower }) => FURTHER_WORDS.has(lower) && !(known && REST_WORDS.has(lower)));
}

/** "ages 11 and 16": no people. */
export function isAgeList(r: Reader, q: Quantity): boolean {
  let at = firstStartingAt(r.a.tokens, q.number.start) - 1;
  const listing = (i: number): boolean =>
    r.a.tokens[i]?.pos === 'NUM' || r.a.tokens[i]?.text === ',' || r.a.tokens[i]?.lower === 'and';
  while (listing(at)) at -= 1;
  return AGE_HEADS.has(r.a.tokens[at]?.lower ?? '');
}

export function placeOf(own: Span, event: Span): Span {
  const place = hull([own, event]);
  return place.end - place.start > PLACE_REACH ? own : { start: place.start, end: place.end };
}

/** How many a number of people is; null where it does not say. */
export function countOf(q: Quantity): number | null {
  const whole = typeof q.value === 'number' && Number.isInteger(q.value) && !q.vague;
  return whole && typeof q.value === 'number' && q.value > 1 && q.scope !== 'part' ? q.value : null;
}

export function grownOf(noun: string | undefined, age: number | undefined): boolean | null {
  if (age !== undefined && age >= GROWN_FROM) return true;
  if (age !== undefined && age <= CHILD_TO) return false;
  if (noun === undefined) return null;
  return ADULT_NOUNS.has(noun) ? true : CHILD_NOUNS.has(noun) ? false : null;
}

function isPlural(r: Reader, phrase: NounPhrase): boolean {
  const head = r.a.tokens[phrase.head];
  return (
    head !== undefined && head.pos === 'NOUN' && head.lower !== head.lemma && /s|men$|ren$/.test(head.lower)
  );
}

/** The numbers of a phrase's sentence. */
const quantitiesBeside = (r: Reader, phrase: NounPhrase): readonly Quantity[] =>
  quantitiesOf(r, r.a.tokens[phrase.head]?.sentence ?? -1);

/** Months of a year. */
const MONTHS = 12;

/** Whole years, the nearest ones of so many months: 22 are called two years; a baby of some months is 0. */
function ageOf(r: Reader, phrase: NounPhrase): number | undefined {
  const age = quantitiesBeside(r, phrase).find(
    (q) => q.kind === 'age' && q.start < phrase.end + AGE_REACH && q.end > phrase.start,
  );
  if (typeof age?.value !== 'number') return undefined;
  const words = age.unit ?? r.a.article.text.slice(age.start, age.end);
  if (/week|day/.test(words)) return 0;
  if (!/month/.test(words)) return age.value;
  return age.value < MONTHS ? 0 : Math.round(age.value / MONTHS);
}

/** A phrase and those joined to it: "a man and a woman", "Ada Lee, 31, Bob Day, 19, and Mara Quill". Without "and" what
 *  stands behind a comma only says who the first one is; so does a name behind "his wife," and a list behind a number. */
export function joined(r: Reader, index: number): readonly Sufferer[] {
  const out: Sufferer[] = [];
  let last = 0;
  for (let i = index; i < r.a.nounPhrases.length; i += 1) {
    const phrase = r.a.nounPhrases[i];
    if (phrase === undefined) break;
    const link = i === index ? 'none' : linkBefore(r, r.a.nounPhrases[i - 1], phrase);
    if (link === null) break;
    if (r.a.tokens[phrase.head]?.pos === 'NUM') continue;
    const before = out.at(-1)?.phrase;
    if (link === 'comma' && before !== undefined) {
      if (numberOf(r, before) !== undefined) break;
      if (nameIn(r, before) === null && nounIn(r, before) !== undefined && nameIn(r, phrase) !== null) {
        out[out.length - 1] = { phrase: before, name: nameIn(r, phrase) ?? '' };
        continue;
      }
    }
    out.push({ phrase });
    if (link === 'and') last = out.length - 1;
  }
  return out.slice(0, last + 1);
}

const nameIn = (r: Reader, phrase: NounPhrase): string | null =>
  mentionsIn(r, phrase).findLast((mention) => mention.type === 'person')?.name ?? null;

/** A person by noun or name. */
export const isPerson = (r: Reader, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (PERSON_SEXES.has(r.a.tokens[phrase.head]?.lemma ?? '') || nameIn(r, phrase) !== null);

const nounIn = (r: Reader, phrase: NounPhrase): Token | undefined =>
  r.a.tokens.slice(phrase.firstToken, phrase.endToken).findLast((token) => PERSON_SEXES.has(token.lemma));

/** How many a phrase says they are; nothing where it speaks of one. */
function numberOf(r: Reader, phrase: NounPhrase): Quantity | undefined {
  const head = r.a.tokens[phrase.head];
  return quantitiesBeside(r, phrase).find(
    (q) =>
      q.kind === 'count' &&
      q.start < phrase.end &&
      phrase.start < q.end &&
      q.value !== 1 &&
      (q.of === null || q.of === head?.lemma),
  );
}

/** What joins two phrases: "and", a comma, or neither (null). */
function linkBefore(r: Reader, before: NounPhrase | undefined, phrase: NounPhrase): 'and' | 'comma' | null {
  const between = r.a.tokens.slice(before?.endToken ?? phrase.firstToken, phrase.firstToken);
  if (between.length === 0 || between.some(({ lower, text }) => !JOINING.has(lower) && !LIST_MARKS.has(text)))
    return null;
  return between.some(({ lower }) => lower === 'and') ? 'and' : 'comma';
}

/** "his daughter, Ada; his wife, Mara; and her mother" */
const LIST_MARKS: ReadonlySet<string> = new Set([',', ';']);

const JOINING: ReadonlySet<string> = new Set(['and', 'then', 'also']);
