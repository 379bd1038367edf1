import type { Quantity, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';
import { RELATIVE_WORDS } from './en/relative-words.ts';
import type { Reader } from './reader.ts';
import { subjectOf } from './subjects.ts';
import { tokensIn } from './tokens-in.ts';

/** Words on either side of a number that a heading shows, at most; a phrase begun is shown to its end. */
export const HEADING_REACH = 6;

/** Words by which a cut phrase may still grow, at most: "the lift maker from Sandmoor". */
const PHRASE_REACH = 5;

/** Words that tell something, of which a heading needs so many: "says …" does not tell what. */
const LEAST_TELLING = 2;

/** Parts of speech with which no heading ends. */
const LOOSE_ENDS: ReadonlySet<string> = new Set([
  'PUNCT',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'PRON',
]);

/** Parts of speech with which none begins. */
const LOOSE_STARTS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'PART']);

const opens = (token: Token): boolean => !LOOSE_STARTS.has(token.pos) && !RELATIVE_WORDS.has(token.lower);

/** The number's surroundings in its clause, with the number left out: "the couple misused … over two years". Of
 *  several numbers in a row ("4 in Ambry, 3 in Selwyn") each has its own words. */
export function figureWords(r: Reader, q: Quantity): string {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const sentence = r.a.sentences[q.sentence];
  if (sentence === undefined) return '';
  const own = around(r, q, clause ?? sentence);
  if (own.telling >= LEAST_TELLING) return own.words;
  const subject = q.clause === null ? null : subjectOf(r, q.clause);
  if (subject !== null && /\p{Lu}/u.test(subject) && own.telling > 0 && !own.words.includes(subject))
    return `${subject} ${own.words}`;
  const wider = around(r, q, sentence);
  return wider.telling > own.telling ? wider.words : own.words;
}

interface Surroundings {
  readonly words: string;
  /** Words that tell something. */
  readonly telling: number;
}

function around(r: Reader, q: Quantity, within: Span): Surroundings {
  const others = r.a.quantities.filter(
    (other) => other !== q && other.start >= within.start && other.end <= within.end,
  );
  const before = ownBefore(r, tokensIn(r.a.tokens, { start: within.start, end: q.start }), others);
  const behind = ownBehind(tokensIn(r.a.tokens, { start: q.number.end, end: within.end }), others);
  const shown = [openedAt(r, before), closedAt(r, behind)];
  const [left = '', right = ''] = shown.map((tokens) => textOf(r, tokens));
  return {
    words: [left, '…', right].filter(Boolean).join(' '),
    telling: shown.flat().filter((token) => token.concept !== null).length,
  };
}

const separates = (token: Token): boolean => token.pos === 'CCONJ' || /^[,;:]$/.test(token.text);

/** What stands before a number without another number's words; where nothing is left of it, what stands before both. */
function ownBefore(r: Reader, tokens: readonly Token[], others: readonly Quantity[]): readonly Token[] {
  const other = others.findLast((one) => one.number.end <= (tokens.at(-1)?.end ?? 0));
  if (other === undefined) return tokens;
  const cut = tokens.findLastIndex((token) => token.start >= other.end && separates(token));
  if (cut < 0) return tokens;
  const own = tokens.slice(cut + 1);
  if (own.some((token) => token.concept !== null)) return own;
  return ownBefore(
    r,
    tokens.filter((token) => token.end <= other.start),
    others.filter((one) => one !== other),
  );
}

function ownBehind(tokens: readonly Token[], others: readonly Quantity[]): readonly Token[] {
  const other = others.find((one) => one.number.start >= (tokens[0]?.start ?? Infinity));
  if (other === undefined) return tokens;
  const cut = tokens.findLastIndex((token) => token.end <= other.start && separates(token));
  return cut < 0 ? tokens : tokens.slice(0, cut);
}

/** The last of the words before the number, from where a phrase begins. */
function openedAt(r: Reader, tokens: readonly Token[]): readonly Token[] {
  const at = Math.max(0, tokens.length - HEADING_REACH);
  const phrase = phraseOver(r, tokens[at]);
  const first = phrase === undefined ? at : tokens.findIndex((token) => token.start >= phrase.start);
  const from = first >= 0 && at - first <= PHRASE_REACH ? first : at;
  const opened = tokens.slice(from);
  const start = opened.findIndex(opens);
  return start < 0 ? [] : opened.slice(start);
}

/** The first of the words behind the number, to where a phrase ends. */
function closedAt(r: Reader, tokens: readonly Token[]): readonly Token[] {
  const phrase = phraseOver(r, tokens[HEADING_REACH - 1]);
  const last =
    phrase === undefined ? HEADING_REACH : tokens.findLastIndex((token) => token.end <= phrase.end) + 1;
  const to = last - HEADING_REACH <= PHRASE_REACH ? Math.max(last, HEADING_REACH) : HEADING_REACH;
  const closed = tokens.slice(0, to);
  return closed.slice(0, closed.findLastIndex((token) => !LOOSE_ENDS.has(token.pos)) + 1);
}

function phraseOver(r: Reader, token: Token | undefined): Span | undefined {
  if (token === undefined) return undefined;
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, token.start + 1) - 1];
  return phrase !== undefined && phrase.end > token.start ? phrase : undefined;
}

function textOf(r: Reader, tokens: readonly Token[]): string {
  const first = tokens.find((token) => token.pos !== 'PUNCT');
  const last = tokens.findLast((token) => token.pos !== 'PUNCT');
  return first === undefined || last === undefined || last.end < first.start
    ? ''
    : r.a.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}
