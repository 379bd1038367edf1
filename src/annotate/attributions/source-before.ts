import type { NounPhrase } from '../../model/annotation.ts';
import {
  type Frame,
  groupOver,
  hasTense,
  isQuote,
  mentionOver,
  phraseOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';
import { hasCue, isRelative, isTimePhrase, LONGEST_SOURCE, MOST_STEPS } from './source-parts.ts';

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
  // "Mike Doyle, D-Pa., a member of the panel, told": the stop is a short form's.
  if (inserted && word(r, i) === '.') i -= 1;
  const closing = i;
  if (word(r, i) === ')') i = bracketBefore(r, i, floor) ?? i;
  if (isRelative(r, i) || isSubjectThat(r, i)) return { first: i, end: i + 1 };
  const phrase = r.words.sources.reflexives.has(word(r, i)) ? phraseOver(r, i - 1) : phraseOver(r, i);
  if (phrase === undefined || isQuote(r, i)) return null;
  const edge = leftEdge(r, phrase, floor);
  const named = inserted && mentionOver(r, end - 1 - Number(word(r, end - 1) === ','))?.type === 'person';
  const first = edge === null || !inserted || named ? edge : (apposedTo(r, edge, floor) ?? edge);
  if (first === null || (first === phrase.firstToken && isTimePhrase(r, phrase))) return null;
  return behindDash(r, { first, end: inserted ? end : Math.min(end, closing + 1) });
}

/** "Ana Reyes, 41, a nurse, said", "Reyes, head of X, a charity, said": what was found hangs on a name before it. */
function apposedTo(r: Reading, edge: number, floor: number): number | null {
  const opening = word(r, edge - 1) === '-' ? (phraseOver(r, edge - 2)?.firstToken ?? edge) : edge;
  const phrase = word(r, opening - 1) === ',' ? phraseOver(r, opening - 2) : undefined;
  if (phrase === undefined || isTimePhrase(r, phrase) || r.a.tokens[phrase.head]?.pos !== 'PROPN')
    return null;
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
  return (
    r.words.links.that.has(word(r, i)) && r.a.tokens[i]?.pos !== 'SCONJ' && (r.phraseAt[i - 1] ?? -1) >= 0
  );
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
  const named = word(r, first - 2) === '.' ? first - 3 : first - 2;
  if ((r.phraseAt[named] ?? -1) < 0 && word(r, named) !== ')') return 'not';
  if (isRelative(r, first) || r.words.links.otherRelatives.has(opening.lower)) {
    return hasCue(r, first, end) ? 'adverbial' : 'noun';
  }
  if (opening.pos === 'ADP' || opening.pos === 'ADV' || opening.pos === 'SCONJ') return 'adverbial';
  const group = groupOver(r, first);
  if (group !== undefined) return group.tense === 'participle' ? 'adverbial' : 'not';
  for (let i = first; i < end; i += 1) {
    const verb = groupOver(r, i);
    if (verb !== undefined && hasTense(r, verb) && !isRelative(r, verb.firstToken - 1)) return 'not';
  }
  return 'noun';
}

const isNumber = (r: Reading, i: number): boolean =>
  r.a.tokens[i]?.pos === 'NUM' || r.words.sources.fractions.has(word(r, i));

