import type { Annotated, Clause, PartOfSpeech, Sentence } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import {
  IDLE_OPENERS,
  PERSON_PRONOUNS,
  POINTING_OPENERS,
  RELATIVE_WORDS,
  THING_PRONOUNS,
  WHEN_WORDS,
} from './en/openers.ts';
import { leaning } from './leaning.ts';
import { sentenceAt } from './story-view.ts';
import { trimSentence } from './trim-sentence.ts';

/** Longest line of a timeline (words): one glance. */
const MAX_WORDS = 32;

/** Shortest clause that tells a happening (words). */
const MIN_WORDS = 4;

/** Longest line of two sentences (words), where the second cannot be read without the first. */
const MAX_PAIR_WORDS = 45;

/** A sentence that opens with a pronoun and is told without the one before: no line to print, unless several reports
 *  have it. */
const LOOSE_COST = 2;

/** A bare quotation tells what somebody said, not what happened. */
const QUOTATION_COST = 2;

/** What a line is worth whose date belongs to something else in its sentence, beside one that is told of its day. */
const BESIDE_SHARE = 0.5;

/** What is told in the report's own voice reads as what happened, and not as what somebody made of it. */
const OWN_VOICE_WORTH = 0.2;

/** Words before a clause's subject, opener included: with more, the subject found is hardly its own. */
const MAX_LEAD_WORDS = 3;

/** A line with how well it reads, higher is better. */
export interface Line {
  readonly text: string;
  readonly worth: number;
}

/** A dated statement in one short line of the article's own words: its sentence, or the clause that holds the date
 *  when the sentence is long, or the sentence's words around the date, with … where it was cut. */
export function lineOf(article: Annotated, statement: Statement): Line {
  const { text, worth } = plainLine(article, statement);
  const sentence = article.sentences[sentenceAt(article, statement.focus.start)];
  const beside = worth > 0 && sentence !== undefined && isBeside(article, sentence, statement.focus);
  return { text, worth: beside ? worth * BESIDE_SHARE : worth };
}

function plainLine(article: Annotated, statement: Statement): Line {
  const at = sentenceAt(article, statement.focus.start);
  const sentence = article.sentences[at];
  if (sentence === undefined) return { text: oneLine(article, statement.span), worth: -1 };
  const whole = trimSentence(article, sentence);
  const lean = leaning(article, sentence);
  if (lean === 'cannot' && opensLoose(article, sentence)) return looseLine(article, at, statement);
  const stands = { stands: 0.6, leans: 0.3, cannot: 0 }[lean];
  const plain =
    (statement.hedged ? 0 : 0.2) +
    (statement.chain.length === 0 ? OWN_VOICE_WORTH : 0) -
    (isQuotation(article, whole) ? QUOTATION_COST : 0);
  const uncut = balanced(article.article.text.slice(whole.start, whole.end));
  if (uncut && countWords(article, whole) <= MAX_WORDS) {
    return { text: withoutOpener(withoutStop(oneLine(article, whole))), worth: 1 + stands + plain };
  }
  const clause = clauseAround(article, sentence, statement.focus);
  if (clause !== null)
    return { text: capitalised(withoutStop(oneLine(article, clause))), worth: 0.9 + plain };
  const cut = window(article, whole, statement.focus);
  return { text: withoutOpener(cut), worth: 0.2 + stands + plain };
}

/** "It will reopen", "Since Monday they have lost": a pronoun stands before anything that the sentence names. */
function opensLoose({ tokens, times }: Annotated, sentence: Sentence): boolean {
  const first = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .find(
      ({ pos, lower, start }) =>
        (NAMING_PARTS.has(pos) || isPronoun(lower)) &&
        !times.some((time) => time.start <= start && start < time.end),
    );
  return first !== undefined && isPronoun(first.lower);
}

const NAMING_PARTS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM']);

const isPronoun = (word: string): boolean =>
  PERSON_PRONOUNS.has(word) || THING_PRONOUNS.has(word) || POINTING_OPENERS.has(word);

/** Of a sentence that opens with a pronoun: a clause without any, or the sentence with the one before; else hardly a
 *  line. */
