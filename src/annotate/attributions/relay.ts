import { nounLemma } from './noun-lemma.ts';
import type { Range, Reading } from './reading.ts';

/** Is the source one that passes on others' words: media by name or by noun, or an organisation named by its acronym? */
export function isRelay(r: Reading, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || (token.text === ',' && i > source.first)) return false;
    if (r.words.sources.relays.has(nounLemma(r, token)) || r.words.sources.relays.has(token.lower))
      return true;
    const mention = r.a.mentions[r.mentionAt[i] ?? -1];
    if (mention?.type !== 'organization') continue;
    if (isMedia(r, mention.name) || /^\p{Lu}{3,6}$/u.test(mention.name)) return true;
  }
  return false;
}

/** "The Norda Times", "Oria TV": a word of the trade stands in the name. */
const isMedia = (r: Reading, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .some((word) => r.words.sources.mediaNames.has(word));
