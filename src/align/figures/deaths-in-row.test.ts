import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

const dead = (text: string): readonly string[] =>
  quantityStatements(readText(text)).flatMap(({ value, predicate, label }) =>
    value?.kind === 'number' && value.measure === 'count' && predicate === 'kill'
      ? [`${value.stated} ${label}`]
      : [],
  );

describe('a death as one of a row', () => {
  it.each<[string, readonly string[]]>([
    ['A seventh victim of the attack died in hospital on Tuesday.', ['7 A seventh victim']],
    ['A fifth person has died, police said.', ['5 A fifth person']],
    ['The eighth victim was found dead on Monday.', ['8 The eighth victim']],
    ['Two people were killed on Friday. A third man died on Monday.', ['2 Two', '3 A third man']],
  ])('%s', (text, expected) => expect(dead(text)).toEqual(expected));

  it.each([
    'A third man died at the scene.',
    'The fifth victim was wounded.',
    'A seventh victim may have died.',
    'A seventh person was arrested after his brother died.',
    'He was the 30th person to die in the city this year.',
    'A seventh victim of the month has died this year.',
  ])('not: %s', (text) => expect(dead(text).filter((one) => !one.startsWith('1 '))).toEqual([]));
});
