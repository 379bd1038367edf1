import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('“C,” V S', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      '“The bridge is safe,” said Ana Reyes, a spokeswoman for the port.',
      ['Ana Reyes, a spokeswoman for the port | said | “The bridge is safe,” | Ana Reyes | assert'],
    ],
    [
      '“The bridge is safe,” said Ana Reyes. “We tested it.”',
      ['Ana Reyes | said | “The bridge is safe,” … “We tested it.” | Ana Reyes | assert'],
    ],
    [
      'The bridge is safe, said Ana Reyes, a spokeswoman for the port.',
      ['Ana Reyes, a spokeswoman for the port | said | The bridge is safe | Ana Reyes | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['In Norda, added costs fell.'])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
