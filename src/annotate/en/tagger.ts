import type { PartOfSpeech } from '../../model/annotation.ts';
import type { TaggedWord } from '../language.ts';
import type { Lexicon } from '../word-form.ts';
import {
  lemmaAt,
  MAX_SPACES,
  type RawDocument,
  type ReadText,
  readText,
  TOKEN_SIZE,
  tagAt,
  valueAt,
} from './wink.ts';

const TAGS: ReadonlySet<string> = new Set<PartOfSpeech>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]);

const isTag = (tag: string): tag is PartOfSpeech => TAGS.has(tag);

/** Its pattern for addresses needs quadratic time and more on longer runs. */
export const LONGEST_WORD = 400;

/** Words of one paragraph of English, with tag, lemma and sentence. Pure; the model is part of the program. */
export function tagParagraph(paragraph: string, lexicon: Lexicon): readonly TaggedWord[][] {
  const text = readText(paragraph, lexicon);
  const sentences: TaggedWord[][] = [];
  for (const [first = 0, last = -1] of text.document.sentences) {
    const words: TaggedWord[] = [];
    for (let token = first; token <= last; token += 1) words.push(wordAt(text, token, lexicon));
    sentences.push(words);
  }
  return sentences;
}

/** One object for all places where a word stands with one tag: most words of news are met again and again. */
function wordAt({ document, met }: ReadText, token: number, lexicon: Lexicon): TaggedWord {
  const { tokens } = document;
  const at = token * TOKEN_SIZE;
  const word = tokens[at] ?? 0;
  const told = tokens[at + 2] ?? 0;
  // What a part of a contraction means is told by the contraction: the lemma tells it apart too, below zero as no tag is.
  const contracted = (tokens[at + 1] ?? 0) > MAX_SPACES;
  const said = contracted ? -told : told >>> LEMMA_BITS;
  const known = met[word];
  for (let one = known; one !== undefined; one = one.other) if (one.said === said) return one;
  const { text, pos, lemma, lower, concept, marks } = readWord(document, token, lexicon);
  const read = { text, pos, lemma, lower, concept, marks, said, other: known };
  met[word] = read;
  return read;
}

/** Bits for the lemma, before those for the tag. */
const LEMMA_BITS = 20;

function readWord(document: RawDocument, token: number, lexicon: Lexicon): Required<TaggedWord> {
  const tag = tagAt(document, token);
  const text = valueAt(document, token);
  const lemma = lemmaAt(document, token).toLowerCase();
  const { lower, concept, marks } = lexicon(text, lemma);
  return { text, pos: isTag(tag) ? tag : 'X', lemma, lower, concept, marks };
}
