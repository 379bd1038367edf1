import { describe, expect, it } from 'vitest';
import { BODY, LEAD, marks } from '../../../test/pages/marked-lines.ts';

const marked = (line: string): string[] => marks([LEAD, ...BODY, line]);

describe('a correction says how things are', () => {
  it.each([
    [
      'Correction: We reported on Tuesday that the ferry carried 280 people. It carried 300.',
      ['developing: Correction: We reported on Tuesday that the ferry carried 280 people.'],
    ],
    [
      'Correction: An earlier version of this report said the pier was struck at noon. It was struck at six. We regret the error.',
      [
        'developing: Correction: An earlier version of this report said the pier was struck at noon.',
        'developing: We regret the error.',
      ],
    ],
    [
      'Correction: In a report on Tuesday we gave its age as 56. It is 58. The Kell Post has corrected the cost, which it had given as 4.3 million.',
      [
        'developing: Correction: In a report on Tuesday we gave its age as 56.',
        'developing: The Kell Post has corrected the cost, which it had given as 4.3 million.',
      ],
    ],
    ['Clarification: The ferry belongs to Kell Ferries, not to the town.', ['developing: Clarification:']],
  ])('%s', (line, expected) => expect(marked(line)).toEqual(expected));

  it.each([
    'Correction: An earlier version of this article misstated the number of passengers.',
    'Correction: The headline of this article was changed on Monday. We apologise for the error.',
    'Clarification: This story has been amended to say what the operator meant.',
  ])('or nothing at all: %s', (line) => expect(marked(line)).toEqual([`developing: ${line}`]));
});
