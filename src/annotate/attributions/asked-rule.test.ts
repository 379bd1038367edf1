import { describe, expect, it } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('a question somebody was put', () => {
  it.each([
    [
      'Asked whether the soldiers had died, Brandt declined to comment.',
      [
        ' | Asked | whether the soldiers had died |  | question',
        'Brandt | declined to comment | whether the soldiers had died | Brandt | assert not',
      ],
    ],
    [
      '“We are ready,” Reyes said when asked about the flood.',
      ['Reyes | said | “We are ready,” | Reyes | assert', ' | asked about | the flood |  | question'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  it.each([['Reyes asked for help.'], ['The book, asked for in May, came in June.']])(
    'none in: %s',
    (text) => {
      expect(attributionLines(text).filter((line) => line.startsWith(' |'))).toEqual([]);
    },
  );
});
