import type { Clause, NounPhrase, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { HEADING_OPENERS, RELATIVE_PRONOUNS } from '../en/heading-words.ts';
import { isName } from '../identity/is-name.ts';
import { overlaps, type Reader } from './reader.ts';
import { subjectOf } from './subjects.ts';

/** Words before and behind the hole that a heading shows at most; beyond, it is cut between phrases. */
const BEFORE = 16;
const BEHIND = 10;

/** A clause as a heading, in the report's words, from its subject on, with a hole where the answer stands: "the union
 *  speaks of … jobs". A clause that leaves out its subject begins with it where it is known by name.
 *  @param mark what stands in the hole; an empty one closes it, and takes the preposition before it along. */
export function clauseHeading(r: Reader, index: number, hole: Span, mark: '…' | ''): string {
  const clause = r.a.clauses[index];
  if (clause === undefined) return '';
  const first = firstStartingAt(r.a.tokens, hole.start);
  const end = firstStartingAt(r.a.tokens, hole.end);
  const cutFrom = mark === '' ? beforePreposition(r.a.tokens, first) : first;
  const open = opening(r, clause, first);
  const last = closing(r, clause, end);
  const from = Math.max(open.from, cutStart(r, clause, open.from, first));
  const prefix = from === open.from ? prefixOf(r, index, open) : '';
  const words = [prefix, textOf(r, from, cutFrom), mark, textOf(r, end, last)];
  return tidy(words.filter(Boolean).join(' '));
}

interface Opening {
  /** Index of the token that the heading begins with. */
  readonly from: number;
  /** A relative pronoun stands for its subject. */
  readonly relative: boolean;
}

/** Behind joining words and what comes before the subject. */
function opening(r: Reader, clause: Clause, hole: number): Opening {
  const { tokens, nounPhrases } = r.a;
  const subject = clause.subject === null ? undefined : nounPhrases[clause.subject];
  if (subject !== undefined && RELATIVE_PRONOUNS.has(tokens[subject.head]?.lower ?? ''))
    return { from: subject.endToken, relative: true };
  if (subject !== undefined && subject.firstToken >= clause.firstToken && subject.firstToken <= hole)
    return { from: subject.firstToken, relative: false };
  let from = clause.firstToken;
  while (from < hole && isOpener(tokens[from])) from += 1;
  return { from, relative: false };
}

const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'PUNCT' || token.pos === 'CCONJ' || HEADING_OPENERS.has(token.lower));

/** Who the clause is about, where it does not say so itself. */
function prefixOf(r: Reader, index: number, { from, relative }: Opening): string {
  const clause = r.a.clauses[index];
  if (clause === undefined) return '';
  if (relative) return textOfPhrase(r, phraseBefore(r, clause));
  if (!clause.finite || r.a.tokens[from]?.lower === 'to') return '';
  const subject = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
  if (subject !== undefined && subject.end > clause.start) return '';
  const name = subjectOf(r, index);
  if (isName(name)) return name;
  return r.a.tokens[subject?.head ?? -1]?.pos === 'PRON' ? '' : textOfPhrase(r, subject);
}

/** The noun phrase right before a relative clause. */
function phraseBefore(r: Reader, clause: Clause): NounPhrase | undefined {
  const comma = r.a.tokens[clause.firstToken - 1]?.text === ',' ? 1 : 0;
  return r.a.nounPhrases.find((phrase) => phrase.endToken === clause.firstToken - comma);
}

/** Where to begin if the hole is far behind the opening: at the verb, else at a phrase. */
function cutStart(r: Reader, clause: Clause, from: number, hole: number): number {
  if (hole - from <= BEFORE) return from;
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group !== undefined && group.firstToken < hole && hole - group.firstToken <= BEFORE)
    return group.firstToken;
  return (
    r.a.nounPhrases.find((phrase) => phrase.firstToken >= hole - BEFORE && phrase.firstToken <= hole)
      ?.firstToken ?? from
  );
}

/** Where to end: at the clause's end, or between two phrases before it. */
function closing(r: Reader, clause: Clause, hole: number): number {
  let last = Math.max(hole, Math.min(clause.endToken, hole + BEHIND));
  if (last < clause.endToken) {
    while (last > hole && isInside(r, last)) last -= 1;
    while (last > hole && dangles(r.a.tokens[last - 1])) last -= 1;
    // Cut off anyway, it ends where the clause takes a breath: "had been shot … times, with all of the".
    const comma = r.a.tokens.findLastIndex(({ text }, i) => text === ',' && i > hole && i < last);
    if (comma > 0) last = comma;
  }
  return last;
}

/** The token continues a phrase or verb group that began before it. */
function isInside(r: Reader, at: number): boolean {
  const token = r.a.tokens[at];
  if (token === undefined) return false;
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, token.start) - 1];
  const group = r.a.verbGroups[firstStartingAt(r.a.verbGroups, token.start) - 1];
  return (phrase !== undefined && overlaps(phrase, token)) || (group !== undefined && overlaps(group, token));
}

/** Words that promise more: "of", "the", "and". */
function dangles(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { pos, lower } = token;
  return (
    pos === 'PUNCT' ||
    pos === 'ADP' ||
    pos === 'DET' ||
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    pos === 'AUX' ||
    pos === 'PART' ||
    RELATIVE_PRONOUNS.has(lower)
  );
}

/** "on | Monday": the preposition that leads to the hole. */
function beforePreposition(tokens: readonly Token[], hole: number): number {
  const at = tokens[hole - 1]?.pos === 'DET' ? hole - 1 : hole;
  return tokens[at - 1]?.pos === 'ADP' || tokens[at - 1]?.pos === 'SCONJ' ? at - 1 : at;
}

const textOfPhrase = (r: Reader, phrase: NounPhrase | undefined): string =>
  phrase === undefined ? '' : r.a.article.text.slice(phrase.start, phrase.end);

function textOf(r: Reader, from: number, end: number): string {
  const first = r.a.tokens[from];
  const last = r.a.tokens[end - 1];
  return first === undefined || last === undefined || end <= from
    ? ''
    : r.a.article.text.slice(first.start, last.end);
}

/** White space in one, no comma at an end, no mark of a quotation whose other mark is cut off. */
function tidy(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '');
  const straight = (plain.match(/"/g)?.length ?? 0) % 2 === 0;
  const curly = plain.split('“').length === plain.split('”').length;
  return straight && curly ? plain : plain.replace(/["“”]/g, '');
}
