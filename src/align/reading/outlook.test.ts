import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { clauseStatements } from '../statements/clause-statements.ts';

const kinds = (text: string): readonly string[] => clauseStatements(readText(text)).map(({ kind }) => kind);

describe('what lies ahead', () => {
  it.each([
    ['The club said it would pay for the treatment.', 'pledge'],
    ['The bridge would be rebuilt by June, the minister said.', 'pledge'],
    ['Otto Hask said he would not leave the city council.', 'pledge'],
    ['The repairs will cost it 400 million dollars, the company said.', 'forecast'],
    ['A judge will look into the fire, the ministry said.', 'forecast'],
    ['The match will be played again on Monday.', 'forecast'],
    ['The company plans to build a wall.', 'forecast'],
  ])('%s: %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'The company declined to comment on the fire.',
    'The newspaper has not been able to confirm the letter.',
    'The minister would not be drawn on the dam.',
    'The farmers would not leave their animals.',
    'Without the wall the loss would have been twice the sum.',
  ])('not: %s', (text) => {
    expect(kinds(text)).not.toContain('forecast');
    expect(kinds(text)).not.toContain('pledge');
  });
});
