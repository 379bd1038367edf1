import { describe, expect, it } from 'vitest';
import { attributionLines } from '../../../test/attributions/read-example.ts';

describe('what seems, to nobody named', () => {
  it.each([
    ['The bridge appears to be safe.', [' | appears | The bridge … to be safe |  | suggest hedged']],
    ['It seems that the bridge is safe.', [' | seems | that the bridge is safe |  | suggest hedged']],
    ['It looks as if the bridge is safe.', [' | looks | as if the bridge is safe |  | suggest hedged']],
  ])('%s', (text, lines) => {
    expect(attributionLines(text)).toEqual(lines);
  });

  it.each([['Reyes appeared on television.'], ['The bridge looks safe.'], ['Reyes looked at the bridge.']])(
    'none in: %s',
    (text) => {
      expect(attributionLines(text)).toEqual([]);
    },
  );
});
