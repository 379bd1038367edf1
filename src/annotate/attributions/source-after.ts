import { nounLemma } from './noun-lemma.ts';
import {
  behind,
  groupOver,
  hasTense,
  isQuote,
  phraseOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { hasCue, isRelative, isTimePhrase, LONGEST_SOURCE, MOST_STEPS } from './source-parts.ts';

/** The noun phrase that begins at `at` with all that hangs on it to the right, up to `limit`; null where none begins.
 *  Appositions and clauses with who are taken where a comma or the end closes them. */
export function sourceAfter(r: Reading, at: number, limit: number): Range | null {
  const phrase = phraseOver(r, at);
  if (phrase === undefined || phrase.firstToken !== at || isTimePhrase(r, phrase)) return null;
  const ceiling = Math.min(limit, at + LONGEST_SOURCE);
  let end = phrase.endToken;
  for (let step = 0; step < MOST_STEPS && end < ceiling; step += 1) {
    const next = furtherRight(r, end, ceiling);
    if (next === null) break;
    end = next;
  }
  return { first: at, end };
}

function furtherRight(r: Reading, end: number, ceiling: number): number | null {
  const token = r.a.tokens[end];
  if (token === undefined || isQuote(r, end)) return null;
  const right = phraseOver(r, end + 1);
  const whole =
    right !== undefined &&
    right.endToken <= ceiling &&
    right.firstToken === end + 1 &&
    !isTimePhrase(r, right)
      ? right
      : undefined;
  // "a person familiar with the inquiry": an adjective behind its noun, with what it takes.
  if (token.pos === 'ADJ' && r.a.tokens[end + 1]?.pos === 'ADP' && isSpeaker(r, end - 1)) {
    const object = phraseOver(r, end + 2);
    return object?.firstToken === end + 2 && object.endToken <= ceiling && !isTimePhrase(r, object)
      ? object.endToken
      : null;
  }
  if (token.pos === 'ADP' && r.words.sources.binding.has(token.lower)) return whole?.endToken ?? null;
  if (token.pos === 'CCONJ')
    return whole !== undefined && groupOver(r, whole.endToken) === undefined ? whole.endToken : null;
  if (token.text === '(') return bracketAfter(r, end, ceiling);
  if (isRelative(r, end)) return clauseAfter(r, end, ceiling);
  if (token.text !== ',') return null;
  if (isRelative(r, end + 1) || r.words.links.whose.has(word(r, end + 1)))
    return clauseAfter(r, end + 1, ceiling);
  return whole === undefined ? null : appositionAfter(r, end + 1, ceiling);
}

function isSpeaker(r: Reading, i: number): boolean {
  const token = r.a.tokens[i];
  return token !== undefined && r.words.sources.speakers.has(nounLemma(r, token));
}

function bracketAfter(r: Reading, at: number, ceiling: number): number | null {
  for (let i = at + 1; i < ceiling; i += 1) if (word(r, i) === ')') return i + 1;
  return null;
}

const STOPS = new Set(['.', '!', '?', ';', ':']);

function clauseAfter(r: Reading, at: number, ceiling: number): number | null {
  const end = clauseEnd(r, at, ceiling);
  return hasCue(r, at, end) ? null : end;
}

function clauseEnd(r: Reading, at: number, ceiling: number): number {
  for (let i = at; i < ceiling; i = behind(r, i)) if (word(r, i) === ',' || STOPS.has(word(r, i))) return i;
  return ceiling;
}

/** ", a spokesman for X": up to the next comma or the end, if no verb of its own stands in it. */
function appositionAfter(r: Reading, at: number, ceiling: number): number | null {
  const phrase = phraseOver(r, at);
  if (phrase === undefined) return null;
  for (let i = at; i < ceiling; i += 1) {
    if (isQuote(r, i)) return null;
    const text = word(r, i);
    if (text === ',' || STOPS.has(text)) return i;
    if (isRelative(r, i)) return clauseAfter(r, i, ceiling) ?? i;
    const group = groupOver(r, i);
    if (group !== undefined && hasTense(r, group)) return null;
  }
  return ceiling;
}
