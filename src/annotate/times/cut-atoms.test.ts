import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { cutAtoms } from './cut-atoms.ts';

describe('atoms', () => {
  test.each([
    ['25-minute', ['25', '-', 'minute']],
    ['1990s', ['1990', 's']],
    ['10:30 p.m.', ['10', ':', '30', 'p.m.']],
    ['Jan. 6, 2017.', ['Jan.', '6', ',', '2017', '.']],
    ['the U.S. year’s end', ['the', 'U.S.', 'year', '’s', 'end']],
    ['1,200.5 of 12,34', ['1,200.5', 'of', '12', ',', '34']],
    ['St. Orlo wept.', ['St.', 'Orlo', 'wept', '.']],
    ['\u{10400}é 🙂ab', ['\u{10400}é', '🙂', 'ab']],
    ["o'clock 'six' '90s", ['o', "'", 'clock', "'", 'six', "'", "'", '90', 's']],
    ['a\u00a0b\ud800', ['a', 'b', '\ud800']],
  ])('%s', (text, wanted) => {
    const [paragraph] = cutAtoms(plainArticle(text), ENGLISH.times);
    expect(paragraph?.atoms.map((atom) => atom.text)).toEqual(wanted);
    for (const [i, atom] of (paragraph?.atoms ?? []).entries()) {
      const start = paragraph?.starts[i] ?? -1;
      expect(text.slice(start, start + atom.text.length)).toBe(atom.text);
    }
  });

  test('words with one hash are told apart', () => {
    const [paragraph] = cutAtoms(plainArticle('Aa BB Aa BB'), ENGLISH.times);
    expect(paragraph?.atoms.map(({ text }) => text)).toEqual(['Aa', 'BB', 'Aa', 'BB']);
  });
});
