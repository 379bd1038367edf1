import type { Token } from '../../model/annotation.ts';
import { outcomeClass } from './class-of.ts';
import { isRelative } from './counted.ts';
import { type ClassOf, type Happening, type Parsed, type Place, REACH } from './place.ts';
import type { QuantityWords } from './words.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Walks right over auxiliaries, adverbs and linking verbs to the word that says what befell the counted. */
export function behind(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  const limit = Math.min(place.sentenceEnd, pastAside(a, place) + REACH);
  let passive = false;
  let auxiliary = false;
  let fatally = false;
  for (let i = pastAside(a, place); i < limit; i += 1) {
    const token = a.tokens[i];
    if (token === undefined) return null;
    if (a.words.fatally.has(token.lower)) fatally = true;
    if (a.words.outcomeWords.has(token.lower) && (token.pos !== 'VERB' || token.lower === 'missing')) {
      if (a.words.shot.has(token.lower) && !auxiliary && token.pos === 'NOUN' && i > place.end) return null;
      return outcome(a, i, limit, classOf);
    }
    if (token.pos === 'AUX' || a.words.passiveVerbs.has(token.lemma)) {
      auxiliary = true;
      if (a.words.passiveVerbs.has(token.lemma) || a.words.passiveForms.has(token.lower)) passive = true;
    } else if (token.pos === 'VERB') {
      if (a.words.linkVerbs.has(token.lemma) && continuesLink(a, i)) continue;
      if (fatally && classOf(i) === 'shoot') return { event: 'kill', token: i };
      if (befalls(a, i, passive, auxiliary || isRelative(a.words, a.tokens[i - 1])))
        return outcome(a, i, limit, classOf);
      const subordinate = token.lower.endsWith('ing') && !auxiliary;
      return subordinate ? null : { event: null, token: null };
    } else if (token.pos === 'ADJ' && auxiliary) {
      const found = outcomeClass(a.words, token.lower);
      return found === undefined ? null : { event: found, token: i };
    } else if (fatally) {
      return { event: 'kill', token: i - 1 };
    } else if (!steps(a.words, token) || (a.words.to.has(token.lower) && !auxiliary)) return null;
  }
  return null;
}

/** Words "in total", or an aside between commas before the verb: "12 people, including three children, were killed". */
function pastAside(a: Worded, place: Place): number {
  const opening = a.tokens[place.end];
  if (isWord(opening, a.words.in) && isWord(a.tokens[place.end + 1], a.words.totalWords))
    return place.end + 2;
  if (opening?.text !== ',') return place.end;
  for (let i = place.end + 1; i < Math.min(place.sentenceEnd - 1, place.end + 2 + REACH); i += 1) {
    const closes =
      a.tokens[i]?.text === ',' && (a.tokens[i + 1]?.pos === 'AUX' || a.tokens[i + 1]?.lower === 'died');
    if (closes) return i + 1;
  }
  return place.end;
}

/** "six members of one family were shot", "two people in the car died": over a prepositional tail to a finite verb. */
export function beyond(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
  if (place.head === null || a.tokens[place.end]?.pos !== 'ADP') return null;
  for (let i = place.end; i < Math.min(place.sentenceEnd, place.end + REACH); i += 1) {
    const token = a.tokens[i];
    if (token === undefined) return null;
    const outcomeWord =
      a.words.outcomeWords.has(token.lower) &&
      (isWord(a.tokens[i + 1], a.words.to) || isWord(a.tokens[i + 1], a.words.dead));
    if (token.pos === 'AUX' || outcomeWord || a.words.died.has(token.lower))
      return behind(a, { ...place, end: i }, classOf);
    if (!/^(ADP|DET|ADJ|NOUN|PROPN|NUM|PART|SYM)$/.test(token.pos) && token.text !== '-') return null;
  }
  return null;
}

function steps(words: QuantityWords, token: Token): boolean {
  return (
    token.pos === 'ADV' ||
    token.pos === 'PART' ||
    isRelative(words, token) ||
    words.steppedOver.has(token.lower) ||
    token.text === '“'
  );
}

/** A linking verb leads on where an outcome, "to have" or a participle follows. */
function continuesLink(a: Worded, i: number): boolean {
  const next = a.tokens[i + 1];
  if (next === undefined) return false;
  return (
    next.pos === 'ADJ' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.pos === 'ADV' ||
    a.words.to.has(next.lower) ||
    a.words.outcomeWords.has(next.lower)
  );
}

/** Does the verb at `i` say what happened to its subject, not what the subject did to another? */
function befalls(a: Worded, i: number, passive: boolean, finite: boolean): boolean {
  const token = a.tokens[i];
  const next = a.tokens[i + 1];
  if (token === undefined) return false;
  if (a.words.intransitiveVerbs.has(token.lemma) || a.words.die.has(token.lemma)) return true;
  if (token.lower.endsWith('ing')) return passive;
  if (passive) return true;
  const takesObject =
    next !== undefined &&
    (next.pos === 'DET' ||
      next.pos === 'PRON' ||
      next.pos === 'NUM' ||
      next.pos === 'NOUN' ||
      next.pos === 'PROPN' ||
      next.pos === 'ADJ') &&
    !a.words.noObjects.has(next.lower) &&
    !/day$/.test(next.lower);
  return (
    (!finite && !takesObject && token.lower !== token.lemma) ||
    (!takesObject && a.words.sameForms.has(token.lower))
  );
}

/** The verb at `i`, or the graver outcome that follows it: "shot and killed", "shot dead", "found dead". */
export function outcome(a: Worded, i: number, limit: number, classOf: ClassOf): Happening {
  for (let k = i + 1; k < Math.min(limit, i + 5); k += 1) {
    const token = a.tokens[k];
    if (token === undefined || token.text === ',' || token.pos === 'NUM') break;
    const and = a.tokens[k - 1]?.pos === 'CCONJ';
    if (a.words.killedWords.has(token.lower) && (k === i + 1 || and)) return { event: 'kill', token: k };
    if (a.words.death.has(token.lower) && isWord(a.tokens[k - 1], a.words.to))
      return { event: 'kill', token: k };
    if (
      token.pos === 'VERB' &&
      and &&
      (classOf(k) === 'kill' || classOf(k) === 'wound') &&
      token.lower !== token.lemma
    )
      return { event: classOf(k), token: k };
  }
  return { event: classOf(i), token: i };
}
