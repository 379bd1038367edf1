import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('Q and A', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'Q: Is the port open?\nA: It is. We tested it twice.\nQ: When was that?\nA: On Monday.',
      [
        'Q | : | Is the port open | Q | assert',
        'A | : | It is. We tested it twice |  | assert',
        'Q | : | When was that | Q | assert',
        'A | : | On Monday |  | assert',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['Bridges: They are open.\nPorts: They are shut.\nRoads: They are clear.'])(
    'nothing: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
