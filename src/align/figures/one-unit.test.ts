import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { reader } from '../reading/reader.ts';
import { inOneUnit } from './one-unit.ts';
import { quantityStatements } from './quantity-statements.ts';

/** `stated unit` by label of every figure of the reports. */
function figures(...texts: readonly string[]): Record<string, string> {
  const readers = tellStory(...texts).story.map((article) => reader(article));
  return Object.fromEntries(
    inOneUnit(readers.flatMap(quantityStatements)).flatMap(({ label, value }) =>
      value?.kind === 'number' ? [[label, `${Math.round(value.stated * 100) / 100} ${value.unit}`]] : [],
    ),
  );
}

describe('one unit', () => {
  it.each([
    [
      'the number that is meant',
      ['A gust of 168 kilometres an hour was measured.', 'A gust of 104 miles an hour was measured.'],
      { '168 kilometres an hour': '168 kilometre per hour', '104 miles an hour': '168 kilometre per hour' },
    ],
    [
      'another number',
      ['A gust of 168 kilometres an hour was measured.', 'A gust of 90 miles an hour was measured.'],
      { '168 kilometres an hour': '168 kilometre per hour', '90 miles an hour': '144.84 kilometre per hour' },
    ],
    [
      'almost',
      ['The river rose to 8.2 metres.', 'The river rose to almost 27 feet.'],
      { '8.2 metres': '8.2 metre', 'almost 27 feet': '8.2 metre' },
    ],
    [
      'a single unit',
      ['A gust of 104 miles an hour was measured.', 'The wall is 12 feet high.'],
      { '104 miles an hour': '104 mile per hour', '12 feet': '12 foot' },
    ],
    [
      'degrees',
      ['The water was 10 degrees Celsius.', 'The water was 50 degrees Fahrenheit.'],
      { '10 degrees Celsius': '10 celsius', '50 degrees Fahrenheit': '10 celsius' },
    ],
  ])('%s', (_name, texts, expected) => expect(figures(...texts)).toEqual(expected));
});
