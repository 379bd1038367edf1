import { describe, expect, it } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('what a survey found', () => {
  it.each([
    [
      'In a poll released on Monday, most voters backed the bridge.',
      ['a poll released on Monday | In | most voters backed the bridge | poll released on Monday | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)[0]).toEqual(lines[0]);
  });

  it.each([['In Norda, the bridge fell.'], ['In a poll of old men there is little new.']])(
    'none in: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
