import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../concept.ts';
import { ENGLISH } from './index.ts';
import { tagParagraph } from './tagger.ts';

const read = (text: string) => tagParagraph(text, lexiconOf(ENGLISH));

/** Each leaves a word behind that wink-nlp alone would cut otherwise the next time. */
const SEEN_BEFORE = [
  'Quillon’s—old',
  '—Quillon’s—',
  'the so-called Skelder/Ambry—line',
  'Zorvane’s…old—Zorvane’s',
  'Vantor,USD40/Skelder',
  'Orrin’s—O’Keldry—Q.R.—9:05/QRx',
];

describe('what was read before', () => {
  test.each([
    'Quillon’s barge sank off the mole.',
    'The Skelder/Ambry line closed.',
    'Mr. Zorvane’s 3.5-km quay (Zorvane’s own) burned.',
    'USD 40 for O’Keldry, O’Keldry’s “Q.R.”, the QRx and Orrin’s at 9:05.',
  ])('does not change how “%s” is cut', (text) => {
    const alone = read(text);
    for (const before of SEEN_BEFORE) read(before);
    expect(read(text)).toEqual(alone);
  });

  test('is forgotten in the end, and nothing changes', () => {
    const text = 'Quillon’s barge sank off the mole.';
    const alone = read(text);
    const made = (n: number) => `Q${[...n.toString(26)].map((digit) => `${digit}x`).join('')}`;
    for (let from = 0; from < 250_000; from += 5000) {
      read(Array.from({ length: 5000 }, (_, i) => made(from + i)).join(' '));
    }
    expect(read(text)).toEqual(alone);
  });
});

describe('a word without a lemma in the model', () => {
  test('keeps its own letters', () => {
    const words = read('He is full of cant.').flat();
    expect(words.map(({ text, lemma }) => `${text}/${lemma}`)).toEqual([
      'He/he',
      'is/be',
      'full/full',
      'of/of',
      'cant/cant',
      './.',
    ]);
  });
});
