import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, clip } from './clean-line.ts';
import { displayWidth } from './width.ts';
import { hang, sideBySide, wrap } from './wrap.ts';

describe('displayWidth', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['海難', 4],
    ['🚢', 2],
    ['👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['한국', 4],
    ['ｆ', 2],
    ['\x1b[31mred\x1b[39m', 3],
    ['“x”', 3],
    ['', 0],
    ['سلام', 4],
  ])('%s takes %d columns', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('wrap', () => {
  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['', 10, ['']],
    ['  blanks \n\n and\tlines ', 20, ['blanks and lines']],
    ['abcdefghijkl', 8, ['abcdefgh', 'ijkl']],
    ['海の事故は昨日の夜', 8, ['海の事故', 'は昨日の', '夜']],
    ['at 海の事故', 8, ['at 海の', '事故']],
    ['too narrow', 1, ['too', 'narrow']],
  ])('%j at %d', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test('no line is wider than asked, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('hang indents what follows the first line', () => {
  expect(hang('· ', 'one two three', 10)).toEqual(['· one two', '  three']);
});

test('blocks stand side by side at their columns, colour codes not counted', () => {
  expect(sideBySide([['\x1b[1ma\x1b[22m', 'b'], ['c']], 4, 2)).toEqual(['\x1b[1ma\x1b[22m     c', 'b']);
});

test.each([
  ['a\x1b[2Jb', 'a\uFFFD[2Jb'],
  ['over\u202Eride', 'over\uFFFDride'],
  ['two\r\nlines', 'two lines'],
])('cleanLine(%j)', (text, clean) => expect(cleanLine(text)).toBe(clean));

test('a cut is said', () => {
  expect(clip('one two three four', 9)).toBe('one two […]');
  expect(clip('short', 9)).toBe('short');
});
