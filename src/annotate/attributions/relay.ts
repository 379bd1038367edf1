import { RELAY_NOUNS } from '../en/source-nouns.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Range, Reading } from './reading.ts';

/** Words in the names of bodies whose trade is to pass on what others say. */
const MEDIA_NAME =
  /\b(?:news|agency|times|post|media|press|tv|television|radio|broadcasting|journal|gazette|herald|tribune|guardian)\b/i;

/** Is the source one that passes on others' words: media by name or by noun, or an organisation named by its acronym? */
export function isRelay(r: Reading, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || (token.text === ',' && i > source.first)) return false;
    if (RELAY_NOUNS.has(nounLemma(token)) || RELAY_NOUNS.has(token.lower)) return true;
    const mention = r.a.mentions[r.mentionAt[i] ?? -1];
    if (mention?.type !== 'organization') continue;
    if (MEDIA_NAME.test(mention.name) || /^\p{Lu}{3,6}$/u.test(mention.name)) return true;
  }
  return false;
}
