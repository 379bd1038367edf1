import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { clauseStatements } from './clause-statements.ts';

function told(text: string): readonly string[] {
  return clauseStatements(readText(text)).map(({ label }) => label);
}

describe('clauseStatements', () => {
  it.each<[string, string, readonly string[]]>([
    ['what befell somebody', 'He was killed.', ['He was killed']],
    ['what did not come about', 'She has not replied.', ['She has not replied']],
    ['that a thing never was', 'There never was a bus.', ['There never was a bus']],
    [
      'of one of many',
      'Adam Vask has been identified as one of the victims.',
      ['Adam Vask has been identified as one of the victims'],
    ],
  ])('tells, short as it is: %s', (_, text, labels) => {
    expect(told(text)).toEqual(labels);
  });

  it.each([
    ['a verb that says nearly nothing', 'He walked out.'],
    ['a word of speech', 'He spoke.'],
    ['a happening that a figure tells', 'Twelve people were killed.'],
  ])('does not tell: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
