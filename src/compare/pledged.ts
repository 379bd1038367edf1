import type { Annotated } from '../model/annotation.ts';
import type { Pledge } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { heldTimes } from '../text/rejected-times.ts';
import { firstStartingAt, spansStartingIn } from '../text/spans-starting-in.ts';
import type { Compared } from './compared.ts';
import { PASSIVE_PAST, THAT, UNTIL, WITHIN } from './en/pledge-words.ts';
import { PROMISING } from './en/recall-words.ts';
import { firstPledged, isPledged } from './first-pledged.ts';
import type { Recalled } from './recalled-pledges.ts';

/** A pledge or forecast as it was first published, and the days by which it is to be. */
export interface Pledged {
  readonly first: Statement;
  /** What is pledged, in the words of that report. */
  readonly what: string;
  readonly by: Pledge['by'];
  /** Day of the report that first tells it; empty where the report has none. */
  readonly day: string;
  /** Its first report looks back on it: what other reports tell plainly may have come before. */
  readonly isPast: boolean;
  /** Names of those who give it, as any report of the claim has them. */
  readonly actors: readonly string[];
}

/** The claim as a pledge; null for every other claim. */
export function pledgedIn(
  one: Compared,
  articles: ReadonlyMap<string, Annotated>,
  lookingBack: readonly Recalled[],
): Pledged | null {
  const first = firstPledged(one, articles);
  if (first === null) return null;
  const article = articles.get(first.articleId);
  const stretch =
    article === undefined || first.kind !== 'quantity' ? first.span : promisedWords(first, article);
  const isPast = lookingBack.some(
    ({ articleId, sentence, form, told }) =>
      (form !== 'told' || told.some(({ lower }) => PASSIVE_PAST.has(lower))) &&
      articleId === first.articleId &&
      sentence.start === first.sentence.start,
  );
  const voices = one.aligned.statements
    .filter(isPledged)
    .flatMap(({ chain, subject, participants }) =>
      chain.length > 0 ? [chain.at(-1), subject] : [subject, ...participants],
    );
  return {
    first,
    what: (first.kind === 'quantity' ? spanText(article, stretch) : first.label).replace(/\s+/g, ' '),
    by: article === undefined ? null : deadlineOf({ ...first, span: stretch }, article, isPast),
    day: article?.article.publishedAt?.slice(0, 10) ?? '',
    isPast,
    actors: [...new Set(voices.flatMap((name) => (name != null && /\p{Lu}/u.test(name) ? [name] : [])))],
  };
}

const spanText = (article: Annotated | undefined, span: Span): string =>
  article?.article.text.slice(span.start, span.end) ?? '';

/** Of a sum the words in which it is promised, where they tell more than it: "each family would | receive 20,000 marks | within two
 *  weeks". */
function promisedWords({ span, focus }: Statement, { attributions, tokens }: Annotated): Span {
  const content = attributions
    .filter(({ stance }) => stance === 'pledge')
    .flatMap((one) => one.content)
    .find(({ start, end }) => start <= focus.start && focus.end <= end);
  if (content === undefined) return span;
  const first = tokens[firstStartingAt(tokens, content.start)];
  return first?.lower === THAT ? { start: first.end + 1, end: content.end } : content;
}

/** The last day told in its words that lies on or after the day of its report, or the end of a time "within" which it is
 *  to be. Where the report only looks back on it ("had promised it within ten days") nobody tells from which day. */
function deadlineOf(s: Statement, article: Annotated, isPast: boolean): Pledge['by'] {
  const day = article.article.publishedAt?.slice(0, 10);
  if (day === undefined) return null;
  const days = spansStartingIn(heldTimes(article), s.span).flatMap((time) => {
    const { type, from, to } = time;
    const before = wordBefore(article, time.start);
    // "whatever its managers promised on Monday": the day of the word, and not of the deed.
    if (isSaid(article, time.start)) return [];
    // "pay the wages until June", "not reopen before May": the day is no deadline.
    if (UNTIL.has(before) || (s.negated && before === 'before')) return [];
    if (type === 'DATE' || type === 'TIME')
      return from !== null && to !== null && (isPast || to >= day) ? [{ from, to }] : [];
    const length = !isPast && type === 'DURATION' && WITHIN.has(before) ? daysOf(time.value) : null;
    return length === null ? [] : [{ from: day, to: addDays(day, length) }];
  });
  return days.at(-1) ?? null;
}

/** The word before a place, articles and "the end of" passed over. */
function wordBefore({ tokens }: Annotated, start: number): string {
  let at = firstStartingAt(tokens, start) - 1;
  while (at >= 0 && tokens[at]?.pos === 'DET') at -= 1;
  return tokens[at]?.lower ?? '';
}

/** The time follows a word for promising, a preposition apart. */
function isSaid({ tokens }: Annotated, start: number): boolean {
  const at = firstStartingAt(tokens, start) - 1;
  const word = tokens[at]?.pos === 'ADP' ? tokens[at - 1] : tokens[at];
  return word !== undefined && tokens[at]?.lower !== 'by' && PROMISING.has(word.lemma);
}

/** Days of a TIMEX3 duration of whole days or weeks; months are of no one length. */
function daysOf(duration: string): number | null {
  const parts = /^P(\d{1,3})([DW])$/.exec(duration);
  return parts === null ? null : Number(parts[1]) * (parts[2] === 'W' ? 7 : 1);
}
