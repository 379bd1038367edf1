import type { EventMention, Token, With } from '../../model/annotation.ts';
import { EVENT_CLASSES } from '../en/event-classes.ts';
import { CARRIERS, INTRANSITIVE_VERBS, LINK_VERBS, OUTCOME_WORDS, TOLL_NOUNS } from '../en/counted-nouns.ts';
import { FIGURE_VERBS } from '../en/quantity-words.ts';
import { isRelative, readCounted } from './counted.ts';

export type Parsed = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'events'>;

/** What happened to the counted thing: an event class and the word that says so. */
export interface Happening {
  readonly event: string | null;
  /** Token of the word; null where only the sense is known. */
  readonly token: number | null;
}

/** The counted words of one quantity, as tokens: modifiers and number `[first, number end)`, phrase up to `end`. */
export interface Place {
  readonly first: number;
  readonly numberToken: number;
  readonly end: number;
  readonly head: number | null;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
}

const VERB_CLASS = new Map<string, string>();
const WORD_CLASS = new Map<string, string>();
const NOUN_CLASS = new Map<string, string>();
for (const entry of EVENT_CLASSES) {
  for (const verb of entry.verbs) if (!VERB_CLASS.has(verb)) VERB_CLASS.set(verb, entry.name);
  for (const word of entry.adjectives ?? []) if (!WORD_CLASS.has(word)) WORD_CLASS.set(word, entry.name);
  for (const noun of entry.nouns) if (!NOUN_CLASS.has(noun)) NOUN_CLASS.set(noun, entry.name);
}

/** Outcomes that the tagger may take for nouns ("six more shot"). */
const OUTCOME_CLASS: ReadonlyMap<string, string> = new Map([['shot', 'shoot'], ['stabbed', 'wound'], ['charged', 'charge'], ['jailed', 'convict']]);

/** How many tokens are looked at to either side of the counted phrase. */
const REACH = 10;

/** Event class of each token that names a happening. */
export type ClassOf = (token: number) => string | null;

/** Class by the events found before, else by the words themselves. */
export function classLookup(a: Parsed, mentionOf: ReadonlyMap<number, number>): ClassOf {
  return (i) => {
    const event: EventMention | undefined = a.events[mentionOf.get(i) ?? -1];
    if (event?.class != null) return event.class;
    const token = a.tokens[i];
    if (token === undefined) return null;
    if (token.pos === 'VERB') return VERB_CLASS.get(token.lemma) ?? WORD_CLASS.get(token.lower) ?? null;
    return WORD_CLASS.get(token.lower) ?? OUTCOME_CLASS.get(token.lower) ?? NOUN_CLASS.get(token.lemma) ?? null;
  };
}

/** Looks for the happening: an outcome inside the phrase, behind it, the verb that governs it, a noun before it, the noun itself. */
export function findHappening(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const found = outcomeInside(a.tokens, place) ?? behind(a, place, classOf) ?? before(a.tokens, place, classOf) ?? beyond(a, place, classOf) ?? byClause(a, place, classOf);
  return found?.event == null ? (counted(place, classOf) ?? found) : found;
}

/** "six slain victims", "15 wounded soldiers". */
function outcomeInside(tokens: readonly Token[], place: Place): Happening | null {
  if (place.head === null) return null;
  for (let i = place.numberToken; i < place.head; i += 1) {
    const token = tokens[i];
    const found = token === undefined || !OUTCOME_WORDS.has(token.lower) ? undefined : WORD_CLASS.get(token.lower);
    if (found !== undefined) return { event: found, token: i };
  }
  return null;
}

/** The noun counted is itself the happening: "6,000 casualties", "12 deaths". */
function counted(place: Place, classOf: ClassOf): Happening | null {
  if (place.head === null) return null;
  const found = classOf(place.head);
  return found === null ? null : { event: found, token: place.head };
}

