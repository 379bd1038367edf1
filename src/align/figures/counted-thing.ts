import type { Quantity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { LOSS_NOUNS, PEOPLE, UNSPOKEN_NOUNS } from '../en/figure-words.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { CASE_NOUNS } from '../en/state-words.ts';
import { OF, REPORT_NOUNS } from '../en/supersession.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { lastingOf } from './lasting.ts';
import { CONFIRMED, confirmedTold, SICKENED, stateTold } from './states-told.ts';
import { turnoutOf } from './turnout.ts';

/** "a 48-page indictment", "the two-year inquiry": the number belongs to the thing that the phrase names. Its concept, or
 *  null where the number does not stand in front of another noun. */
export function attributedTo(r: Reader, q: Quantity): string | null {
  if (q.kind !== 'count' && q.kind !== 'duration' && q.kind !== 'measure') return null;
  const hyphen = r.a.article.text.charAt(q.number.end);
  if (hyphen !== '-' && hyphen !== '\u2011') return null;
  const holding = r.a.nounPhrases.find((one) => one.start <= q.number.start && one.end > q.end);
  const next = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, q.end)];
  const adjacent = next?.firstToken === firstStartingAt(r.a.tokens, q.end) ? next : undefined;
  const phrase = holding ?? adjacent;
  const head = phrase === undefined ? undefined : r.a.tokens[phrase.head];
  return head === undefined || head.start < q.end ? null : (head.concept ?? head.lemma);
}

export function objectOf(r: Reader, q: Quantity): string | null {
  const owner = attributedTo(r, q);
  if (owner !== null) return `${owner}/${q.of ?? q.unit ?? ''}`;
  const lasting = lastingOf(r, q);
  if (lasting !== null) return `${lasting}/${q.unit ?? ''}`;
  const turnout = turnoutOf(r, q);
  if (turnout !== null) return turnout;
  const head = q.phraseTokens === null ? undefined : r.a.tokens[q.phraseTokens[1] - 1];
  const undergoer = undergoerOf(r, q);
  if (undergoer !== null) return undergoer;
  const noun = isCarried(q) && !isNumberOf(r, q) ? PEOPLE : countedNoun(r, q);
  // "45 remain unaccounted for": people, though nobody says so.
  const shared = carriedNoun(r, q);
  if (shared !== null) return shared;
  if (noun === null) return stateTold(r, q) === null ? null : (UNSPOKEN_NOUNS.get(PEOPLE) ?? PEOPLE);
  if (head !== undefined && head.lemma === noun) return head.concept ?? head.lemma;
  return r.conceptOf.get(noun) ?? UNSPOKEN_NOUNS.get(noun) ?? noun;
}

/** "killing six workers and injuring 31": of whom beside, nobody says. */
const isCarried = (q: Quantity): boolean =>
  q.of !== null && q.phraseTokens === null && PERSON_CLASSES.has(q.event ?? '');

/** "There were 5,000 people by the count of the police, and | 15,000 | according to the union": a number without a noun counts what
 *  the last one of its sentence counts, and not what is named in between. The concept; null where it has a noun, or none does. */
function carriedNoun(r: Reader, q: Quantity): string | null {
  if (q.kind !== 'count' || q.phraseTokens !== null || q.of === null || q.event !== null) return null;
  const before = quantitiesOf(r, q.sentence).filter((one) => one.end <= q.start && one.kind === 'count');
  const named = before.findLast(({ phraseTokens }) => phraseTokens !== null);
  const head = named?.phraseTokens == null ? undefined : r.a.tokens[named.phraseTokens[1] - 1];
  return head === undefined || before.some(({ of }) => of === q.of) ? null : head.concept;
}

/** "The number of injured officers rose to seven": the sentence itself says of whom. */
function isNumberOf(r: Reader, q: Quantity): boolean {
  const sentence = r.a.sentences[q.sentence];
  const before = tokensIn(r.a.tokens, { start: sentence?.start ?? q.start, end: q.start });
  const of = before.findIndex(({ lower }, i) => lower === OF && REPORT_NOUNS.has(before[i - 1]?.lemma ?? ''));
  return of >= 0 && before.slice(of, of + NUMBER_REACH).some(({ lemma }) => lemma === q.of);
}

/** Words behind "the number" among which whom it counts must stand: "of seriously injured officers". */
const NUMBER_REACH = 5;

/** The noun of what is counted, its lemma. What befalls people befell people, whatever was counted in the sentence
 *  before ("It has now killed 34"), and whatever they are called by name ("seven Haldrians were dead"). */
export function countedNoun(r: Reader, q: Quantity): string | null {
  // "88 cases": people whom it befell to fall ill, be they confirmed.
  if (
    CASE_NOUNS.has(q.of ?? '') &&
    (q.event === SICKENED || (q.event === CONFIRMED && confirmedTold(r, q) !== null))
  )
    return PEOPLE;
  if (q.of === null || q.event === null || !PERSON_CLASSES.has(q.event)) return q.of;
  const sentence = r.a.sentences[q.sentence];
  const own = r.a.tokens
    .slice(sentence?.firstToken, sentence?.endToken)
    .find((token) => token.lemma === q.of && token.pos !== 'PUNCT');
  return own === undefined || /^\p{Lu}/u.test(own.text) ? PEOPLE : q.of;
}

/** "900 job losses", "40 flight cancellations" count jobs and flights. The concept of that noun, or null where the head is
 *  what is counted, or names what befell people ("40 traffic deaths" are no traffic). */
function undergoerOf(r: Reader, q: Quantity): string | null {
  if (q.phraseTokens === null || q.event === null || !THING_CLASSES.has(q.event)) return null;
  const head = r.a.tokens[q.phraseTokens[1] - 1];
  const before = r.a.tokens[q.phraseTokens[1] - 2];
  const names = head !== undefined && (LOSS_NOUNS.has(head.lemma) || isEventNoun(r, head));
  return names && before?.pos === 'NOUN' && before.start >= q.number.end ? before.concept : null;
}

const isEventNoun = (r: Reader, head: Span): boolean =>
  r.a.events[firstStartingAt(r.a.events, head.start)]?.start === head.start;

/** Happenings that befall things. */
const THING_CLASSES: ReadonlySet<string> = new Set([
  'dismiss',
  'close',
  'destroy',
  'restore',
  'open',
  'sell',
]);

export function modifiersOf(r: Reader, q: Quantity): readonly string[] {
  if (q.phraseTokens === null) return [];
  const end = q.phraseTokens[1] - (undergoerOf(r, q) === null ? 1 : 2);
  const words = r.a.tokens.slice(q.phraseTokens[0], end);
  const inNumber = (at: number): boolean => at >= q.number.start && at < q.number.end;
  return words
    .flatMap((token) => (token.concept === null || inNumber(token.start) ? [] : [token.concept]))
    .sort();
}
