import type { PartOfSpeech } from '../../model/annotation.ts';
import type { TaggedWord } from '../language.ts';
import { lemmaOf, readDocument, spanOf, tagOf } from './wink.ts';

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
export function tagParagraph(text: string): readonly (readonly TaggedWord[])[] {
  const document = readDocument(text);
  const all = document.tokens();
  const values = all.out();
  const tags = all.out(tagOf) as readonly string[];
  const lemmas = all.out(lemmaOf) as readonly string[];
  const spans = document.sentences().out(spanOf) as unknown as readonly (readonly [number, number])[];
  return spans.map(([first, last]) => {
    const words: TaggedWord[] = [];
    for (let at = first; at <= last; at += 1) {
      const value = values[at] ?? '';
      const tag = tags[at] ?? 'X';
      words.push({ text: value, pos: isTag(tag) ? tag : 'X', lemma: (lemmas[at] ?? value).toLowerCase() });
    }
    return words;
  });
}
