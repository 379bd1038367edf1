import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

const told = (text: string): readonly string[] =>
  quantityStatements(readText(text)).map(({ label, value, predicate }) =>
    [value?.kind === 'number' ? value.stated : null, predicate, label]
      .filter((one) => one !== null)
      .join(' '),
  );

describe('figures of whom something is not so', () => {
  it.each<[string, readonly string[]]>([
    [
      'All but three of the 40 passengers were rescued.',
      ['37 rescue All but three of the 40 passengers', '40 40'],
    ],
    ['All except 12 of the 90 shops were closed.', ['78 close All except 12 of the 90 shops', '90 90']],
    ['All but three passengers were rescued.', []],
    ['Of the 14,000 people all but a few hundred have left.', ['14000 14,000']],
    ['Three of the 40 passengers were rescued.', ['3 rescue Three', '40 40']],
    ['But three passengers were rescued.', ['3 rescue three']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
