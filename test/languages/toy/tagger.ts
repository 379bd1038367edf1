import type { TaggedWord } from '../../../src/annotate/language.ts';
import type { PartOfSpeech } from '../../../src/model/annotation.ts';

/** Words of the toy language that their form does not tell: word → tag and lemma. */
const LEXICON: ReadonlyMap<string, readonly [PartOfSpeech, string]> = new Map([
  ['lo', ['DET', 'lo']],
  ['zu', ['DET', 'zu']],
  ['ok', ['CCONJ', 'ok']],
  ['dat', ['SCONJ', 'dat']],
  ['vel', ['ADP', 'vel']],
  ['fra', ['ADP', 'fra']],
  ['kwe', ['PRON', 'kwe']],
  ['nith', ['PART', 'nith']],
  ['wos', ['AUX', 'wo']],
  ['kor', ['NUM', 'kor']],
  ['dun', ['NUM', 'dun']],
]);

const WORD = /\p{L}+|\p{N}+|\S/gu;

/** Cuts at full stops; nouns end in `-u`, plural `-uim`, verbs in `-ut`, and other words with a capital are names. */
export function tagToy(paragraph: string): readonly TaggedWord[][] {
  const sentences: TaggedWord[][] = [[]];
  for (const [text] of paragraph.matchAll(WORD)) {
    const word = tagWord(text);
    const ended = sentences.at(-1)?.some((before) => before.text === '.') ?? false;
    if (ended && word.text !== '”') sentences.push([word]);
    else sentences.at(-1)?.push(word);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function tagWord(text: string): TaggedWord {
  const lower = text.toLowerCase();
  const known = LEXICON.get(lower);
  if (known !== undefined) return { text, pos: known[0], lemma: known[1] };
  if (/^\p{N}/u.test(text)) return { text, pos: 'NUM', lemma: text };
  if (!/^\p{L}/u.test(text)) return { text, pos: 'PUNCT', lemma: text };
  if (lower.endsWith('uim')) return { text, pos: 'NOUN', lemma: lower.slice(0, -2) };
  if (lower.endsWith('ut')) return { text, pos: 'VERB', lemma: lower.slice(0, -2) };
  if (lower.endsWith('u')) return { text, pos: 'NOUN', lemma: lower };
  return { text, pos: text === lower ? 'ADJ' : 'PROPN', lemma: lower };
}
