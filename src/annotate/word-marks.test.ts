import { expect, test } from 'vitest';
import { RULE } from './attributions/triggers.ts';
import { ENGLISH } from './en/index.ts';
import { KIND_BIT, MARK } from './marks.ts';
import { marker } from './word-marks.ts';

const marksOf = marker(ENGLISH);

/** The marks of a word by their names; of the rules of attributions only whether there are any. */
function named(text: string, lemma: string): readonly string[] {
  const marks = marksOf(text, text.toLowerCase(), lemma);
  return Object.entries(MARK)
    .filter(([, bits]) => (marks & bits) !== 0)
    .map(([name]) => name);
}

test.each([
  ['dozen', 'dozen', ['number']],
  ['12th', '12th', ['number']],
  ['Twenty-three', 'twenty-three', ['number', 'capital']],
  ['deaths', 'death', ['happening']],
  ['nobody', 'nobody', ['unreal']],
  ['plotted', 'plot', ['unreal']],
  ['Norwell', 'norwell', ['capital']],
  ['agency', 'agency', ['description']],
  ['said', 'say', ['triggers']],
  ['table', 'table', []],
  ['one-sided', 'one-sided', ['number']],
  ['well-known', 'well-known', []],
])('%s', (text, lemma, expected) => {
  expect(named(text, lemma)).toEqual(expected);
});

test('the rules of attributions are those of the word', () => {
  expect(marksOf('according', 'according', 'accord') & RULE.according).not.toBe(0);
  expect(marksOf('harbour', 'harbour', 'harbour') & MARK.triggers).toBe(0);
});

const kindOf = (word: string): number => marksOf(word, word.toLowerCase(), word.toLowerCase()) >> KIND_BIT;

test('words of no list share a kind by how they are written; listed words and signs have their own', () => {
  expect(kindOf('table')).toBe(kindOf('harbour'));
  expect(kindOf('Norwell')).not.toBe(kindOf('table'));
  expect(kindOf('week')).not.toBe(kindOf('month'));
  expect(kindOf(',')).not.toBe(kindOf(';'));
  expect([kindOf('1999'), kindOf('U.S.'), kindOf('x')]).toEqual([0, 0, 0]);
});
