import type { Sentence, Token } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { POINTING_PLURALS } from '../en/figure-words.ts';
import {
  APART_WORDS,
  COUNTED_SO_FAR,
  DEED_LEMMAS,
  EVERY_WORDS,
  LONG_SPANS,
  PAST_WORDS,
  ROUND_WORDS,
  SERIES_NOUNS,
  SINGLE_DEEDS,
  SINGLE_MISHAPS,
  STRETCH_LEADS,
  STRETCH_NOUNS,
  STREWN_WORDS,
  THIS,
  WEEKEND,
  WIDE_ADVERBS,
  WIDE_PLACES,
} from '../en/many-happenings.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { DEATH_NOUNS } from '../en/victim-words.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import type { Reader } from '../reading/reader.ts';

/** Whether a sentence counts the people of several happenings together: "five were killed in separate shootings", "killed in
 *  shootings across the city since Friday", "shot so far this year". */
export function sumsHappenings(r: Reader, sentence: Sentence | undefined): boolean {
  const words = r.a.tokens.slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0);
  const told = words.findIndex(({ lower }) => SINGLE_DEEDS.has(lower) || SINGLE_MISHAPS.has(lower));
  if (told >= 0 && areToldApart(r, words, told)) return true;
  const deeds = words.some(({ lower }) => SINGLE_DEEDS.has(lower));
  if (!deeds && !words.some(({ lemma }) => DEED_LEMMAS.has(lemma))) return false;
  return areStrewn(r, words) || isOfLongSpan(words) || (deeds && isStretch(words));
}

/** Words before the happenings among which they are told to be several, at most: "two seemingly separate shootings". */
const APART_REACH = 3;

function areToldApart(r: Reader, words: readonly Token[], at: number): boolean {
  const before = words.slice(Math.max(0, at - APART_REACH), at);
  return (
    before.some(
      ({ lower, lemma }) =>
        APART_WORDS.has(lower) ||
        ROUND_WORDS.has(lower) ||
        POINTING_PLURALS.has(lower) ||
        SERIES_NOUNS.has(lemma),
    ) || isCounted(r, words[at])
  );
}

/** "two shootings"; "five homicides" are five dead, of one event or of more. */
function isCounted(r: Reader, noun: Token | undefined): boolean {
  if (noun === undefined || DEATH_NOUNS.has(noun.lemma)) return false;
  return quantitiesOf(r, noun.sentence).some(
    (q) => q.kind === 'count' && q.of === noun.lemma && q.value !== 1,
  );
}

/** "across the city", "throughout Fairmont County", "citywide" */
function areStrewn(r: Reader, words: readonly Token[]): boolean {
  return words.some(({ lower }, i) => {
    if (WIDE_ADVERBS.has(lower)) return true;
    if (!STREWN_WORDS.has(lower)) return false;
    const at = words[i + 1]?.pos === 'DET' ? i + 2 : i + 1;
    const place = words[at];
    if (place === undefined) return false;
    if (WIDE_PLACES.has(place.lemma)) return true;
    const mention = r.a.mentions[firstStartingAt(r.a.mentions, place.start)];
    return mention?.type === 'place' && mention.start === place.start;
  });
}

/** "since Friday night", "from Friday to Sunday", "over the weekend", "in the past week" */
const isStretch = (words: readonly Token[]): boolean =>
  words.some(({ lower, lemma }, i) => {
    if (STRETCH_LEADS.has(lower)) return isWeekday(words[i + 1]);
    return lemma === WEEKEND || (STRETCH_NOUNS.has(lemma) && PAST_WORDS.has(words[i - 1]?.lower ?? ''));
  });

const isWeekday = (token: Token | undefined): boolean => /day$/.test(token?.lower ?? '');

/** "so far this year", "each year", "in the past 17 months" */
const isOfLongSpan = (words: readonly Token[]): boolean =>
  words.some(({ lower, lemma }, i) => {
    if (!LONG_SPANS.has(lemma)) return false;
    const before = words.slice(Math.max(0, i - 3), i).map((word) => word.lower);
    if (EVERY_WORDS.has(before.at(-1) ?? '')) return true;
    if (before.at(-1) === THIS) return before.includes(COUNTED_SO_FAR) || words[i + 1]?.lower === 'so';
    return lower !== lemma && before.some((word) => PAST_WORDS.has(word));
  });

/** The figures of one story, without those in which one report counts the people of several happenings together, beside a
 *  report that does not: what such a sum tells of this event is not said. A number that two reports give is the story's. */
export function withoutSums(readers: readonly Reader[], told: readonly Statement[]): readonly Statement[] {
  const people = told.filter(isOfPeople);
  const sums = new Set(summed(readers, people));
  if (readers.every(({ a }) => people.some((s) => s.articleId === a.article.id && sums.has(s)))) return told;
  return told.filter(
    (s) =>
      !sums.has(s) ||
      people.some(
        (other) =>
          other.articleId !== s.articleId && isSameFigure(s, other) && (!isOne(other) || !sums.has(other)),
      ),
  );
}

/** Those that sum happenings up. */
function summed(readers: readonly Reader[], people: readonly Statement[]): readonly Statement[] {
  const byArticle = new Map(readers.map((r) => [r.a.article.id, r]));
  return people.filter((s) => {
    const r = byArticle.get(s.articleId);
    const at = r?.a.tokens[firstStartingAt(r.a.tokens, s.focus.start)]?.sentence ?? -1;
    return r !== undefined && sumsHappenings(r, r.a.sentences[at]);
  });
}

const isOfPeople = (s: Statement): boolean =>
  s.kind === 'quantity' && s.value?.kind === 'number' && PERSON_CLASSES.has(s.predicate ?? '');

/** One dead has any of several happenings: that two reports sum up to one is no agreement. */
const isOne = ({ value }: Statement): boolean => value?.kind === 'number' && value.stated === 1;

const isSameFigure = (a: Statement, b: Statement): boolean =>
  a.predicate === b.predicate &&
  a.scope === b.scope &&
  a.value?.kind === 'number' &&
  b.value?.kind === 'number' &&
  a.value.stated === b.value.stated;
