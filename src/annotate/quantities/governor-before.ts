import { type ClassOf, type Happening, type Place, REACH } from './place.ts';
import { toll, tollBefore } from './toll.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** The governing verb or noun on the left: "killed 12 people", "deployment of roughly 15,000", "death toll rose to 43". */
export function before(a: Worded, place: Place, classOf: ClassOf): Happening | null {
  let i = place.first - 1;
  while (
    i >= place.sentenceFirst &&
    (/^(ADV|DET)$/.test(a.tokens[i]?.pos ?? '') || isWord(a.tokens[i], a.words.possessives)) &&
    !isWord(a.tokens[i], a.words.no)
  )
    i -= 1;
  const token = a.tokens[i];
  if (token === undefined || i < place.sentenceFirst) return null;
  if (a.words.of.has(token.lower) || a.words.for.has(token.lower)) return nounBefore(a, i, place, classOf);
  if (
    a.words.to.has(token.lower) ||
    a.words.at.has(token.lower) ||
    a.words.from.has(token.lower) ||
    a.words.as.has(token.lower)
  )
    return toll(a, i, place, classOf);
  if (
    a.words.shot.has(token.lower) &&
    token.pos === 'NOUN' &&
    place.head !== null &&
    a.tokens[i - 1]?.pos !== 'DET' &&
    a.tokens[i - 1]?.pos !== 'NUM'
  )
    return { event: 'shoot', token: i };
  if (token.pos === 'VERB' || token.pos === 'AUX') return objectOf(a, i, place, classOf);
  return null;
}

/** Verbs whose object merely carries the number ("reached 43", "estimates about 600"). */
function objectOf(a: Worded, i: number, place: Place, classOf: ClassOf): Happening | null {
  const token = a.tokens[i];
  if (token === undefined) return null;
  const found =
    token.pos === 'VERB' ? (classOf(i) ?? (a.words.stabbings.has(token.lemma) ? 'wound' : null)) : null;
  const passive = isWord(a.tokens[i - 1], a.words.beForms);
  if (a.words.fire.has(token.lemma) && a.words.missiles.has(a.tokens[place.head ?? -1]?.lemma ?? ''))
    return { event: 'shoot', token: i };
  if (a.words.admit.has(token.lemma))
    return { event: nearHospital(a, i, place) ? 'hospitalize' : null, token: i };
  if (
    found !== null &&
    isWord(a.tokens[place.end], a.words.to) &&
    isWord(a.tokens[place.end + 1], a.words.death)
  )
    return { event: 'kill', token: place.end + 1 };
  if (found !== null && found !== 'report' && !(passive && place.head !== null && !isInverted(a, i)))
    return { event: found, token: i };
  const inverted =
    token.pos === 'AUX' &&
    a.words.outcomeWords.has(a.tokens[i - 1]?.lower ?? '') &&
    (i - 1 === place.sentenceFirst || isInverted(a, i - 1));
  if (inverted) return { event: classOf(i - 1), token: i - 1 };
  if (a.words.figureVerbs.has(token.lemma) || token.pos === 'AUX') return tollBefore(a, i, place, classOf);
  return token.pos === 'VERB' ? { event: null, token: i } : null;
}

/** "Three hospitals admitted 54 people". */
function nearHospital(a: Worded, verb: number, place: Place): boolean {
  const near = a.tokens.slice(
    Math.max(place.sentenceFirst, verb - REACH),
    Math.min(place.sentenceEnd, place.end + REACH),
  );
  return near.some((token) => a.words.hospitals.has(token.lemma));
}

/** "Also wounded were four patrons": participle, copula, number. */
function isInverted(a: Worded, i: number): boolean {
  return isWord(a.tokens[i - 1], a.words.invertingWords);
}

function nounBefore(a: Worded, of: number, place: Place, classOf: ClassOf): Happening | null {
  const noun = a.tokens[of - 1];
  if (noun === undefined || of - 1 < place.sentenceFirst) return null;
  const toll = a.words.tollNouns.get(noun.lemma);
  if (a.words.toll.has(noun.lemma) || (a.words.number.has(noun.lemma) && of >= 2))
    return { event: a.words.tollNouns.get(a.tokens[of - 2]?.lemma ?? '') ?? toll ?? null, token: of - 2 };
  if (a.words.carriers.has(noun.lemma)) return before(a, { ...place, first: of - 1 }, classOf);
  const found = noun.pos === 'NOUN' || noun.pos === 'VERB' ? classOf(of - 1) : null;
  return found === null ? null : { event: found, token: of - 1 };
}
