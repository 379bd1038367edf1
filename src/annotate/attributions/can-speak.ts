import { nounLemma } from './noun-lemma.ts';
import { mentionOver, phraseOver, type Range, type Reading, word } from './reading.ts';

/** Can the source say something: a name, a pronoun for people, a kind of people, a body or a text? */
export function canSpeak(r: Reading, source: Range): boolean {
  let numbers = 0;
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined) return false;
    if (token.text === ',' && i > source.first) return renamesPerson(r, source, i);
    if (r.words.sources.pronouns.has(token.lower)) return true;
    // "Six in 10": so many of those asked.
    if (token.pos === 'NUM') numbers += 1;
    if (numbers > 1) return true;
    if ((r.mentionAt[i] ?? -1) >= 0 || token.pos === 'PROPN') return true;
    if (names(r, nounLemma(r, token)) || names(r, token.lower)) return true;
    if (token.pos === 'NOUN' && r.words.sources.namesPerson(token.lemma)) return true;
  }
  return false;
}

/** "His aide, Ana Reyes,": the noun before the comma names whom the name behind it means. */
function renamesPerson(r: Reading, source: Range, comma: number): boolean {
  const phrase = phraseOver(r, comma + 1);
  if (phrase === undefined || phrase.firstToken >= source.end) return false;
  return mentionOver(r, phrase.head)?.type === 'person';
}

const names = ({ words: { sources } }: Reading, word: string): boolean =>
  sources.speakers.has(word) || sources.documents.has(word) || sources.relays.has(word);

/** Can what the pronoun hangs on say something? "who" always means people. */
export function relativeCanSpeak(r: Reading, at: number): boolean {
  const left = word(r, at - 1) === ',' ? at - 2 : at - 1;
  const phrase = phraseOver(r, left);
  return phrase !== undefined && canSpeak(r, { first: phrase.firstToken, end: phrase.endToken });
}