function looseLine(article: Annotated, at: number, { focus, hedged, span }: Statement): Line {
  const sentence = article.sentences[at];
  const clause = sentence === undefined ? null : clauseAround(article, sentence, focus);
  const words = clause === null ? [] : spansStartingIn(article.tokens, clause);
  if (clause !== null && !words.some(({ lower }) => isPronoun(lower)))
    return { text: capitalised(withoutStop(oneLine(article, clause))), worth: hedged ? 0.8 : 1 };
  const pair = withSentenceBefore(article, at, isAhead(article, focus));
  return pair === null
    ? { text: withoutOpener(withoutStop(oneLine(article, sentence ?? span))), worth: -LOOSE_COST }
    : { text: withoutOpener(withoutStop(oneLine(article, pair))), worth: PAIR_WORTH };
}

/** What a line of two sentences is worth: less than any that says it in one. */
const PAIR_WORTH = 0.1;

/** The sentence with the one before it, of the same paragraph, where that can stand alone and both are one glance. */
function withSentenceBefore(article: Annotated, at: number, ahead: boolean): Span | null {
  const own = article.sentences[at];
  const before = article.sentences[at - 1];
  if (own === undefined || before === undefined || before.boilerplate || before.paragraph !== own.paragraph)
    return null;
  if (leaning(article, before) === 'cannot' || (!ahead && hasDay(article, before))) return null;
  const pair = { start: trimSentence(article, before).start, end: trimSentence(article, own).end };
  const text = article.article.text.slice(pair.start, pair.end);
  return balanced(text) && countWords(article, pair) <= MAX_PAIR_WORDS ? pair : null;
}

/** The day lies behind that of the report, and no day of what has been can be taken for it. */
const isAhead = ({ article, times }: Annotated, focus: Span): boolean =>
  article.publishedAt !== null &&
  (spansStartingIn(times, focus)[0]?.from ?? '') > article.publishedAt.slice(0, 10);

/** It gives a day of its own, and would be read as told of that of the entry. */
const hasDay = ({ times }: Annotated, sentence: Sentence): boolean =>
  spansStartingIn(times, sentence).some(
    ({ type, from }) => from !== null && (type === 'DATE' || type === 'TIME'),
  );

/** "raised it from the 40 that it announced | on June 2": the date is that of what its sentence names in passing. */
function isBeside(article: Annotated, sentence: Sentence, focus: Span): boolean {
  const [first, ...others] = spansStartingIn(article.clauses, sentence);
  const own = others.find(({ start, end }) => start <= focus.start && end >= focus.end);
  const subject = own?.subject == null ? undefined : article.nounPhrases[own.subject];
  const word = article.tokens[subject?.head ?? -1]?.lower ?? '';
  return (
    first !== undefined &&
    own?.opener === null &&
    own.finite &&
    (THING_PRONOUNS.has(word) || PERSON_PRONOUNS.has(word))
  );
}

function clauseAround(article: Annotated, sentence: Span, focus: Span): Span | null {
  let best: Span | null = null;
  for (const clause of spansStartingIn(article.clauses, sentence)) {
    if (clause.start > focus.start || clause.end < focus.end) continue;
    if (!clause.finite && !isLeftBySubject(article, clause)) continue;
    const span = tellable(article, clause, sentence);
    if (span === null) continue;
    const words = countWords(article, span);
    if (words < MIN_WORDS || words > MAX_WORDS) continue;
    if (best === null || span.end - span.start > best.end - best.start) best = span;
  }
  return best;
}

/** The clause without its opener, if its own subject says who, on to the next mark of punctuation: "confirmed on Monday
 *  | that it will buy the firm" is not cut before "that". */
function tellable(article: Annotated, clause: Clause, sentence: Span): Span | null {
  const subject = clause.subject === null ? undefined : article.nounPhrases[clause.subject];
  if (subject === undefined) return null;
  if (subject.start < clause.start && !isLeftBySubject(article, clause)) return null;
  const head = article.tokens[subject.head];
  if (head === undefined || head.pos === 'PRON') return null;
  if ([RELATIVE_WORDS, PERSON_PRONOUNS, THING_PRONOUNS].some((set) => set.has(head.lower))) return null;
  const text = article.article.text.slice(clause.start, clause.end);
  const lead = text.slice(0, Math.max(0, subject.start - clause.start)).trim();
  if (lead.split(/\s+/u).length > MAX_LEAD_WORDS) return null;
  const opened = clause.opener !== null || subject.start < clause.start;
  const start = opened ? subject.start : clause.start + leadingMarks(text);
  const rest = article.article.text.slice(clause.end, sentence.end);
  const next = spansStartingIn(article.tokens, { start: clause.end, end: sentence.end })[0];
  const joins = next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ';
  const goesOn = !joins && !/[,;:–—]\s*$/u.test(text);
  const more = goesOn ? rest.search(/[,;:–—]\s/u) : 0;
  const whole = clause.end + (more < 0 ? rest.trimEnd().length : more);
  const end = whole - trailingMarks(article.article.text.slice(clause.start, whole));
  const slice = article.article.text.slice(start, end);
  return end > start && balanced(slice) ? { start, end } : null;
}

