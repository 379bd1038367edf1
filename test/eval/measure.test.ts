import { describe, expect, it } from 'vitest';
import { markedText, wordsIn } from '../../eval/measure/marked-text.mjs';
import { matchHeaviest, matchMost } from '../../eval/measure/match.mjs';
import { isSpan, toUnits } from '../../eval/measure/offsets.mjs';
import { count, toMetrics } from '../../eval/measure/scores.mjs';
import { findSentences, findWords } from '../../eval/measure/words.mjs';

describe('words', () => {
  it.each([
    ['apostrophes bind', 'The crew’s boat didn’t sink.', ['The', 'crew’s', 'boat', 'didn’t', 'sink', '.']],
    ['other signs stand alone', '“Well-kept”', ['“', 'Well', '-', 'kept', '”']],
    ['an emoji is one word', '🚢Ferry', ['🚢', 'Ferry']],
    ['letters of other alphabets', 'Åse fuhr größer', ['Åse', 'fuhr', 'größer']],
    ['nothing', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['full stops', 'It sank. All swam. ', ['It sank. ', 'All swam. ']],
    ['a quotation mark behind the stop', '“It sank.” He wept.', ['“It sank.” ', 'He wept.']],
    ['line ends', 'Headline\n\nIt sank', ['Headline\n\n', 'It sank']],
    ['not abbreviations and initials', 'Dr. A. Roe saw St. Kell.', ['Dr. A. Roe saw St. Kell.']],
    ['not before a small letter', 'It sank. or not', ['It sank. or not']],
    ['not within a number', 'About 4.5 m', ['About 4.5 m']],
    [
      'an abbreviation is a whole word',
      'They saw a bus. Then it left.',
      ['They saw a bus. ', 'Then it left.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('offsets', () => {
  it('of code points become those of UTF-16', () => {
    const text = '🚢 a 🚢 b';
    expect([0, 1, 2, 4, 5, 6, 7].map(toUnits(text, 'a'))).toEqual([0, 2, 3, 5, 7, 8, 9]);
  });

  it('beyond the text are of another text', () => {
    expect(() => toUnits('🚢 a', 'x1')(4)).toThrow(/article x1: offset 4 .* 3 code points/);
  });

  it.each([
    ['a word', [3, 4], true],
    ['a whole emoji', [0, 2], true],
    ['half an emoji', [1, 4], false],
    ['up to half an emoji', [0, 1], false],
    ['nothing', [3, 3], false],
    ['beyond the text', [3, 5], false],
    ['before the text', [-1, 2], false],
  ])('%s', (_, [start = 0, end = 0], expected) => {
    expect(isSpan('🚢 a', { start, end })).toBe(expected);
  });
});

describe('words in spans', () => {
  const text = markedText('🚢 The late ferry sank.');
  it.each([
    ['whole words', [{ start: 3, end: 11 }], [1, 2]],
    ['a part of a word', [{ start: 4, end: 8 }], [1, 2]],
    [
      'two pieces',
      [
        { start: 3, end: 6 },
        { start: 12, end: 17 },
      ],
      [1, 3],
    ],
    ['the gap between words', [{ start: 6, end: 7 }], []],
    ['no span', [], []],
  ])('%s', (_, spans, expected) => {
    expect([...wordsIn(text, spans)]).toEqual(expected);
  });
});

describe('matching', () => {
  it('takes the heaviest pair, of equals the first', () => {
    const pairs = [
      { gold: 0, predicted: 0, weight: 1 },
      { gold: 0, predicted: 1, weight: 2 },
      { gold: 1, predicted: 1, weight: 2 },
      { gold: 1, predicted: 0, weight: 1 },
    ];
    expect([...matchHeaviest(pairs)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('makes as many pairs as can be, even if a first choice must move', () => {
    // 0 fits both, 1 fits the first only.
    const fits = (gold: number, predicted: number) => gold === 0 || predicted === 0;
    expect(matchMost(2, 2, fits)).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    );
    expect(matchMost(2, 2, fits, new Map([[0, 0]])).size).toBe(2);
    expect(matchMost(2, 1, fits).size).toBe(1);
    expect(matchMost(3, 3, () => false).size).toBe(0);
  });
});

describe('scores', () => {
  it('are shares of what was given and of what there is', () => {
    const tallies = new Map();
    count(tallies, 'a', { predicted: 4, right: 3, gold: 3, found: 2 });
    count(tallies, 'a', { predicted: 0, right: 0, gold: 1 });
    expect(toMetrics(tallies)).toEqual({ a_p: 0.75, a_r: 0.5, a_f1: 0.6 });
  });

  it('are 0 of nothing', () => {
    const tallies = new Map();
    count(tallies, 'a', { predicted: 0, right: 0, gold: 0 });
    expect(toMetrics(tallies)).toEqual({ a_p: 0, a_r: 0, a_f1: 0 });
  });
});
