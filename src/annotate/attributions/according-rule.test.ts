import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('according to S', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'According to Radio Norda, the bridge is safe.',
      ['Radio Norda | According to | the bridge is safe | Radio Norda | assert'],
    ],
    [
      'The bridge is safe, according to Radio Norda.',
      ['Radio Norda | according to | The bridge is safe | Radio Norda | assert'],
    ],
    [
      'According to the ministry, a body with 40 staff, the bridge is safe.',
      ['the ministry, a body with 40 staff | According to | the bridge is safe | ministry | assert'],
    ],
    [
      '“The bridge is safe,” Ana Reyes said in a speech, according to the Norda News Agency.',
      [
        'Ana Reyes | said | “The bridge is safe,” | Norda News Agency > Ana Reyes | assert',
        'the Norda News Agency | according to | “The bridge is safe,” Ana Reyes said in a speech | Norda News Agency | assert',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['They acted accordingly.'])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
