import type { PartOfSpeech } from '../../model/annotation.ts';
import type { TaggedWord } from '../language.ts';
import { lemmaOf, readDocument, tagOf } from './wink.ts';

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

/** Words of one paragraph of English, with tag, lemma and sentence. Pure; the model is part of the program. */
export function tagParagraph(text: string): readonly (readonly TaggedWord[])[] {
  const document = readDocument(text);
  const values = document.tokens().out();
  const tags = document.tokens().out(tagOf) as readonly string[];
  const lemmas = document.tokens().out(lemmaOf) as readonly string[];
  const sentences: TaggedWord[][] = [];
  let at = 0;
  document.sentences().each((sentence: { tokens(): { length(): number } }) => {
    const end = at + sentence.tokens().length();
    const words: TaggedWord[] = [];
    for (; at < end; at += 1) {
      const tag = tags[at] ?? 'X';
      words.push({
        text: values[at] ?? '',
        pos: isTag(tag) ? tag : 'X',
        lemma: (lemmas[at] ?? values[at] ?? '').toLowerCase(),
      });
    }
    sentences.push(words);
  });
  return sentences;
}
