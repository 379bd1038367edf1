import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('X’s claim that C', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'The minister’s claim that the bridge was safe drew laughter.',
      ['The minister | claim | that the bridge was safe | minister | assert'],
    ],
    [
      'Allegations that the port was closed have spread.',
      [' | Allegations | that the port was closed |  | assert hedged'],
    ],
    [
      'Officials mocked his promise to rebuild the bridge.',
      ['Officials | mocked | his promise to rebuild the bridge | Officials | assert'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['The claims office opened.', 'They read statements that surprised nobody.'])(
    'nothing: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
