import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

describe('what is counted', () => {
  test.each([
    [
      'At least 600 Ruvenian soldiers arrived.',
      'soldier',
      'ruvenian soldier',
      'At least 600 Ruvenian soldiers',
    ],
    [
      'About 1.28 million active soldiers serve.',
      'soldier',
      'active soldier',
      'About 1.28 million active soldiers',
    ],
    ['The hospital did 700 heart transplants.', 'transplant', 'heart transplant', '700 heart transplants'],
    ['Fire took dozens of small homes.', 'home', 'small home', 'dozens of small homes'],
    ['The band has 300 recorded songs.', 'song', 'recorded song', '300 recorded songs'],
    ['She is one of the best players.', 'player', 'best player', 'one of the best players'],
    ['They held three early meetings.', 'meeting', 'early meeting', 'three early meetings'],
    ['The 38 countries sign papers.', 'country', 'country', '38 countries'],
    ['He is a five-term mayor.', 'term', 'term', 'five-term'],
    ['A 48-page report came out.', 'page', 'page', '48-page'],
  ])('%s', (text, of, phrase, words) => {
    const [quantity] = readQuantities(text).quantities;
    expect([quantity?.of, quantity?.phrase]).toEqual([of, phrase]);
    expect(text.slice(quantity?.start, quantity?.end)).toBe(words);
  });

  test('an ordinal ranks its noun', () => {
    const text = 'It was the second such meeting in two years.';
    const [quantity] = readQuantities(text).quantities;
    expect([quantity?.kind, quantity?.value, quantity?.of, quantity?.event]).toEqual([
      'ordinal',
      2,
      'meeting',
      'meet',
    ]);
  });

  test.each(['Second Prime Minister Orlo Vance spoke.', 'She said it was over in the 20th century.'])(
    'no rank: %s',
    (text) => {
      expect(readQuantities(text).quantities).toEqual([]);
    },
  );
});
