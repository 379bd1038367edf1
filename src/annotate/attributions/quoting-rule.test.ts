import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('X quoted S as saying C; C, citing S', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'The Norda News Agency quoted Ana Reyes as saying the bridge was safe.',
      ['Ana Reyes | quoted … as saying | the bridge was safe | Norda News Agency > Ana Reyes | assert'],
    ],
    [
      'The port was closed, citing Radio Norda.',
      ['Radio Norda | citing | The port was closed | Radio Norda | assert'],
    ],
    [
      'The dyke broke, the state agency KTN quoted the Water Ministry as saying, and five people were missing.',
      ['the Water Ministry | quoted … as saying | The dyke broke | KTN > Water Ministry | assert'],
    ],
    [
      '“It held,” the Norda News Agency quoted its chief, Ana Reyes, as saying last week.',
      ['its chief, Ana Reyes | quoted … as saying | “It held,” | Norda News Agency > Ana Reyes | assert'],
    ],
    [
      'The Norda News Agency quoted Ana Reyes as telling state radio that the bridge was safe.',
      [
        'Ana Reyes | quoted … as telling | that the bridge was safe | Norda News Agency > state radio > Ana Reyes | assert',
      ],
    ],
    [
      'According to the Oria Press, which cites the Water Ministry, 33 people were hurt.',
      [
        'the Oria Press | According to | 33 people were hurt | Oria Press | assert',
        'the Water Ministry | cites | 33 people were hurt | Oria Press > Water Ministry | assert',
      ],
    ],
    [
      'Oria News Agency said three ships sank, quoting a local officer.',
      [
        'Oria News Agency | said | three ships sank | Oria News Agency | assert',
        'a local officer | quoting | three ships sank | Oria News Agency > local officer | assert',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['The prices were quoted in dollars.'])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
