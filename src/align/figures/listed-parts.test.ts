import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

/** Labels and headings of the figures that are parts of a list. */
const parts = (text: string): readonly string[] =>
  quantityStatements(readText(text))
    .filter(({ scope }) => scope === 'part')
    .map(({ label, about }) => `${label} ${about}`);

describe('parts of a list', () => {
  it.each<[string, readonly string[]]>([
    ['Nine adults and three children were killed.', ['Nine adults killed', 'three children killed']],
    ['The blast killed two guards and four passengers.', ['two guards killed', 'four passengers killed']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([
    'Nine adults were killed and three children were injured.',
    'The blast killed nine people and destroyed three houses.',
    'Nine people were killed, three in Norwell.',
    'Two officers arrested four men.',
  ])('none: %s', (text) => expect(parts(text)).toEqual([]));
});
