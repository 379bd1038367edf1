import { nounLemma } from './noun-lemma.ts';
import { mentionOver, type Range, type Reading, word } from './reading.ts';

/** Is the source one that passes on others' words: media by name or by noun, or an organisation named by its acronym? */
export function isRelay(r: Reading, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || (token.text === ',' && i > source.first)) return false;
    if (r.words.sources.relays.has(nounLemma(r, token)) || r.words.sources.relays.has(token.lower))
      return true;
    const mention = mentionOver(r, i);
    if (mention?.type !== 'organization') continue;
    if (hasMediaWord(r, mention.name) || /^\p{Lu}{3,6}$/u.test(mention.name)) return true;
  }
  return false;
}

/** Is it a medium by its name? Stricter than a relay: an acronym alone may be any office. */
export function isMedium(r: Reading, range: Range): boolean {
  for (let i = range.first; i < range.end; i += 1) {
    const mention = mentionOver(r, i);
    const name =
      mention?.type === 'person' ? '' : (mention?.name ?? (r.a.tokens[i]?.pos === 'PROPN' ? word(r, i) : ''));
    if (hasMediaWord(r, name) || WEB_ADDRESS.test(name)) return true;
  }
  return false;
}

/** "Norda.com" */
const WEB_ADDRESS = /\p{L}\.(?:com|net|org)$/iu;

/** "The Norda Times", "Oria TV": a word of the trade stands in the name. */
const hasMediaWord = (r: Reading, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .some((part) => r.words.sources.mediaNames.has(part));