/** Walks right over auxiliaries, adverbs and linking verbs to the word that says what befell the counted. */
function behind(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const { tokens } = a;
  const limit = Math.min(place.sentenceEnd, pastAside(tokens, place) + REACH);
  let passive = false;
  let auxiliary = false;
  let fatally = false;
  for (let i = pastAside(tokens, place); i < limit; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.lower === 'fatally') fatally = true;
    if (OUTCOME_WORDS.has(token.lower) && (token.pos !== 'VERB' || token.lower === 'missing')) {
      if (token.lower === 'shot' && !auxiliary && token.pos === 'NOUN' && i > place.end) return null;
      return outcome(tokens, i, limit, classOf);
    }
    if (token.pos === 'AUX' || /^(be|get)$/.test(token.lemma)) {
      auxiliary = true;
      if (/^(be|get)$/.test(token.lemma) || /^(is|was|are|were|been|being|got)$/.test(token.lower)) passive = true;
    } else if (token.pos === 'VERB') {
      if (LINK_VERBS.has(token.lemma) && continuesLink(tokens, i)) continue;
      if (fatally && classOf(i) === 'shoot') return { event: 'kill', token: i };
      if (befalls(tokens, i, passive, auxiliary || isRelative(tokens[i - 1]))) return outcome(tokens, i, limit, classOf);
      const subordinate = token.lower.endsWith('ing') && !auxiliary;
      return subordinate ? null : { event: null, token: null };
    } else if (token.pos === 'ADJ' && auxiliary) {
      const found = WORD_CLASS.get(token.lower);
      return found === undefined ? null : { event: found, token: i };
    } else if (fatally) {
      return { event: 'kill', token: i - 1 };
    } else if (!steps(token) || (token.lower === 'to' && !auxiliary)) return null;
  }
  return null;
}

/** Words "in total", or an aside between commas before the verb: "12 people, including three children, were killed". */
function pastAside(tokens: readonly Token[], place: Place): number {
  const opening = tokens[place.end];
  if (opening?.lower === 'in' && /^(total|all)$/.test(tokens[place.end + 1]?.lower ?? '')) return place.end + 2;
  if (opening?.text !== ',') return place.end;
  for (let i = place.end + 1; i < Math.min(place.sentenceEnd - 1, place.end + 2 + REACH); i += 1) {
    const closes = tokens[i]?.text === ',' && (tokens[i + 1]?.pos === 'AUX' || tokens[i + 1]?.lower === 'died');
    if (closes) return i + 1;
  }
  return place.end;
}

/** "six members of one family were shot", "two people in the car died": over a prepositional tail to a finite verb. */
function beyond(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  if (place.head === null || a.tokens[place.end]?.pos !== 'ADP') return null;
  for (let i = place.end; i < Math.min(place.sentenceEnd, place.end + REACH); i += 1) {
    const token = a.tokens[i];
    if (token === undefined) return null;
    const outcomeWord = OUTCOME_WORDS.has(token.lower) && (a.tokens[i + 1]?.lower === 'to' || a.tokens[i + 1]?.lower === 'dead');
    if (token.pos === 'AUX' || outcomeWord || token.lower === 'died') return behind(a, { ...place, end: i }, classOf);
    if (!/^(ADP|DET|ADJ|NOUN|PROPN|NUM|PART|SYM)$/.test(token.pos) && token.text !== '-') return null;
  }
  return null;
}

function steps(token: Token): boolean {
  return token.pos === 'ADV' || token.pos === 'PART' || isRelative(token) || /^(more|others|other|also|all|to|already|now|either|both)$/.test(token.lower) || token.text === '“';
}

/** A linking verb leads on where an outcome, "to have" or a participle follows. */
function continuesLink(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  return next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV' || next.lower === 'to' || OUTCOME_WORDS.has(next.lower);
}

/** Does the verb at `i` say what happened to its subject, not what the subject did to another? */
function befalls(tokens: readonly Token[], i: number, passive: boolean, finite: boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (INTRANSITIVE_VERBS.has(token.lemma) || token.lemma === 'die') return true;
  if (token.lower.endsWith('ing')) return passive;
  if (passive) return true;
  const takesObject = next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NUM' || next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ') && !/^(last|early|late|this|dead)$/.test(next.lower) && !/day$/.test(next.lower);
  return !finite && !takesObject && token.lower !== token.lemma || (!takesObject && /^(shot|hit|hurt|cut)$/.test(token.lower));
}

