import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('S is confident that C', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'Ana Reyes is confident that the bridge will hold.',
      ['Ana Reyes | is confident | that the bridge will hold | Ana Reyes | expect'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['It is certain that rain will come.', 'The water was clear and sure.'])(
    'nothing: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
