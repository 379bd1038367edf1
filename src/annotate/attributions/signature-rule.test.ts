import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('“C” — S', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      '“The bridge is safe and we tested it.” — Ana Reyes, Norda',
      ['Ana Reyes, Norda | — | “The bridge is safe and we tested it.” | Ana Reyes | assert'],
    ],
    [
      '”The bridge is safe and we tested it.” ― Ana Reyes',
      ['Ana Reyes | ― | ”The bridge is safe and we tested it.” | Ana Reyes | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['“The bridge is safe today.” — the long wait is over', 'It rained — Ana Reyes stayed.'])(
    'nothing: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
