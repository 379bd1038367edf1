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
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['The prices were quoted in dollars.'])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
