import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';

/** Figures of every claim that one report disputes with itself. */
const disputed = (text: string): readonly (readonly string[])[] =>
  tellStory(text)
    .claims.filter(({ kind, agreement }) => kind === 'quantity' && agreement === 'disputed')
    .map(({ readings }) => readings.map(({ label }) => label).sort());

describe('figures set against each other', () => {
  it.each([
    ['The union said 5,800 took part; the company counted 3,900.', ['3,900', '5,800']],
    ['Seven people were hurt in the crush, the hospital said. The league says five.', ['Seven', 'five']],
    ['The mayor said 20 people had died. The ministry puts the number at 17.', ['17', '20']],
    [
      'Fire officials said 300 hectares had burned. Residents put it at 500 hectares.',
      ['300 hectares', '500 hectares'],
    ],
  ])('%s', (text, figures) => expect(disputed(text)).toEqual([figures]));

  it.each([
    'Analysts expect a loss of $40 million; the company speaks of $25 million.',
    'The union said 5,800 took part. It counted 3,900 on Monday.',
    'The union said 5,800 workers took part; the company counted 3,900 letters.',
    'The union said 5,800 took part. The company employs 9,000 people.',
    'Seven people were hurt, the hospital said. The league has 18 clubs.',
    'The price is $40, the company said. The rent is $25.',
  ])('not: %s', (text) => expect(disputed(text)).toEqual([]));
});
