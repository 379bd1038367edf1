import type { EventMention, PartOfSpeech } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt, spansStartingIn } from '../../text/spans-starting-in.ts';
import { EMPTY_STARTS } from '../en/heading-words.ts';
import { NEGATING_WORDS } from '../en/negating-words.ts';
import { clauseHeading } from '../reading/clause-heading.ts';
import { phraseAt } from '../reading/phrase-at.ts';
import { overlaps, type Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** The happening in the report's words, without the date: its clause, or the phrase that names it. Where these say too
 *  little to know what is dated, the clause around them. */
export function dateHeading(r: Reader, event: EventMention, time: Span): string {
  const own =
    event.form === 'verb' && event.clause !== null
      ? clauseHeading(r, event.clause, time, '')
      : nounHeading(r, event, time);
  if (saysEnough(own)) return `when: ${own}`;
  const at = r.clauseOf[firstStartingAt(r.a.tokens, time.start)] ?? -1;
  const around = [
    event.form === 'verb' ? governing(r, event.clause ?? at, time) : clauseHeading(r, at, time, ''),
    sentenceHeading(r, event, time),
  ];
  // "Sunday's referendum": behind the hole its "'s" is left over.
  const wider = around.map((heading) => heading.replace(/^(?:.* )?['’]s /u, ''));
  return `when: ${wider.find((heading) => heading.length > own.length && saysEnough(heading)) ?? own}`;
}

/** "the attack": with what hangs on it up to the date, "the attack at the harbour | on Friday", where no verb stands between. */
function nounHeading(r: Reader, event: EventMention, time: Span): string {
  const phrase = phraseAt(r, event.token) ?? event;
  const own = plainWords(r, phrase);
  const tokens = tokensIn(r.a.tokens, { start: phrase.end, end: time.start });
  const last = tokens.at(-1)?.pos === 'ADP' ? tokens.at(-2) : tokens.at(-1);
  const hangs = tokens[0]?.pos === 'ADP' && tokens.every(({ pos }) => !BREAKS.has(pos));
  if (time.end <= event.start) return `${own.replace(BEFORE_OWNED, '')}${hangingOn(r, phrase)}`;
  if (!hangs || last === undefined || tokens.length > MOST_HANGING) return own;
  return `${own} ${r.a.article.text.slice(phrase.end, last.end).replace(/\s+/g, ' ').trim()}`;
}

/** "Wednesday's explosion | at the mine": the phrase that a preposition joins to what the date stands before. */
function hangingOn(r: Reader, phrase: Span): string {
  const at = firstStartingAt(r.a.tokens, phrase.end);
  const next = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, phrase.end)];
  return r.a.tokens[at]?.pos === 'ADP' && next?.firstToken === at + 1
    ? r.a.article.text.slice(phrase.end, next.end).replace(/\s+/g, ' ')
    : '';
}

/** "Wednesday's | explosion". */
const BEFORE_OWNED = /^(?:\S+ ){0,3}?\S+['’]s /u;

/** Tags of words with which something else is told, or an aside. */
const BREAKS: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'PUNCT', 'PRON', 'SCONJ']);

/** Words between a happening and its date that still belong to it, at most. */
const MOST_HANGING = 12;

/** "to vote", "it proposed" and "his injuries" do not say of what. */
function saysEnough(heading: string): boolean {
  const words = heading.split(' ');
  return words.length >= LEAST_HEADING_WORDS && !EMPTY_STARTS.has(words[0]?.toLowerCase() ?? '');
}

/** Fewest words that tell who did what. */
const LEAST_HEADING_WORDS = 3;

/** "Shareholders are expected | to vote": from the clause that this one hangs on. */
function governing(r: Reader, index: number, time: Span): string {
  const clause = r.a.clauses[index];
  const before = r.a.clauses[index - 1];
  const joined = before !== undefined && clause !== undefined && before.endToken === clause.firstToken;
  return joined && before.sentence === clause.sentence ? clauseHeading(r, index - 1, time, '') : '';
}

/** The sentence up to the happening, where it is short and does not tell the date. */
function sentenceHeading(r: Reader, event: EventMention, time: Span): string {
  const sentence = r.a.sentences[event.sentence];
  if (sentence === undefined || time.start < event.end) return '';
  const words = r.a.article.text.slice(sentence.start, event.end).replace(/\s+/g, ' ').split(' ');
  return words.length <= MOST_HEADING_WORDS ? words.join(' ') : '';
}

const MOST_HEADING_WORDS = 16;

/** A phrase without its number: which year it was is asked, not of how many. */
function plainWords(r: Reader, phrase: Span): string {
  const tokens = tokensIn(r.a.tokens, phrase);
  const counted = spansStartingIn(r.a.quantities, phrase);
  const first = tokens.find(
    (token) =>
      NEGATING_WORDS.has(token.lower) ||
      (token.pos !== 'NUM' && token.pos !== 'SYM' && !counted.some(({ number }) => overlaps(number, token))),
  );
  return first === undefined ? '' : r.a.article.text.slice(first.start, phrase.end).replace(/\s+/g, ' ');
}
