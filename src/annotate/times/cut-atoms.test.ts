import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { tokenize } from '../tokenize.ts';
import { type CutParagraph, cutAtoms } from './cut-atoms.ts';

/** What the rules may ask: words in no list are known by their kind alone. */
const meaningOf = (paragraphs: readonly CutParagraph[]) =>
  paragraphs.map(({ atoms, starts, openings }) => ({
    starts,
    openings,
    atoms: atoms.map(({ kind, text, spaced, capital, several, listed }) => ({
      kind,
      text: kind === 'word' && !listed ? null : text,
      spaced,
      capital,
      several,
    })),
  }));

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
    const [paragraph] = cutAtoms(plainArticle(text), [], [], ENGLISH.times);
    expect(paragraph?.atoms.map((atom) => atom.text)).toEqual(wanted);
    for (const [i, atom] of (paragraph?.atoms ?? []).entries()) {
      const start = paragraph?.starts[i] ?? -1;
      expect(text.slice(start, start + atom.text.length)).toBe(atom.text);
    }
  });

  test.each([
    'She won’t go to St. Orlo, U.S., before Jan. 6, 2017.',
    "It cost $1,200.50 in the '90s; the 1980s' price was 3.5 p.m.",
    'At 10:30 a.m.(GMT), 25-minute talks “began”...And ended on 06.01.2017.',
    'He left in Sept.',
    'A.B.C. and x.y z_1 don’t’ve 5,000,00 or 3.',
  ])('tokens of %s are cut as its characters are', (text) => {
    const article = plainArticle(text);
    const { tokens, marks } = tokenize(article, ENGLISH);
    expect(meaningOf(cutAtoms(article, tokens, marks, ENGLISH.times))).toEqual(
      meaningOf(cutAtoms(article, [], [], ENGLISH.times)),
    );
  });

  test('tokens that part an atom, and texts with words in no token', () => {
    const article = plainArticle('In Sep' + 't. 1,000 U.S. mills');
    const token = (start: number, end: number) => ({
      text: article.text.slice(start, end),
      start,
      end,
      lower: article.text.slice(start, end).toLowerCase(),
      lemma: '',
      pos: 'X' as const,
      concept: null,
      sentence: 0,
    });
    const cut = (given: Parameters<typeof cutAtoms>[1]) =>
      meaningOf(cutAtoms(article, given, [], ENGLISH.times));
    const wanted = cut([]);
    const parted = [0, 2, 3, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 25];
    const tokens = parted.slice(1).map((end, i) => token(parted[i] ?? 0, end));
    const words = tokens.filter(({ text }) => text.trim() !== '');
    expect(cut(words)).toEqual(wanted);
    expect(cut(words.slice(0, 3))).toEqual(wanted);
    expect(cut(words.slice(2))).toEqual(wanted);
  });
});
