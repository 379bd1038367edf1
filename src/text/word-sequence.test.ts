import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, readWords } from './word-sequence.ts';

function wordsOf(text: string, masked: readonly { start: number; end: number }[] = []): string[] {
  const { starts, ends } = readWords(text, masked);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

describe('readWords', () => {
  it.each([
    ['words and marks', '“Hold fast,” she said.', ['Hold', 'fast', 'she', 'said']],
    ['apostrophes inside words', 'the country’s honour', ['the', 'country’s', 'honour']],
    ['single quotation marks', "‘Hold’ 'fast'", ['Hold', 'fast']],
    [
      'grouped digits',
      '10,000 boats, 1\u00a0234\u00a0567 nets',
      ['10,000', 'boats', '1\u00a0234\u00a0567', 'nets'],
    ],
    ['decimals', 'up 1.28 million.', ['up', '1.28', 'million']],
    ['lists of numbers', '3,4 and 12,3456', ['3', '4', 'and', '12', '3456']],
    ['acronyms', 'The U.S. fleet', ['The', 'U.S', 'fleet']],
    ['a full stop without a space', 'ended.Then', ['ended', 'Then']],
    ['hyphens and dashes', 'long-range – then—now', ['long', 'range', 'then', 'now']],
    ['emoji', 'fire 🔥🔥out👍🏽', ['fire', 'out']],
    ['letters without spaces', '火災が', ['火', '災', 'が']],
    ['letters beyond U+FFFF', 'a 𠀀𠀁', ['a', '𠀀', '𠀁']],
    ['combining marks', 'cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['nothing', ' …“” 🔥', []],
    ['half a character', '\ud83d a \udd25', ['a']],
  ])('reads %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['case', 'Harbour', 'hARBOUR'],
    ['apostrophe style', 'country’s', "country's"],
    ['accents, composed or not', 'Café', 'cafe\u0301'],
    ['digit grouping', '10,000', '10000'],
    ['digit grouping by thin spaces', '10\u202f000', '10,000'],
    ['acronym stops', 'U.S.', 'US'],
    ['soft hyphens', 'har\u00adbour', 'harbour'],
    ['width', 'ＡＢ', 'ab'],
  ])('takes as equal words that differ in %s', (_, one, other) => {
    expect(hashWord(one)).toBe(hashWord(other));
  });

  it.each([
    ['1.28', '128'],
    ['harbour', 'harbours'],
    ['won', 'now'],
    ['10,000', '10,001'],
  ])('tells %s from %s', (one, other) => {
    expect(hashWord(one)).not.toBe(hashWord(other));
  });

  it('leaves out masked spans and cuts the sequence there', () => {
    const text = 'Read also: more. The ferry sank. Share this! Nobody was lost.';
    const masked = [
      { start: 0, end: 16 },
      { start: 33, end: 44 },
    ];
    expect(wordsOf(text, masked)).toEqual(['The', 'ferry', 'sank', 'Nobody', 'was', 'lost']);
    expect(readWords(text, masked).segments).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ]);
  });

  it('gives words in order, each of them letters or digits at both ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { starts, ends, count } = readWords(text);
        for (let i = 0; i < count; i += 1) {
          expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
          expect(text.slice(starts[i], ends[i])).toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});
