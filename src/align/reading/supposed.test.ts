import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { supposedClauses } from './supposed.ts';

const supposed = (text: string): readonly string[] =>
  supposedClauses(readText(text).a).map(({ start, end }) => text.slice(start, end));

describe('supposedClauses', () => {
  it.each([
    ['If the roof is repaired, the plant will open.', ['If the roof is repaired']],
    [
      'But if a roof is repaired and water still drips, somebody ought to look up.',
      ['But if a roof is repaired', 'and water still drips'],
    ],
    ['A state that closes a dairy in February does its work.', ['A state that closes a dairy in February']],
    ['A nurse who steals 5,000 crowns gets two years.', ['A nurse who steals 5,000 crowns']],
  ])('%s', (text, expected) => expect(supposed(text)).toEqual(expected));

  it.each([
    'A man who lives in Velden says the roof fell.',
    'A company which makes cheese is recalling 38,000 packs.',
    'A company that makes cheese recalled 38,000 packs.',
    'The state that closes the dairy pays for it.',
    'If the ministry is to be believed, the roof fell.',
    'The mayor asked if the roof was repaired.',
    'The plant opened after the roof was repaired.',
  ])('nothing: %s', (text) => expect(supposed(text)).toEqual([]));
});