/** The verb at `i`, or the graver outcome that follows it: "shot and killed", "shot dead", "found dead". */
function outcome(tokens: readonly Token[], i: number, limit: number, classOf: ClassOf): Happening {
  for (let k = i + 1; k < Math.min(limit, i + 5); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.text === ',' || token.pos === 'NUM') break;
    const and = tokens[k - 1]?.pos === 'CCONJ';
    if (/^(dead|killed)$/.test(token.lower) && (k === i + 1 || and)) return { event: 'kill', token: k };
    if (token.lower === 'death' && tokens[k - 1]?.lower === 'to') return { event: 'kill', token: k };
    if (token.pos === 'VERB' && and && (classOf(k) === 'kill' || classOf(k) === 'wound') && token.lower !== token.lemma) return { event: classOf(k), token: k };
  }
  return { event: classOf(i), token: i };
}

/** The governing verb or noun on the left: "killed 12 people", "deployment of roughly 15,000", "death toll rose to 43". */
function before(tokens: readonly Token[], place: Place, classOf: ClassOf): Happening | null {
  let i = place.first - 1;
  while (i >= place.sentenceFirst && (/^(ADV|DET)$/.test(tokens[i]?.pos ?? '') || /^(his|her|its|their|our|my|your)$/.test(tokens[i]?.lower ?? '')) && tokens[i]?.lower !== 'no') i -= 1;
  const token = tokens[i];
  if (token === undefined || i < place.sentenceFirst) return null;
  if (token.lower === 'of' || token.lower === 'for') return nounBefore(tokens, i, place, classOf);
  if (token.lower === 'to' || token.lower === 'at' || token.lower === 'from' || token.lower === 'as') return toll(tokens, i, place, classOf);
  if (token.lower === 'shot' && token.pos === 'NOUN' && place.head !== null && tokens[i - 1]?.pos !== 'DET' && tokens[i - 1]?.pos !== 'NUM') return { event: 'shoot', token: i };
  if (token.pos === 'VERB' || token.pos === 'AUX') return objectOf(tokens, i, place, classOf);
  return null;
}

/** Verbs whose object merely carries the number ("reached 43", "estimates about 600"). */
function objectOf(tokens: readonly Token[], i: number, place: Place, classOf: ClassOf): Happening | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const found = token.pos === 'VERB' ? (classOf(i) ?? (/^stab/.test(token.lemma) ? 'wound' : null)) : null;
  const passive = /^(was|were|been|be|is|are|being)$/.test(tokens[i - 1]?.lower ?? '');
  if (token.lemma === 'fire' && MISSILES.has(tokens[place.head ?? -1]?.lemma ?? '')) return { event: 'shoot', token: i };
  if (found !== null && tokens[place.end]?.lower === 'to' && tokens[place.end + 1]?.lower === 'death') return { event: 'kill', token: place.end + 1 };
  if (found !== null && found !== 'report' && !(passive && place.head !== null && !isInverted(tokens, i))) return { event: found, token: i };
  const inverted = token.pos === 'AUX' && OUTCOME_WORDS.has(tokens[i - 1]?.lower ?? '') && (i - 1 === place.sentenceFirst || isInverted(tokens, i - 1));
  if (inverted) return { event: classOf(i - 1), token: i - 1 };
  if (FIGURE_VERBS.has(token.lemma) || token.pos === 'AUX') return tollBefore(tokens, i, place, classOf);
  return token.pos === 'VERB' ? { event: null, token: i } : null;
}

const MISSILES: ReadonlySet<string> = new Set(['shot', 'gunshot', 'round', 'bullet', 'shell', 'missile', 'rocket', 'cartridge', 'arrow']);