/** The first token of the subject whose last noun phrase is `last`; null where a preposition governs the whole. */
function leftEdge(r: Reading, last: NounPhrase, floor: number): number | null {
  let phrase = last;
  let behindAnd: NounPhrase | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const i =
      r.a.tokens[phrase.firstToken - 1]?.pos === 'ADV' && r.a.tokens[phrase.firstToken - 2]?.pos === 'ADP'
        ? phrase.firstToken - 2
        : phrase.firstToken - 1;
    const token = r.a.tokens[i];
    if (token === undefined || i < floor || isQuote(r, i)) return phrase.firstToken;
    if (r.words.sources.approximators.has(token.lower) && isNumber(r, phrase.firstToken)) return i;
    const next = phraseFurtherLeft(r, i, floor);
    // "colluded with Oria and Velia has denied": what hangs on another verb is not joined to the subject.
    if (next === 'governed') return behindAnd?.firstToken ?? null;
    if (next === null || next.firstToken < floor) return phrase.firstToken;
    if (token.pos === 'CCONJ') behindAnd = phrase;
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
    const begins =
      left !== undefined &&
      (left.firstToken <= floor ||
        beforeLeft === undefined ||
        beforeLeft.pos === 'PUNCT' ||
        beforeLeft.pos === 'SCONJ');
    if (begins) return !isTimePhrase(r, left) ? left : null;
    // "In Ohio and Iowa, the minister": what opens the sentence with a preposition is no subject.
    const opening = left === undefined ? -1 : left.firstToken - 1;
    const opens = opening <= floor || r.a.tokens[opening - 1]?.pos === 'CCONJ';
    if (beforeLeft?.pos !== 'ADP') return null;
    return opens ? 'governed' : (left ?? null);
  }
  if (token.pos === 'ADP' && r.words.sources.binding.has(token.lower)) {
    if (left !== undefined && i > floor) return isTimePhrase(r, left) ? behindTime(r, left, floor) : left;
    return antecedent(r, i - 1, floor) ?? (i <= floor ? 'governed' : governedOrNull(r, i));
  }
  const group = groupOver(r, i);
  if (group !== undefined) return antecedent(r, i, floor);
  return r.words.links.as.has(token.lower) ? namedSo(r, i, floor) : null;
}

/** Words between "who" and the name that somebody gives: "who gave her name as", at most. */
const NAMING_REACH = 6;

/** "a resident who gave her name as Ana", "a man known as Ana": who is called so. */
function namedSo(r: Reading, as: number, floor: number): NounPhrase | null {
  if (groupOver(r, as - 1)?.tense === 'participle') return antecedent(r, as - 1, floor);
  const { reflexives, names } = r.words.sources;
  if (!reflexives.has(word(r, as - 1)) && !names.has(word(r, as - 1))) return null;
  for (let i = as - 1; i >= Math.max(floor, as - NAMING_REACH); i -= 1) {
    const group = groupOver(r, i);
    if (isRelative(r, i) || group?.tense === 'participle') return phraseOver(r, i - 1) ?? null;
  }
  return null;
}

/** "a complaint filed last year by Reyes": the noun that the clause hangs on; nothing hangs on "last year". */
function behindTime(r: Reading, time: NounPhrase, floor: number): NounPhrase | 'governed' {
  const at = r.a.tokens[time.firstToken - 1]?.pos === 'ADP' ? time.firstToken - 2 : time.firstToken - 1;
  return (at < floor ? null : (antecedent(r, at, floor) ?? phraseOver(r, at))) ?? 'governed';
}

function governedOrNull(r: Reading, i: number): 'governed' | null {
  const previous = r.a.tokens[i - 1];
  return previous === undefined ||
    previous.pos === 'PUNCT' ||
    previous.pos === 'CCONJ' ||
    previous.pos === 'SCONJ' ||
    previous.pos === 'VERB'
    ? 'governed'
    : null;
}

/** "officials who spoke with X", "documents obtained by X", "people familiar with X": the noun the clause hangs on. */
function antecedent(r: Reading, i: number, floor: number): NounPhrase | null {
  if (i < floor) return null;
  const group = groupOver(r, i);
  if (group === undefined) return r.a.tokens[i]?.pos === 'ADJ' ? (phraseOver(r, i - 1) ?? null) : null;
  const k = carriedFrom(r, group.firstToken - 1, floor);
  if (k < floor) return null;
  // "Reyes, who helped catch Brandt -- … -- told": a comma may open the clause that a dash closes.
  if (isRelative(r, k) && word(r, k - 1) === ',' && !hasCue(r, k, i + 1)) return phraseOver(r, k - 2) ?? null;
  if (isRelative(r, k) || isSubjectThat(r, k)) return phraseOver(r, k - 1) ?? null;
  return group.tense === 'participle' ? (phraseOver(r, k) ?? null) : null;
}

/** "helped catch": leftward over the verbs that another verb hangs on. */
function carriedFrom(r: Reading, from: number, floor: number): number {
  let k = from;
  for (let step = 0; step < MOST_STEPS && k >= floor; step += 1) {
    const group = groupOver(r, k);
    if (group === undefined) return k;
    k = group.firstToken - 1;
  }
  return k;
}
