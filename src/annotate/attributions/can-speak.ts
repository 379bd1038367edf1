import { nounLemma } from './noun-lemma.ts';
import type { Range, Reading } from './reading.ts';

/** Can the source say something: a name, a pronoun for people, a kind of people, a body or a text? */
export function canSpeak(r: Reading, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined) return false;
    if (token.text === ',' && i > source.first) return false;
    if (r.words.sources.pronouns.has(token.lower)) return true;
    if ((r.mentionAt[i] ?? -1) >= 0 || token.pos === 'PROPN') return true;
    if (names(r, nounLemma(r, token)) || names(r, token.lower)) return true;
  }
  return false;
}

const names = ({ words: { sources } }: Reading, word: string): boolean =>
  sources.speakers.has(word) || sources.documents.has(word);
