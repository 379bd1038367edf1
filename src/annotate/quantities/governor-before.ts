import type { Token } from '../../model/annotation.ts';
import { CARRIERS, OUTCOME_WORDS, TOLL_NOUNS } from '../en/counted-nouns.ts';
import { FIGURE_VERBS } from '../en/quantity-words.ts';
import { type ClassOf, type Happening, type Place, REACH } from './place.ts';
import { toll, tollBefore } from './toll.ts';

/** The governing verb or noun on the left: "killed 12 people", "deployment of roughly 15,000", "death toll rose to 43". */
export function before(tokens: readonly Token[], place: Place, classOf: ClassOf): Happening | null {
  let i = place.first - 1;
  while (
    i >= place.sentenceFirst &&
    (/^(ADV|DET)$/.test(tokens[i]?.pos ?? '') ||
      /^(his|her|its|their|our|my|your)$/.test(tokens[i]?.lower ?? '')) &&
    tokens[i]?.lower !== 'no'
  )
    i -= 1;
  const token = tokens[i];
  if (token === undefined || i < place.sentenceFirst) return null;
  if (token.lower === 'of' || token.lower === 'for') return nounBefore(tokens, i, place, classOf);
  if (token.lower === 'to' || token.lower === 'at' || token.lower === 'from' || token.lower === 'as')
    return toll(tokens, i, place, classOf);
  if (
    token.lower === 'shot' &&
    token.pos === 'NOUN' &&
    place.head !== null &&
    tokens[i - 1]?.pos !== 'DET' &&
    tokens[i - 1]?.pos !== 'NUM'
  )
    return { event: 'shoot', token: i };
  if (token.pos === 'VERB' || token.pos === 'AUX') return objectOf(tokens, i, place, classOf);
  return null;
}

/** Verbs whose object merely carries the number ("reached 43", "estimates about 600"). */
function objectOf(tokens: readonly Token[], i: number, place: Place, classOf: ClassOf): Happening | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const found = token.pos === 'VERB' ? (classOf(i) ?? (/^stab/.test(token.lemma) ? 'wound' : null)) : null;
  const passive = /^(was|were|been|be|is|are|being)$/.test(tokens[i - 1]?.lower ?? '');
  if (token.lemma === 'fire' && MISSILES.has(tokens[place.head ?? -1]?.lemma ?? ''))
    return { event: 'shoot', token: i };
  if (token.lemma === 'admit')
    return { event: nearHospital(tokens, i, place) ? 'hospitalize' : null, token: i };
  if (found !== null && tokens[place.end]?.lower === 'to' && tokens[place.end + 1]?.lower === 'death')
    return { event: 'kill', token: place.end + 1 };
  if (found !== null && found !== 'report' && !(passive && place.head !== null && !isInverted(tokens, i)))
    return { event: found, token: i };
  const inverted =
    token.pos === 'AUX' &&
    OUTCOME_WORDS.has(tokens[i - 1]?.lower ?? '') &&
    (i - 1 === place.sentenceFirst || isInverted(tokens, i - 1));
  if (inverted) return { event: classOf(i - 1), token: i - 1 };
  if (FIGURE_VERBS.has(token.lemma) || token.pos === 'AUX') return tollBefore(tokens, i, place, classOf);
  return token.pos === 'VERB' ? { event: null, token: i } : null;
}

const MISSILES: ReadonlySet<string> = new Set([
  'shot',
  'gunshot',
  'round',
  'bullet',
  'shell',
  'missile',
  'rocket',
  'cartridge',
  'arrow',
]);

/** "Three hospitals admitted 54 people". */
function nearHospital(tokens: readonly Token[], verb: number, place: Place): boolean {
  const near = tokens.slice(
    Math.max(place.sentenceFirst, verb - REACH),
    Math.min(place.sentenceEnd, place.end + REACH),
  );
  return near.some((token) => /^(hospital|clinic|infirmary|ward)$/.test(token.lemma));
}

/** "Also wounded were four patrons": participle, copula, number. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  return /^(also|among)$/.test(tokens[i - 1]?.lower ?? '');
}

function nounBefore(tokens: readonly Token[], of: number, place: Place, classOf: ClassOf): Happening | null {
  const noun = tokens[of - 1];
  if (noun === undefined || of - 1 < place.sentenceFirst) return null;
  const toll = TOLL_NOUNS.get(noun.lemma);
  if (noun.lemma === 'toll' || (noun.lemma === 'number' && of >= 2))
    return { event: TOLL_NOUNS.get(tokens[of - 2]?.lemma ?? '') ?? toll ?? null, token: of - 2 };
  if (CARRIERS.has(noun.lemma)) return before(tokens, { ...place, first: of - 1 }, classOf);
  const found = noun.pos === 'NOUN' || noun.pos === 'VERB' ? classOf(of - 1) : null;
  return found === null ? null : { event: found, token: of - 1 };
}
