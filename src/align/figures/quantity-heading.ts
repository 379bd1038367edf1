import type { EventMention, Quantity } from '../../model/annotation.ts';
import { daysBetween } from '../../text/day-arithmetic.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { IT, SIDE_OPENERS, SINCE, WHAT } from '../en/figure-words.ts';
import { IRREGULAR_PLURALS } from '../en/plurals.ts';
import { clauseHeading } from '../reading/clause-heading.ts';
import { phraseAt } from '../reading/phrase-at.ts';
import type { Reader } from '../reading/reader.ts';
import { BACKGROUND_DAYS } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { attributedTo, countedNoun } from './counted-thing.ts';
import { isListedPart } from './listed-parts.ts';
import { asOfAt, happened, predicateOf, scopeOf } from './quantity-facets.ts';

export function aboutQuantity(
  r: Reader,
  q: Quantity,
  event: EventMention | undefined,
  bearer: string | null,
): string {
  const text = r.a.article.text;
  if (q.kind === 'age') return `age of ${bearer ?? `the ${q.of ?? agedThing(r, q)}`}`;
  const words =
    q.phraseTokens === null
      ? []
      : r.a.tokens
          .slice(q.phraseTokens[0], q.phraseTokens[1])
          .filter((token) => token.start >= q.number.end || token.end <= q.number.start);
  const kept = words.filter((token) => token.pos !== 'DET' && token.concept !== null);
  const first = kept[0];
  const last = words.at(-1);
  const thing =
    first !== undefined && last !== undefined && last.start >= first.start
      ? text.slice(first.start, last.end).replace(/\s+/g, ' ')
      : plural(countedNoun(r, q));
  if (q.kind === 'ordinal') return ordinalWords(r, q);
  const owner = ownerPhrase(r, q);
  if (owner !== null) return `${plural(q.of ?? q.unit)} of the ${owner}`;
  const happening = predicateOf(r, q, event);
  // "people wounded" would pass three of the wounded off as all of them.
  if (scopeOf(r, q, happening) === 'part' && !isListedPart(r, q)) return clauseWords(r, q);
  // What did not happen is told in the report's own words: a label would say that it did.
  const label = happening === null || !happened(r, event) ? '' : (r.a.eventLabels[happening] ?? '');
  if (thing !== '' && label !== '')
    return `${isTold(thing, label) || isCountedEvent(q, event) ? thing : `${thing} ${label}`}${sinceWhen(r, q)}`;
  return clauseWords(r, q);
}

/** "the twelve-year-old aircraft", "the aircraft is twelve years old": whose age it is, where no person is named. */
export function agedThing(r: Reader, q: Quantity): string {
  const at = firstStartingAt(r.a.tokens, q.end);
  const named = r.a.mentions[firstStartingAt(r.a.mentions, q.end)];
  if (named !== undefined && named.start === r.a.tokens[at]?.start && named.type !== 'person')
    return named.name;
  const phrase = phraseAt(r, at);
  const noun = phrase === undefined ? undefined : lastNoun(r, at, phrase.endToken);
  if (noun !== undefined) return noun;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const head = r.a.tokens[subject?.head ?? -1];
  if (head === undefined || subject === undefined || subject.end > q.start) return 'person';
  return head.lower === IT ? 'thing' : (lastNoun(r, subject.head, subject.endToken) ?? 'person');
}

/** The last of the nouns that stand together from a token on. */
function lastNoun(r: Reader, from: number, end: number): string | undefined {
  let last: string | undefined;
  for (let i = from; i < end; i += 1) {
    const token = r.a.tokens[i];
    if (token?.pos === 'NOUN') last = token.lower;
    else if (token?.pos !== 'ADJ' || last !== undefined) break;
  }
  return last;
}

function isTold(thing: string, label: string): boolean {
  return thing.toLowerCase().includes(label);
}