/** "… were on it when the bus | left for Castrel": the clause begins behind its subject, which stands just before. */
function isLeftBySubject(article: Annotated, clause: Clause): boolean {
  const subject = clause.subject === null ? undefined : article.nounPhrases[clause.subject];
  const group = clause.verb === null ? undefined : article.verbGroups[clause.verb];
  if (subject === undefined || group === undefined || subject.endToken !== clause.firstToken) return false;
  return group.tense === 'past' && WHEN_WORDS.has(article.tokens[subject.firstToken - 1]?.lower ?? '');
}

function leadingMarks(text: string): number {
  return /^[\s,;:–—-]*/u.exec(text)?.[0].length ?? 0;
}

function trailingMarks(text: string): number {
  let count = 0;
  while (count < text.length && /[\s,;:–—-]/u.test(text.charAt(text.length - 1 - count))) count += 1;
  return count;
}

function balanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count('“') === count('”') && count('(') === count(')');
}

/** The whole sentence is said by somebody whom it does not name. */
function isQuotation(article: Annotated, { start, end }: Span): boolean {
  const text = article.article.text.slice(start, end);
  return /^[“"]/u.test(text) && !/[”"][\s,]*\p{L}/u.test(text.slice(1));
}

/** Without the "But" or "Meanwhile," that ties a sentence to the one before. */
function withoutOpener(line: string): string {
  const opener = /^\p{L}+,? /u.exec(line)?.[0] ?? '';
  return IDLE_OPENERS.has(opener.replace(/,? $/, '').toLowerCase())
    ? capitalised(line.slice(opener.length))
    : line;
}

/** Without a quotation that is opened and not closed. */
function closed(line: string): string {
  if (balanced(line)) return line;
  const at = Math.max(line.lastIndexOf('“'), line.lastIndexOf('"'), line.lastIndexOf('('));
  const kept = at > 0 ? line.slice(0, at) : line;
  return kept.slice(0, kept.length - trailingMarks(kept));
}

/** As many words as a line holds, with the focus among them, cut with … */
function window(article: Annotated, sentence: Span, focus: Span): string {
  const tokens = spansStartingIn(article.tokens, sentence);
  const at = tokens.findIndex((token) => token.end >= focus.end);
  const first = at < MAX_WORDS ? 0 : Math.max(0, Math.min(at - (MAX_WORDS >> 1), tokens.length - MAX_WORDS));
  const from =
    first +
    Math.max(
      0,
      tokens.slice(first, at).findIndex(({ pos }) => pos !== 'PUNCT'),
    );
  const chosen = tokens.slice(from, from + MAX_WORDS);
  const start = behindQuotation(article, sentence, chosen[0]?.start ?? sentence.start, focus);
  const last = chosen.at(-1)?.end ?? sentence.end;
  const text = withoutStop(closed(oneLine(article, { start, end: last })));
  return `${from > 0 ? '… ' : ''}${text}${from + MAX_WORDS < tokens.length ? ' …' : ''}`;
}

/** Where a cut that falls within a quotation begins: behind the mark that closes it, if the focus stands there. */
function behindQuotation(
  { article: { text } }: Annotated,
  sentence: Span,
  start: number,
  focus: Span,
): number {
  const before = text.slice(sentence.start, start);
  const isOpen = (before.match(/["“]/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0);
  const within = /["”]/u.exec(text.slice(start, focus.start))?.index ?? -1;
  const straight = (before.match(/"/gu)?.length ?? 0) % 2 === 1 || /“[^”]*$/u.test(before);
  return isOpen && straight && within >= 0 ? start + within + 1 : start;
}

function countWords(article: Annotated, span: Span): number {
  return (article.article.text.slice(span.start, span.end).match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
}

function oneLine(article: Annotated, { start, end }: Span): string {
  return article.article.text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** Without the full stop of a sentence; that of an abbreviation stays. */
function withoutStop(line: string): string {
  return /[\p{Ll}\p{N}”"’)]\.$/u.test(line) && !/\b(?:\p{L}\.)+$/u.test(line) ? line.slice(0, -1) : line;
}

function capitalised(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
