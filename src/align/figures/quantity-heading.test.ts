import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

/** `label: heading (object)` of every figure. */
const headings = (text: string): readonly string[] =>
  quantityStatements(readText(text)).map(({ label, about, object }) => `${label}: ${about} (${object})`);

describe('the heading of a figure', () => {
  it.each([
    [
      'a thing by its noun',
      'The twelve-year-old aircraft was repaired.',
      'twelve: age of the aircraft (null)',
    ],
    ['a thing by its name', 'A twelve-year-old Corvan crashed.', 'twelve: age of the Corvan (null)'],
    ['a thing told before', 'The aircraft is twelve years old.', 'twelve: age of the aircraft (null)'],
    ['a pronoun for a thing', 'It is twelve years old.', 'twelve: age of the thing (null)'],
    ['a woman', 'An 81-year-old woman died.', '81: age of the woman (woman)'],
    ['nobody named', 'An 81-year-old died.', '81: age of the person (person)'],
    ['somebody named', 'Mara Quill, 47, died.', '47: age of Mara Quill (null)'],
  ])('of an age: %s', (_, text, expected) => expect(headings(text)).toContain(expected));

  it('says that a part is one', () =>
    expect(headings('Fourteen people were injured. Three of the injured had broken bones.')).toEqual([
      'Fourteen: people wounded (person)',
      'Three: … of the injured had broken bones (person)',
    ]));

  it('names whom a number is of', () =>
    expect(headings('The number of injured guards rose to seven.')).toEqual([
      'seven: guards wounded (guard)',
    ]));
});
