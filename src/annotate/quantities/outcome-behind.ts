import type { Token } from '../../model/annotation.ts';
import { INTRANSITIVE_VERBS, LINK_VERBS, OUTCOME_WORDS } from '../en/counted-nouns.ts';
import { WORD_CLASS } from './class-of.ts';
import { isRelative } from './counted.ts';
import { type ClassOf, type Happening, type Parsed, type Place, REACH } from './place.ts';

/** Walks right over auxiliaries, adverbs and linking verbs to the word that says what befell the counted. */
export function behind(a: Parsed, place: Place, classOf: ClassOf): Happening | null {
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
      if (/^(be|get)$/.test(token.lemma) || /^(is|was|are|were|been|being|got)$/.test(token.lower))
        passive = true;
    } else if (token.pos === 'VERB') {
      if (LINK_VERBS.has(token.lemma) && continuesLink(tokens, i)) continue;
      if (fatally && classOf(i) === 'shoot') return { event: 'kill', token: i };
      if (befalls(tokens, i, passive, auxiliary || isRelative(tokens[i - 1])))
        return outcome(tokens, i, limit, classOf);
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
  if (opening?.lower === 'in' && /^(total|all)$/.test(tokens[place.end + 1]?.lower ?? ''))
    return place.end + 2;
  if (opening?.text !== ',') return place.end;
  for (let i = place.end + 1; i < Math.min(place.sentenceEnd - 1, place.end + 2 + REACH); i += 1) {
    const closes =
      tokens[i]?.text === ',' && (tokens[i + 1]?.pos === 'AUX' || tokens[i + 1]?.lower === 'died');
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
      OUTCOME_WORDS.has(token.lower) &&
      (a.tokens[i + 1]?.lower === 'to' || a.tokens[i + 1]?.lower === 'dead');
    if (token.pos === 'AUX' || outcomeWord || token.lower === 'died')
      return behind(a, { ...place, end: i }, classOf);
    if (!/^(ADP|DET|ADJ|NOUN|PROPN|NUM|PART|SYM)$/.test(token.pos) && token.text !== '-') return null;
  }
  return null;
}

function steps(token: Token): boolean {
  return (
    token.pos === 'ADV' ||
    token.pos === 'PART' ||
    isRelative(token) ||
    /^(more|others|other|also|all|to|already|now|either|both)$/.test(token.lower) ||
    token.text === '“'
  );
}

/** A linking verb leads on where an outcome, "to have" or a participle follows. */
function continuesLink(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  return (
    next.pos === 'ADJ' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.pos === 'ADV' ||
    next.lower === 'to' ||
    OUTCOME_WORDS.has(next.lower)
  );
}

/** Does the verb at `i` say what happened to its subject, not what the subject did to another? */
function befalls(tokens: readonly Token[], i: number, passive: boolean, finite: boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (INTRANSITIVE_VERBS.has(token.lemma) || token.lemma === 'die') return true;
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
    !/^(last|early|late|this|dead)$/.test(next.lower) &&
    !/day$/.test(next.lower);
  return (
    (!finite && !takesObject && token.lower !== token.lemma) ||
    (!takesObject && /^(shot|hit|hurt|cut)$/.test(token.lower))
  );
}

/** The verb at `i`, or the graver outcome that follows it: "shot and killed", "shot dead", "found dead". */
export function outcome(tokens: readonly Token[], i: number, limit: number, classOf: ClassOf): Happening {
  for (let k = i + 1; k < Math.min(limit, i + 5); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.text === ',' || token.pos === 'NUM') break;
    const and = tokens[k - 1]?.pos === 'CCONJ';
    if (/^(dead|killed)$/.test(token.lower) && (k === i + 1 || and)) return { event: 'kill', token: k };
    if (token.lower === 'death' && tokens[k - 1]?.lower === 'to') return { event: 'kill', token: k };
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
