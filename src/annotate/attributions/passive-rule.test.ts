import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('passives', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'The bridge is believed to have been damaged.',
      [' | is believed | The bridge … to have been damaged |  | suggest hedged'],
    ],
    [
      'It is thought that the bridge was damaged.',
      [' | is thought | that the bridge was damaged |  | suggest hedged'],
    ],
    [
      'Ana Reyes is expected to visit Norda next week.',
      [' | is expected | Ana Reyes … to visit Norda next week |  | expect hedged'],
    ],
    [
      'Ana Reyes is due to visit Norda next week.',
      [' | is due | Ana Reyes … to visit Norda next week |  | expect hedged'],
    ],
    ['It was first declared by the ministry in May.', []],
    [
      'The plan was first reported in January 2017 by the Norda Times.',
      ['the Norda Times | was first reported | The plan | Norda Times | assert'],
    ],
    ['The claim was denied by the ministry.', ['the ministry | was denied by | The claim | ministry | deny']],
    [
      'The move was seen by analysts as a warning.',
      ['analysts | was seen | The move … a warning | analysts | suggest'],
    ],
    [
      'According to Radio Norda, the port was hit. Ana Reyes was quoted as saying that the port would reopen.',
      [
        'Radio Norda | According to | the port was hit | Radio Norda | assert',
        'Ana Reyes | was quoted as saying | that the port would reopen | Radio Norda > Ana Reyes | assert',
      ],
    ],
    [
      'Ana Reyes was quoted by the Norda Times as telling state television that 12 people had died.',
      [
        'Ana Reyes | was quoted … as telling | that 12 people had died | Norda Times > state television > Ana Reyes | assert',
      ],
    ],
    [
      'The board is expected to rule in May, and Velia expects to finish in June.',
      [
        ' | is expected | The board … to rule in May |  | expect hedged',
        'Velia | expects | to finish in June | Velia | expect',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['The storm was due to the heat.', 'The bridge was built by the ministry.'])(
    'nothing: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
