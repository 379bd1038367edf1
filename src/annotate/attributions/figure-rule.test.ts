import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('verbs that tell a figure or a name', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'The harbour office counts 212 people aboard.',
      ['The harbour office | counts | 212 people aboard | harbour office | assert'],
    ],
    [
      'The club gave the attendance as 18,412.',
      ['The club | gave | the attendance as 18,412 | club | assert'],
    ],
    [
      'The Norda Ministry said 24 people had died. It gave the number of missing as 41.',
      [
        'The Norda Ministry | said | 24 people had died | Norda Ministry | assert',
        'It | gave | the number of missing as 41 | Norda Ministry | assert',
      ],
    ],
    [
      'The ministry corrected the number of people killed in the storm downward to 29 from 33.',
      [
        'The ministry | corrected | the number of people killed in the storm downward to 29 from 33 | ministry | assert',
      ],
    ],
    [
      'The coast guard raised the death toll to 19 on Wednesday, from the 17 it had announced at noon.',
      [
        'The coast guard | raised | the death toll to 19 on Wednesday | coast guard | assert',
        'it | had announced at | the 17 | coast guard | assert',
      ],
    ],
    [
      'The number of victims was put at 12 by police.',
      ['police | was put … by | The number of victims … at 12 | police | assert'],
    ],
    [
      'The suspect, identified by police as John Roe, 34, was arrested at his home.',
      ['police | identified by | The suspect … as John Roe, 34 | police | assert'],
    ],
    [
      'Police identified the gunman as John Roe, a former guard.',
      ['Police | identified | the gunman as John Roe, a former guard | Police | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each([
    'The army raised the number of troops to 300.',
    'The bank raised prices to 3 crowns.',
    'The storm counted 12 victims.',
    'He gave his son 12 crowns.',
    'Ana Reyes identified herself as Ann Holt.',
    'Ana Reyes, who speaks for the mayor, fell.',
    'The team named Ana Reyes as captain.',
    'The books were put on 12 shelves by the window.',
  ])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
