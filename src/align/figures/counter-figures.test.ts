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
    [
      'The bill could reach 230 million talers, analysts at Harrow estimated. They include 50 million for a fine. The bank itself puts the cost at 180 million talers.',
      ['180 million', '230 million'],
    ],
    [
      'Retailers lost about 60 million talers in sales, a study of the Velden Institute says. The Retail Federation stood by its estimate of 90 million.',
      ['90 million', 'about 60 million'],
    ],
    [
      'Prices would rise by 6 percent by 2032, the ministry said. The Velden Institute expects 19 percent.',
      ['19 percent', '6 percent'],
    ],
    [
      'Mills Ltd said the recall would cost about €9 million. Two analysts put the cost at €15 million or more.',
      ['about €9 million', '€15 million or more'],
    ],
    [
      'Damage comes to 30 billion talers. Velden alone accounts for 11 billion of the sum, the minister said. The council had spoken of 13 billion on Friday.',
      ['11 billion', '13 billion'],
    ],
    ['The union said 5,800 workers took part; the company counted 3,900 workers.', ['3,900', '5,800']],
  ])('%s', (text, figures) => expect(disputed(text)).toEqual([figures]));

  it.each([
    'Analysts expect a loss of $40 million; the company speaks of $25 million.',
    'The union said 5,800 took part. It counted 3,900 on Monday.',
    'The union said 5,800 workers took part; the company counted 3,900 letters.',
    'The union said 5,800 took part. The company employs 9,000 people.',
    'Seven people were hurt, the hospital said. The league has 18 clubs.',
    'The price is $40, the company said. The rent is $25.',
    'The train ran at 128 on a curve where 100 is allowed, the board said. The operator claimed 92.',
    'Prices rose by 6 percent in May, the ministry said. The Velden Institute expects 19 percent.',
    'Police counted 5,800 at the gate, the mayor said. The guards stood by 40 buses.',
    'The recall would cost about €9 million, Mills Ltd said. Two analysts put the profit at €15 million.',
    'The bill could reach 230 million talers, analysts estimated. It rained. The bank puts the cost at 180 million talers.',
  ])('not: %s', (text) => expect(disputed(text)).toEqual([]));
});
