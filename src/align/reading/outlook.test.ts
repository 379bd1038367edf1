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
    ['Of the houses on the bank, 412 will have to come down.', 'forecast'],
    ['By Friday the bridge will have been closed for a year.', 'forecast'],
    ['The families were promised a new school by the mayor.', 'pledge'],
    ['Voters in Velden decided to close the old power plant by 2031.', 'forecast'],
  ])('%s: %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it.each([
    'The company declined to comment on the fire.',
    'The newspaper has not been able to confirm the letter.',
    'The minister would not be drawn on the dam.',
    'The farmers would not leave their animals.',
    'Without the wall the loss would have been twice the sum.',
    'In the vote of 2003 most farmers wanted to keep the dam.',
    'Otto Hask said he did not intend to harm anyone.',
    'A quarter of the flights scheduled to depart from Velden had been canceled.',
    'Lawmakers needed to muster a majority of two thirds.',
    'Otto Hask was ordered to pay a fine of 200 crowns.',
    'Nobody in Velden will have been surprised by the flood.',
    'The lawyer said that the witness had been promised immunity.',
  ])('not: %s', (text) => {
    expect(kinds(text)).not.toContain('forecast');
    expect(kinds(text)).not.toContain('pledge');
  });

  it('is not what only remarks on it', () => {
    const told = clauseStatements(
      readText(
        'Otto Hask is expected to meet the mayor in Velden next week, marking the anniversary of the flood.',
      ),
    );
    expect(told.map(({ kind, label }) => [kind, label.slice(0, 7)])).toEqual([
      ['forecast', 'Otto Ha'],
      ['event', 'marking'],
    ]);
  });
});

describe('what a unit tells', () => {
  it.each([
    ['The man who shot five guards at the airport has been charged with murder.', 'charge'],
    ['The house where he hid the weapons collapsed.', 'collapse'],
    ['A bus carrying 40 pupils from a match crashed on Sunday.', 'crash'],
    ['The crew met the mayor, who had resigned on Sunday.', 'meet'],
  ])('%s: %s', (text, predicate) => {
    expect(clauseStatements(readText(text))[0]?.predicate).toBe(predicate);
  });
});
