import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

const told = (text: string): readonly string[] =>
  quantityStatements(readText(text)).map((s) =>
    [s.label, s.predicate, s.stance === 'deny' ? 'denied' : s.supersession].filter(Boolean).join(' '),
  );

describe('rejected figures', () => {
  it.each<[string, readonly string[]]>([
    ['Seven people were hurt, and not five.', ['Seven wound', 'five wound denied']],
    ['Seven people were hurt, not the five that the league gave.', ['Seven wound', 'five wound denied']],
    ['He reckons with 31 wounded instead of 26.', ['31 wound newer', '26 wound earlier']],
    [
      'Seven people were wounded, against the 12 that had been reported.',
      ['Seven wound newer', '12 wound earlier'],
    ],
    ['Seven people were hurt, not five as she first said.', ['Seven wound newer', 'five wound earlier']],
    [
      'The office conceded that seven people were wounded, and not five.',
      ['seven wound newer', 'five wound earlier'],
    ],
    ['Not 20 but 17 people were killed.', ['17 kill']],
    ['Instead of 300 soldiers they sent 120 soldiers.', ['120 deploy']],
    ['A figure of 30 dead that was shared 40,000 times is false.', ['40,000']],
    ['A figure of 30 dead was given by the police.', ['30 kill']],
    ['Not 20 people were killed.', ['20 kill']],
    ['Seven people were hurt, but five did not stay.', ['Seven wound', 'five']],
  ])('%s', (text, expected) => {
    expect(told(text).slice(0, 2)).toEqual(expected);
  });

  it('leaves a rejected number out of what the sentence states', () => {
    const [seven] = quantityStatements(readText('Seven people were hurt, and not five.'));
    expect(seven?.numbers).toEqual([7]);
  });
});
