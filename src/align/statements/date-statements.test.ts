import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { dateStatements } from './date-statements.ts';

const dated = (text: string): readonly string[] =>
  dateStatements(readText(text)).map(({ label, about }) => `${label} | ${about}`);

describe('dateStatements', () => {
  it.each([
    ['The roof of the hall fell on Monday.', ['Monday | when: The roof of the hall fell']],
    ['The company reported a profit of 3 million dollars on Monday.', ['Monday']],
    ['The bridge was to be closed no later than Friday.', ['Friday']],
    ['She announced talks with the exporters for next week.', ['next week']],
    ['There will be no forced redundancies before 2030.', ['before 2030 | when: no forced redundancies']],
    ['The plan would save money, but not before 2031.', ['not before 2031']],
    ['He was told of it only on Monday.', ['Monday']],
    ['The hall will stay closed until March 9.', ['until March 9']],
  ])('%s', (text, expected) => {
    const found = dated(text);
    expect(found.map((one, i) => one.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it.each([
    'The council put the cost higher than a month ago.',
    'The days before Christmas are quiet at the port.',
    'It made a profit of 3 million dollars for the quarter.',
    'The mayor withdrew what he had said on Tuesday.',
    'The dead of the flood number 12 and not 15, as the town had feared since Thursday.',
    'They were about to lock up before driving off on Saturday.',
    'Here is what we know this Saturday morning.',
  ])('no date: %s', (text) => expect(dated(text)).toEqual([]));
});
