import type { NounPhrase } from '../../model/annotation.ts';
import { CUE_VERBS } from '../en/cues.ts';
import { BINDING_PREPOSITIONS, TIME_HEADS } from '../en/source-nouns.ts';
import { behind, type Frame, groupOver, isQuote, type Range, type Reading, word, isFinite } from './frame.ts';

/** A source with its appositions and clauses is no longer than this, in tokens: keeps every walk short. */
const LONGEST_SOURCE = 45;

/** A part of a source that hangs on its head: steps a walk may take. */
const MOST_STEPS = 8;

const phraseOver = (r: Reading, i: number): NounPhrase | undefined => r.phrases[r.phraseAt[i] ?? -1];

export const isTimePhrase = (r: Reading, phrase: NounPhrase): boolean => {
  const head = r.a.tokens[phrase.head];
  if (head === undefined) return false;
  return TIME_HEADS.has(head.lower) || TIME_HEADS.has(head.lemma) || (head.pos === 'NUM' && /^(?:1[89]|20)\d\d$/.test(head.lower));
};

const isRelative = (text: string): boolean => text === 'who' || text === 'which';

/** The subject that ends right before the verb group at token `at`: a noun phrase with its prepositional tail,
 *  appositions and relative clauses, or a relative pronoun. Null where none stands there. */
export function sourceBefore(r: Reading, frame: Frame, at: number): Range | null {
  const floor = Math.max(frame.first, at - LONGEST_SOURCE);
  let i = skipAdverbials(r, at - 1, floor);
  let end = i + 1;
  let inserted = false;
  for (let step = 0; step < 3 && INSERTING.has(word(r, i)); step += 1) {
    const open = sameBefore(r, word(r, i), i - 1, floor);
    if (open === null) return null;
    const bound = word(r, i) === ',' ? bindsBack(r, open + 1, i) : 'adverbial';
    if (bound === 'not') return null;
    if (bound === 'adverbial') end = open;
    else inserted = true;
    i = open - 1;
  }
  const closing = i;
  if (word(r, i) === ')') i = bracketBefore(r, i, floor) ?? i;
  if (isRelative(word(r, i)) || isSubjectThat(r, i)) return { first: i, end: i + 1 };
  const phrase = REFLEXIVES.has(word(r, i)) ? phraseOver(r, i - 1) : phraseOver(r, i);
  if (phrase === undefined || isQuote(r, i)) return null;
  const edge = leftEdge(r, phrase, floor);
  const first = edge === null || !inserted ? edge : (apposedTo(r, edge, floor) ?? edge);
  if (first === null || (first === phrase.firstToken && isTimePhrase(r, phrase))) return null;
  return behindDash(r, { first, end: inserted ? end : Math.min(end, closing + 1) });
}

const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves', 'yourself']);

/** "Ana Reyes, 41, a nurse, said", "Reyes, head of X, a charity, said": what was found hangs on a name before it. */
function apposedTo(r: Reading, edge: number, floor: number): number | null {
  const phrase = word(r, edge - 1) === ',' ? phraseOver(r, edge - 2) : undefined;
  if (phrase === undefined || isTimePhrase(r, phrase) || r.a.tokens[phrase.head]?.pos !== 'PROPN') return null;
  return leftEdge(r, phrase, floor);
}

/** A dateline ("KYIV — The ministry") is no part of the source. */
function behindDash(r: Reading, range: Range): Range | null {
  for (let i = range.end - 1; i > range.first; i -= 1) {
    if (/^(?:[—–―]|--)$/.test(word(r, i))) return i + 1 < range.end ? { first: i + 1, end: range.end } : null;
  }
  return range;
}

function isSubjectThat(r: Reading, i: number): boolean {
  return word(r, i) === 'that' && r.a.tokens[i]?.pos !== 'SCONJ' && (r.phraseAt[i - 1] ?? -1) >= 0;
}

/** Leftward over "also", "on Saturday", "last week" before a verb. */
function skipAdverbials(r: Reading, from: number, floor: number): number {
  let i = from;
  for (let step = 0; step < 4 && i >= floor; step += 1) {
    const phrase = phraseOver(r, i);
    if (phrase !== undefined && phrase.firstToken > floor && isTimePhrase(r, phrase)) {
      i = phrase.firstToken - 1;
      if (r.a.tokens[i]?.pos === 'ADP') i -= 1;
    } else if (r.a.tokens[i]?.pos === 'ADV' && !isQuote(r, i)) i -= 1;
    else break;
  }
  return i;
}

/** "who said he would run": a clause that reports in its own right is no part of the source. */
function hasCue(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const group = groupOver(r, i);
    if (group?.head === i && CUE_VERBS.has(group.lemma)) return true;
  }
  return false;
}

/** Marks that close what is set into a clause. */
const INSERTING = new Set([',', '—', '–', '―', '--']);

function sameBefore(r: Reading, mark: string, from: number, floor: number): number | null {
  for (let i = from; i >= floor; i -= 1) {
    if (isQuote(r, i)) continue;
    const text = word(r, i);
    if (text === mark) return i;
    if (text === ';' || text === ':') return null;
  }
  return null;
}

