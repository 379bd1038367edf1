import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';

const times = (text: string): readonly (string | null)[][] =>
  readText(text).a.times.map(({ from, to }) => [from, to]);

describe('two ends of one stretch are one time', () => {
  it.each([
    ['The thefts took place between 2009 and 2016.', ['2009-01-01', '2016-12-31']],
    ['He worked there from 2011 to 2016.', ['2011-01-01', '2016-12-31']],
    [
      'The thefts, beginning in 2009 and continuing through 2016, cost the town a fortune.',
      ['2009-01-01', '2016-12-31'],
    ],
    ['The fair ran from 3 May 2016 through 10 May 2016.', ['2016-05-03', '2016-05-10']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('two times are two', () => {
  it.each([
    'He was elected in 2009 and again in 2016.',
    'The trial began in 2009 and continued in 2016.',
    'Fires in 2009 and 2016 destroyed the mill.',
    'The trial moved from 2016 to 3 May 2017.',
  ])('%s', (text) => {
    expect(times(text)).toHaveLength(2);
  });
});