/** "Also wounded were four patrons": participle, copula, number. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  return /^(also|among)$/.test(tokens[i - 1]?.lower ?? '');
}

function nounBefore(tokens: readonly Token[], of: number, place: Place, classOf: ClassOf): Happening | null {
  const noun = tokens[of - 1];
  if (noun === undefined || of - 1 < place.sentenceFirst) return null;
  const toll = TOLL_NOUNS.get(noun.lemma);
  if (noun.lemma === 'toll' || (noun.lemma === 'number' && of >= 2)) return { event: TOLL_NOUNS.get(tokens[of - 2]?.lemma ?? '') ?? toll ?? null, token: of - 2 };
  if (CARRIERS.has(noun.lemma)) return before(tokens, { ...place, first: of - 1 }, classOf);
  const found = noun.pos === 'NOUN' || noun.pos === 'VERB' ? classOf(of - 1) : null;
  return found === null ? null : { event: found, token: of - 1 };
}

function toll(tokens: readonly Token[], preposition: number, place: Place, classOf: ClassOf): Happening | null {
  for (let i = preposition - 1; i >= Math.max(place.sentenceFirst, preposition - 5); i -= 1) {
    const token = tokens[i];
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return FIGURE_VERBS.has(token.lemma) ? tollBefore(tokens, preposition, place, classOf) : null;
    if (token !== undefined && TOLL_NOUNS.has(token.lemma) && token.pos === 'NOUN') return tollBefore(tokens, preposition, place, classOf);
  }
  return null;
}

/** A toll or a "number of …" named before in the sentence. */
function tollBefore(tokens: readonly Token[], from: number, place: Place, classOf: ClassOf): Happening | null {
  for (let i = from - 1; i >= Math.max(place.sentenceFirst, from - 3 * REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || !(token.pos === 'NOUN' || token.pos === 'ADJ')) continue;
    if (token.lemma === 'toll') return { event: TOLL_NOUNS.get(tokens[i - 1]?.lemma ?? '') ?? 'kill', token: i };
    if (/^(number|figure|count|tally|total)$/.test(token.lemma)) return numberOf(tokens, i, from, classOf);
    if (TOLL_NOUNS.has(token.lemma) && token.pos === 'NOUN') return { event: TOLL_NOUNS.get(token.lemma) ?? null, token: i };
  }
  return null;
}

/** "the number of troops that were killed", "the number of wounded": the outcome between carrier and figure. */
function numberOf(tokens: readonly Token[], carrier: number, until: number, classOf: ClassOf): Happening | null {
  for (let i = carrier + 1; i < Math.min(until, carrier + REACH); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ',') break;
    const found = token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'NOUN' ? classOf(i) : null;
    if (found !== null && found !== 'report') return { event: found, token: i };
  }
  return null;
}

/** Subject of a passive or intransitive verb further off, or its object: by the clause's own arguments. */
function byClause(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const at = place.head ?? place.numberToken;
  for (const clause of clausesAt(a, place)) {
    const group = clause.verb === null ? undefined : a.verbGroups[clause.verb];
    const subject = clause.subject === null ? undefined : a.nounPhrases[clause.subject];
    if (group === undefined) continue;
    const holds = subject !== undefined && subject.firstToken <= at && at < subject.endToken;
    if (!holds) continue;
    const free = group.voice === 'passive' || INTRANSITIVE_VERBS.has(group.lemma);
    if (free) return outcome(a.tokens, group.head, Math.min(place.sentenceEnd, group.head + REACH), classOf);
  }
  return null;
}

/** Clauses that may hold the phrase: those that open up to `REACH` × 4 tokens before it, found by bisection. */
function clausesAt(a: Parsed, place: Place): Parsed['clauses'] {
  const from = Math.max(place.sentenceFirst, place.first - 4 * REACH);
  let [low, high] = [0, a.clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((a.clauses[middle]?.firstToken ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  const out: Parsed['clauses'][number][] = [];
  for (let i = low; i < a.clauses.length; i += 1) {
    const clause = a.clauses[i];
    if (clause === undefined || clause.firstToken > place.end + 2) break;
    if (place.first <= clause.endToken) out.push(clause);
  }
  return out;
}

/** What a bare figure counts, from "the number of troops that were killed" earlier in the sentence. */
export interface Carrier extends Happening {
  readonly of: string | null;
}

/** The carrier of a number that stands alone ("though Seoul estimates about 600"); null where there is none. */
export function earlierCarrier(tokens: readonly Token[], place: Place, classOf: ClassOf): Carrier | null {
  for (let i = place.first - 1; i >= Math.max(place.sentenceFirst, place.first - 3 * REACH); i -= 1) {
    const token = tokens[i];
    if (token?.pos !== 'NOUN' || !/^(number|figure|count|tally|toll)$/.test(token.lemma)) continue;
    if (token.lemma === 'toll') return { event: TOLL_NOUNS.get(tokens[i - 1]?.lemma ?? '') ?? 'kill', token: i, of: null };
    const found = numberOf(tokens, i, place.first, classOf);
    return { event: found?.event ?? null, token: found?.token ?? null, of: nounOf(tokens, i + 1, place.first) };
  }
  return null;
}

/** Head of "of North Korean troops" from token `i`. */
function nounOf(tokens: readonly Token[], i: number, until: number): string | null {
  if (tokens[i]?.lower !== 'of') return null;
  return readCounted(tokens, i, until).of;
}
