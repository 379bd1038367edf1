import type { Annotated, Clause } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { IDLE_OPENERS, PERSON_PRONOUNS, RELATIVE_WORDS, THING_PRONOUNS } from './en/openers.ts';
import { leaning } from './leaning.ts';
import { sentenceAt } from './story-view.ts';
import { trimSentence } from './trim-sentence.ts';

/** Longest line of a timeline (words): one glance. */
const MAX_WORDS = 28;

/** Shortest clause that tells a happening (words). */
const MIN_WORDS = 4;

/** A bare quotation tells what somebody said, not what happened. */
const QUOTATION_COST = 2;

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
  const at = sentenceAt(article, statement.focus.start);
  const sentence = article.sentences[at];
  if (sentence === undefined) return { text: oneLine(article, statement.span), worth: -1 };
  const whole = trimSentence(article, sentence);
  const stands = { stands: 0.6, leans: 0.3, cannot: 0 }[leaning(article, sentence)];
  const plain = (statement.hedged ? 0 : 0.2) - (isQuotation(article, whole) ? QUOTATION_COST : 0);
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

function clauseAround(article: Annotated, sentence: Span, focus: Span): Span | null {
  let best: Span | null = null;
  for (const clause of spansStartingIn(article.clauses, sentence)) {
    if (clause.start > focus.start || clause.end < focus.end || !clause.finite) continue;
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
  if (subject === undefined || subject.start < clause.start) return null;
  const head = article.tokens[subject.head];
  if (head === undefined || head.pos === 'PRON') return null;
  if ([RELATIVE_WORDS, PERSON_PRONOUNS, THING_PRONOUNS].some((set) => set.has(head.lower))) return null;
  const text = article.article.text.slice(clause.start, clause.end);
  const lead = text.slice(0, subject.start - clause.start).trim();
  if (lead.split(/\s+/u).length > MAX_LEAD_WORDS) return null;
  const start = clause.opener !== null ? subject.start : clause.start + leadingMarks(text);
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
  const from = at < MAX_WORDS ? 0 : Math.max(0, at - (MAX_WORDS >> 1));
  const chosen = tokens.slice(from, from + MAX_WORDS);
  const start = chosen[0]?.start ?? sentence.start;
  const last = chosen.at(-1)?.end ?? sentence.end;
  const text = withoutStop(closed(oneLine(article, { start, end: last })));
  return `${from > 0 ? '… ' : ''}${text}${from + MAX_WORDS < tokens.length ? ' …' : ''}`;
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