/** A figure of another time carries its year, or it would pass for this event's. */
function sinceWhen(r: Reader, q: Quantity): string {
  const asOf = asOfAt(r, q);
  const reported = r.a.article.publishedAt?.slice(0, 10);
  if (asOf === null || reported === undefined || daysBetween(asOf.to, reported) < BACKGROUND_DAYS) return '';
  if (asOf.from.slice(0, 4) !== asOf.to.slice(0, 4)) return '';
  return ` (${isSince(r, q, asOf.from) ? `${SINCE} ` : ''}${asOf.from.slice(0, 4)})`;
}

/** "23 people since 2000": of the years from then on. */
function isSince(r: Reader, q: Quantity, from: string): boolean {
  const sentence = r.a.sentences[q.sentence];
  const time = r.a.times.find((one) => one.from === from && one.start >= (sentence?.start ?? 0));
  if (time === undefined) return false;
  const after = firstStartingAt(r.a.tokens, time.end);
  // "the worst since 2011, when 39 men died": of that year alone.
  const ofThen = r.a.tokens[after]?.text === ',' && SIDE_OPENERS.has(r.a.tokens[after + 1]?.lower ?? '');
  return !ofThen && r.a.tokens[firstStartingAt(r.a.tokens, time.start) - 1]?.lower === SINCE;
}

/** "the five dead", "12 deaths": what is counted is the happening itself. */
function isCountedEvent(q: Quantity, event: EventMention | undefined): boolean {
  return event?.form === 'noun' && event.start >= q.start && event.end <= q.end;
}

function plural(lemma: string | null): string {
  if (lemma === null) return '';
  if (/(s|people|police)$/.test(lemma)) return lemma;
  const irregular = IRREGULAR_PLURALS.get(lemma);
  if (irregular !== undefined) return irregular;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The words of the thing that "48-page" or "two-year" belongs to, without the number. */
function ownerPhrase(r: Reader, q: Quantity): string | null {
  if (attributedTo(r, q) === null) return null;
  const phrase = r.a.nounPhrases.find((one) => one.start <= q.number.start && one.end > q.end);
  return phrase === undefined
    ? null
    : r.a.article.text
        .slice(q.end, phrase.end)
        .replace(/\s+/g, ' ')
        .replace(/^[-\s]+/, '');
}

/** "second such meeting in recent days": the ordinal with what its clause says behind it. */
function ordinalWords(r: Reader, q: Quantity): string {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const behind = tokensIn(r.a.tokens, { start: q.start, end: Math.max(q.end, clause?.end ?? q.end) });
  const mark = behind.findIndex(({ pos, start }) => pos === 'PUNCT' && start >= q.end);
  const tokens = behind.slice(0, mark < 0 ? ORDINAL_REACH : Math.min(mark, ORDINAL_REACH));
  const last = tokens.findLast(
    (token) => token.pos !== 'PUNCT' && token.pos !== 'ADP' && token.pos !== 'DET',
  );
  return r.a.article.text.slice(q.start, Math.max(q.end, last?.end ?? q.end)).replace(/\s+/g, ' ');
}

/** Words behind an ordinal that a heading shows, at most. */
const ORDINAL_REACH = 9;

/** The number's clause with the number left out: "the couple misused … over two years". */
function clauseWords(r: Reader, q: Quantity): string {
  const hole = { start: Math.min(q.start, q.number.start), end: q.number.end };
  if (q.clause === null) return '…';
  const words = clauseHeading(r, q.clause, hole, '…');
  const next = r.a.clauses[q.clause + 1];
  // "340,000 crowns is what | the company earns": the clause behind is what the number is.
  const open = r.a.tokens[(r.a.clauses[q.clause]?.endToken ?? 0) - 1]?.lower === WHAT;
  const goesOn = open && next?.sentence === q.sentence;
  return goesOn ? `${words} ${r.a.article.text.slice(next.start, next.end).replace(/\s+/g, ' ')}` : words;
}
