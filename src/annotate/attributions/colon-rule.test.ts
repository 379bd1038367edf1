import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('S: “C”', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'Ana Reyes: “The bridge is safe and we have tested it twice.”',
      ['Ana Reyes | : | “The bridge is safe and we have tested it twice.” | Ana Reyes | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['They had one rule: “No.”'])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
