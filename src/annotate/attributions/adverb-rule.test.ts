import { describe, expect, test } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('reportedly', () => {
  test.each<[text: string, lines: readonly string[]]>([
    [
      'The captain reportedly left the bridge at noon.',
      [' | reportedly | The captain … left the bridge at noon |  | assert hedged'],
    ],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  test.each(['The captain quickly left the bridge.'])('nothing: %s', (text) => {
    expect(attributionLines(text)).toEqual([]);
  });
});