function bracketBefore(r: Reading, from: number, floor: number): number | null {
  for (let i = from - 1; i >= floor; i -= 1) if (word(r, i) === '(') return i - 1;
  return null;
}

/** Does what stands between two commas hang on the noun before: an apposition, a clause with who, an adverbial? */
function bindsBack(r: Reading, first: number, end: number): 'noun' | 'adverbial' | 'not' {
  const opening = r.a.tokens[first];
  if (opening === undefined || end <= first) return 'not';
  if ((r.phraseAt[first - 2] ?? -1) < 0 && word(r, first - 2) !== ')') return 'not';
  if (isRelative(opening.lower) || opening.lower === 'whose' || opening.lower === 'where' || opening.lower === 'whom') {
    return hasCue(r, first, end) ? 'adverbial' : 'noun';
  }
  if (opening.pos === 'ADP' || opening.pos === 'ADV' || opening.pos === 'SCONJ') return 'adverbial';
  const group = groupOver(r, first);
  if (group !== undefined) return group.tense === 'participle' ? 'adverbial' : 'not';
  for (let i = first; i < end; i += 1) {
    const verb = groupOver(r, i);
    if (verb !== undefined && isFinite(verb) && !isRelative(word(r, verb.firstToken - 1))) return 'not';
  }
  return 'noun';
}

/** The first token of the subject whose last noun phrase is `last`; null where a preposition governs the whole. */
function leftEdge(r: Reading, last: NounPhrase, floor: number): number | null {
  let phrase = last;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const i = r.a.tokens[phrase.firstToken - 1]?.pos === 'ADV' && r.a.tokens[phrase.firstToken - 2]?.pos === 'ADP' ? phrase.firstToken - 2 : phrase.firstToken - 1;
    const token = r.a.tokens[i];
    if (token === undefined || i < floor || isQuote(r, i)) return phrase.firstToken;
    const next = phraseFurtherLeft(r, i, floor);
    if (next === 'governed') return null;
    if (next === null || next.firstToken < floor) return phrase.firstToken;
    phrase = next;
  }
  return phrase.firstToken;
}

/** The noun phrase that the one behind token `i` hangs on or is joined to; null where the subject begins behind `i`. */
function phraseFurtherLeft(r: Reading, i: number, floor: number): NounPhrase | 'governed' | null {
  const token = r.a.tokens[i];
  if (token === undefined) return null;
  const left = phraseOver(r, i - 1);
  if (token.pos === 'CCONJ') {
    const beforeLeft = left === undefined ? undefined : r.a.tokens[left.firstToken - 1];
    const begins = left !== undefined && (left.firstToken <= floor || beforeLeft === undefined || beforeLeft.pos === 'PUNCT' || beforeLeft.pos === 'SCONJ');
    return begins && left !== undefined && !isTimePhrase(r, left) ? left : null;
  }
  if (token.pos === 'ADP' && BINDING_PREPOSITIONS.has(token.lower)) {
    if (left !== undefined && i > floor) return left;
    return antecedent(r, i - 1, floor) ?? (i <= floor ? 'governed' : governedOrNull(r, i));
  }
  const group = groupOver(r, i);
  if (group !== undefined) return antecedent(r, i, floor);
  return null;
}

function governedOrNull(r: Reading, i: number): 'governed' | null {
  const previous = r.a.tokens[i - 1];
  return previous === undefined || previous.pos === 'PUNCT' || previous.pos === 'CCONJ' || previous.pos === 'SCONJ' || previous.pos === 'VERB' ? 'governed' : null;
}

/** "officials who spoke with X", "documents obtained by X", "people familiar with X": the noun the clause hangs on. */
function antecedent(r: Reading, i: number, floor: number): NounPhrase | null {
  if (i < floor) return null;
  const group = groupOver(r, i);
  if (group === undefined) return r.a.tokens[i]?.pos === 'ADJ' ? (phraseOver(r, i - 1) ?? null) : null;
  const k = group.firstToken - 1;
  if (k < floor) return null;
  if (isRelative(word(r, k)) || isSubjectThat(r, k)) return phraseOver(r, k - 1) ?? null;
  return group.tense === 'participle' ? (phraseOver(r, k) ?? null) : null;
}

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
  const whole = right !== undefined && right.endToken <= ceiling && right.firstToken === end + 1 && !isTimePhrase(r, right) ? right : undefined;
  if (token.pos === 'ADP' && BINDING_PREPOSITIONS.has(token.lower)) return whole?.endToken ?? null;
  if (token.pos === 'CCONJ') return whole !== undefined && groupOver(r, whole.endToken) === undefined ? whole.endToken : null;
  if (token.text === '(') return bracketAfter(r, end, ceiling);
  if (isRelative(token.lower)) return clauseAfter(r, end, ceiling);
  if (token.text !== ',') return null;
  if (isRelative(word(r, end + 1)) || word(r, end + 1) === 'whose') return clauseAfter(r, end + 1, ceiling);
  return whole === undefined ? null : appositionAfter(r, end + 1, ceiling);
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
    if (isRelative(text)) return clauseAfter(r, i, ceiling) ?? i;
    const group = groupOver(r, i);
    if (group !== undefined && isFinite(group)) return null;
  }
  return ceiling;
}
