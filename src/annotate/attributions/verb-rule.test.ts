import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('S V C, “C,” S V and C1, S V, C2', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'Ana Reyes said the bridge would reopen on Monday.',
      ['Ana Reyes | said | the bridge would reopen on Monday | Ana Reyes | assert'],
    ],
    [
      'Ana Reyes said on Tuesday that the bridge would reopen.',
      ['Ana Reyes | said | that the bridge would reopen | Ana Reyes | assert'],
    ],
    [
      '“The bridge is safe,” Ana Reyes said.',
      ['Ana Reyes | said | “The bridge is safe,” | Ana Reyes | assert'],
    ],
    [
      '“The bridge is safe,” Ana Reyes said. “We tested it twice.”',
      ['Ana Reyes | said | “The bridge is safe,” … “We tested it twice.” | Ana Reyes | assert'],
    ],
    [
      '“The bridge is safe,” Ana Reyes said, “and we tested it twice.”',
      ['Ana Reyes | said | “The bridge is safe,” … “and we tested it twice.” | Ana Reyes | assert'],
    ],
    ['“Is it safe?” Ana Reyes asked.', ['Ana Reyes | asked | “Is it safe?” | Ana Reyes | question']],
    [
      'The number of confirmed dead stood at 14, Ana Reyes said.',
      ['Ana Reyes | said | The number of confirmed dead stood at 14 | Ana Reyes | assert'],
    ],
    [
      'The team was led by Ana Reyes, a veteran diver, who told reporters that the bridge was safe.',
      ['who | told | that the bridge was safe | Ana Reyes | assert'],
    ],
    ['The first patients reported symptoms on Monday.', []],
    ['A company which recalls 38,000 packs deserves no praise.', []],
    ['The bridge is safe, Ana Reyes said.', ['Ana Reyes | said | The bridge is safe | Ana Reyes | assert']],
    [
      'The bridge, Ana Reyes said, is safe.',
      ['Ana Reyes | said | The bridge … is safe | Ana Reyes | assert'],
    ],
    [
      'Ana Reyes, a spokeswoman for the port, said the bridge was safe.',
      ['Ana Reyes, a spokeswoman for the port, | said | the bridge was safe | Ana Reyes | assert'],
    ],
    [
      'Ana Reyes, 41, a nurse, said the bridge was safe.',
      ['Ana Reyes, 41, a nurse, | said | the bridge was safe | Ana Reyes | assert'],
    ],
    [
      'A spokesman for the port authority told reporters that the bridge was safe.',
      [
        'A spokesman for the port authority | told | that the bridge was safe | spokesman for the port authority | assert',
      ],
    ],
    [
      'The minister said the bridge was safe and denied the report.',
      [
        'The minister | said | the bridge was safe | minister | assert',
        'The minister | denied | the report | minister | deny',
      ],
    ],
    ['The league says five.', ['The league | says | five | league | assert']],
    [
      'The police told owners to unplug them at once.',
      ['The police | told | owners to unplug them at once | police | assert'],
    ],
    ['The ministry speaks of a hairline.', ['The ministry | speaks of | a hairline | ministry | assert']],
    [
      'The plan has won, the commission said after all votes had been counted.',
      ['the commission | said | The plan has won | commission | assert'],
    ],
    ['The firm speaks of seven.', ['The firm | speaks of | seven | firm | assert']],
    [
      'Ten men were freed, the ministry said on Monday, and two were lost, the union added.',
      [
        'the ministry | said | Ten men were freed | ministry | assert',
        'the union | added | and two were lost | union | assert',
      ],
    ],
    [
      'Ten men are lost, Oria Wire reports, citing the rescue service.',
      [
        'Oria Wire | reports | Ten men are lost | Oria Wire | assert',
        'the rescue service | citing | Ten men are lost | Oria Wire > rescue service | assert',
      ],
    ],
    [
      '“I slept,” Ana Reyes told Oria TV from her bed, the broadcaster reported.',
      [
        'Ana Reyes | told | “I slept,” | broadcaster > Oria TV > Ana Reyes | assert',
        'the broadcaster | reported | “I slept,” Ana Reyes told Oria TV from her bed | broadcaster | assert',
      ],
    ],
    ['The bid failed, the company said today.', ['the company | said | The bid failed | company | assert']],
    [
      'Ten ships are lost, local media report.',
      ['local media | report | Ten ships are lost | local media | assert'],
    ],
    [
      'Velia’s claim to have sunk 27 ships was wrong, Ana Reyes said.',
      [
        'Velia | claim | to have sunk 27 ships | Ana Reyes > Velia | assert',
        'Ana Reyes | said | Velia’s claim to have sunk 27 ships was wrong | Ana Reyes | assert',
      ],
    ],
    [
      'It is led by Ana Reyes, 59, who has told friends that she will go.',
      ['who | has told | that she will go | Ana Reyes | pledge'],
    ],
    [
      'Ana Reyes said the bridge was safe, adding that trains would run.',
      [
        'Ana Reyes | said | the bridge was safe | Ana Reyes | assert',
        'Ana Reyes | adding | that trains would run | Ana Reyes | assert',
      ],
    ],
    [
      'The port has not confirmed the number of victims.',
      ['The port | has not confirmed | the number of victims | port | confirm not'],
    ],
    [
      'The port declined to comment on the report.',
      ['The port | declined to comment on | the report | port | assert not'],
    ],
    ['Officials put the toll at 30.', ['Officials | put | the toll at 30 | Officials | estimate']],
    [
      'Estimates suggest at least 600 people have died.',
      [' | Estimates suggest | at least 600 people have died |  | estimate hedged'],
    ],
    [
      'While the port says the bridge is safe, engineers warn that it may fall.',
      [
        'the port | says | the bridge is safe | port | assert',
        'engineers | warn | that it may fall | engineers | assert',
      ],
    ],
    [
      'The bridge collapsed, state media reported on Saturday.',
      ['state media | reported | The bridge collapsed | state media | assert'],
    ],
    [
      'The port noted it could not independently verify the footage.',
      [
        'The port | noted | it could not independently verify the footage | port | assert',
        'it | could not independently verify | the footage | port | confirm not',
      ],
    ],
    [
      'Crews who, she said, worked all night were thanked.',
      ['she | said | Crews who … worked all night were thanked |  | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each([
    'He drove to the port and opened the gate.',
    'He added salt to the soup.',
    'She told the truth.',
    'The road continues to the port.',
    'It is said.',
    'The team noted.',
    'The report was published on Monday.',
  ])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
