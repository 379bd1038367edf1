import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

const added = (text: string): readonly string[] =>
  quantityStatements(readText(text))
    .filter(({ additional }) => additional)
    .map(({ label }) => label);

describe('what a toll grew by', () => {
  it.each<[string, readonly string[]]>([
    ['The death toll rose to 11 on Thursday after two miners died of their burns in hospital.', ['two']],
    ['The death toll climbed to 40 as three people died overnight.', ['three']],
    ['Three people died overnight, taking the death toll to 40.', ['Three']],
  ])('%s', (text, labels) => expect(added(text)).toEqual(labels));

  it.each([
    'The death toll rose to 19 from 11 after the flood.',
    'The death toll rose to 19, up from 11, with the rain not over.',
    'Two miners died in hospital. The death toll rose to 11.',
    'Eleven people died after 40 people were wounded.',
    'The death toll rose to 11 after two people were wounded.',
  ])('none: %s', (text) => expect(added(text)).toEqual([]));
});
