import type { NounPhrase } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { NameWords } from '../entities/words.ts';
import { isTimePhrase, phraseAt, type Reading } from './reading.ts';

/** The phrase a relative word hangs on: the one right before it, or, for "who", the nearest of its chain ("prosecutors in
 *  Norwell who") that is no place or time; `fallback` where none is found. */
export function antecedent(
  r: Reading,
  relative: number,
  from: number,
  fallback: number | null,
): number | null {
  let at = relative - 1;
  if (
    itemAt(r.tokens, at)?.text === ',' ||
    itemAt(r.tokens, at)?.text === '–' ||
    itemAt(r.tokens, at)?.text === '—'
  )
    at -= 1;
  // "John Boehner (R-Ohio), who"
  if (itemAt(r.tokens, at)?.text === ')') at = beforeBracket(r, from, at);
  const nearest = beforeTimes(r, itemAt(r.owner, at) ?? -1, from);
  if (nearest < 0) return fallback;
  if (!r.words.personRelatives.has(r.tokens[relative]?.lower ?? '')) return nearest;
  let phrase = phraseAt(r, at);
  while (phrase !== undefined && phrase.firstToken >= from) {
    if (!isTimePhrase(r, phrase) && !isPlace(r, phrase)) return holderOf(r, phrase, from);
    const before = itemAt(r.tokens, phrase.firstToken - 1);
    phrase = before?.pos === 'ADP' || before?.text === ',' ? phraseAt(r, phrase.firstToken - 2) : undefined;
  }
  return phrase === undefined ? (fallback ?? nearest) : nearest;
}

/** Index of the word before the bracket that closes at `at`; `at` itself where none opens behind `from`. */
function beforeBracket(r: Reading, from: number, at: number): number {
  for (let i = at - 1; i > from; i -= 1) if (itemAt(r.tokens, i)?.text === '(') return i - 1;
  return at;
}

/** "a fire on Monday that left", "a fire near the port late Tuesday that left": nothing hangs on when it was, or on where
 *  before that. */
function beforeTimes(r: Reading, index: number, from: number): number {
  let found = index;
  for (let timed = false; ; ) {
    const phrase = itemAt(r.nounPhrases, found);
    if (phrase === undefined || phrase.firstToken <= from) return found;
    const before = itemAt(r.tokens, phrase.firstToken - 1);
    const isTime = isTimePhrase(r, phrase);
    if (!isTime && !(timed && r.words.placePrepositions.has(before?.lower ?? ''))) return found;
    const left = itemAt(r.owner, phrase.firstToken - (before?.pos === 'ADP' ? 2 : 1)) ?? -1;
    if (left < 0) return timed ? found : index;
    found = left;
    timed = true;
  }
}

/** "an employee of one of the offices who": of a chain of nouns the person, where its last is none. */
function holderOf(r: Reading, last: NounPhrase, from: number): number {
  const own = r.owner[last.firstToken] ?? -1;
  const isPerson = ({ head }: NounPhrase): boolean => r.names.isRole(r.tokens[head]?.lemma ?? '');
  if (r.tokens[last.head]?.pos !== 'NOUN' || isPerson(last)) return own;
  let phrase: NounPhrase | undefined = last;
  while (phrase !== undefined && phrase.firstToken - 2 > from) {
    if (!r.names.officeConnectors.has(itemAt(r.tokens, phrase.firstToken - 1)?.lower ?? '')) return own;
    phrase = phraseAt(r, phrase.firstToken - 2);
    if (phrase !== undefined && isPerson(phrase)) return r.owner[phrase.firstToken] ?? own;
  }
  return own;
}

function isPlace(r: Reading, phrase: NounPhrase): boolean {
  const head = r.tokens[phrase.head];
  const first = r.tokens[phrase.firstToken];
  if (head === undefined || first === undefined || head.pos !== 'PROPN') return false;
  const opening = r.words.definite.has(first.lower) ? (r.tokens[phrase.firstToken + 1] ?? first) : first;
  if (isPlaceName(r.names, r.article.text.slice(opening.start, head.end))) return true;
  const governed = r.words.placePrepositions.has(itemAt(r.tokens, phrase.firstToken - 1)?.lower ?? '');
  return r.names.placeWords.has(head.lower) || (governed && first.pos !== 'DET');
}

function isPlaceName(names: NameWords, text: string): boolean {
  const country = names.countries.get(text);
  return names.places.has(text) || (country !== undefined && country.kind !== 'demonym');
}
