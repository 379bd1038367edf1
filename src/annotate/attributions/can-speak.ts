import { DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../en/source-nouns.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Range, Reading } from './reading.ts';

const SPEAKING_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'you',
  'who',
  'many',
  'some',
  'others',
  'few',
  'one',
  'most',
  'those',
  'everyone',
  'nobody',
  'someone',
]);

/** Can the source say something: a name, a pronoun for people, a kind of people, a body or a text? */
export function canSpeak(r: Reading, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined) return false;
    if (token.text === ',' && i > source.first) return false;
    if (SPEAKING_PRONOUNS.has(token.lower)) return true;
    if ((r.mentionAt[i] ?? -1) >= 0 || token.pos === 'PROPN') return true;
    if (names(nounLemma(token)) || names(token.lower)) return true;
  }
  return false;
}

const names = (word: string): boolean => SPEAKER_NOUNS.has(word) || DOCUMENT_NOUNS.has(word);
