import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/annotate/en/index.ts';
import type { Atom } from '../../src/annotate/times/atoms.ts';
import { cutAtoms } from '../../src/annotate/times/cut-atoms.ts';
import { recognizeTimes } from '../../src/annotate/times/index.ts';
import { scan } from '../../src/annotate/times/scan.ts';
import { plainArticle } from '../plain-article.ts';

const LENGTH = 100_000;

/** Looks at atoms for each atom of a text at most, over all rules. The greediest run below takes about 120; a rule
 *  that read on to the end of a run would take thousands. */
const MOST_LOOKS = 400;

/** Each family's opening words in a long run, and how many times are found in it (null: not told here). */
const RUNS: readonly (readonly [string, string, number | null])[] = [
  ['digits', '1', 0],
  ['years', '2025 ', 20_000],
  ['ranges of years', '2025-', null],
  ['dates to dates', 'May 3 to ', null],
  ['months and months', 'May and ', null],
  ['days of a month', '3 to ', 0],
  ['weekdays', 'Friday ', null],
  ['weekdays with commas', 'Friday, ', null],
  ['numbers in words', 'twenty ', null],
  ['hundreds', 'one hundred and ', null],
  ['slashes', '1/', 0],
  ['colons', '1:', 0],
  ['dotted letters', 'a.', 0],
  ['determiners', 'the ', 0],
  ['articles', 'a ', 0],
  ['steps', 'last the ', 0],
  ['edges', 'the end of ', 0],
  ['stretches', 'the end of May, ', null],
  ['early', 'early ', 0],
  ['mid', 'mid-', 0],
  ['ordinals', 'the third ', 0],
  ['quarters', 'third-quarter ', null],
  ['units', 'weeks ', null],
  ['every', 'every other ', 0],
  ['approximators', 'no more than ', 0],
  ['halves', 'a half ', 0],
  ['hours', '5 p.m. ', null],
  ['hours in two zones', '5 p.m. (6 p.m.) ', null],
  ['apostrophes', "'", 0],
  ['this', 'this ', 0],
  ['fiscal', 'fiscal ', 0],
  ['that', 'that same ', 0],
  ['day before', 'the day before ', null],
  ['after', 'two weeks after ', null],
  ['in the', 'in the ', 0],
];

/** How often the rules look at an atom, for each atom of a text. */
function looksOf(text: string): number {
  let looks = 0;
  let atoms = 0;
  for (const paragraph of cutAtoms(plainArticle(text), [], [], ENGLISH.times)) {
    const counted: readonly Atom[] = new Proxy(paragraph.atoms, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
    atoms += paragraph.atoms.length;
    scan({ ...paragraph, atoms: counted });
  }
  return looks / Math.max(1, atoms);
}

function countOf(text: string): number {
  const article = plainArticle(text);
  const end = text.length;
  const sentence = { start: 0, end, firstToken: 0, endToken: 0, paragraph: 0, boilerplate: false };
  return recognizeTimes({ article, tokens: [], marks: [], sentences: [sentence] }, ENGLISH).length;
}

describe('a long run of one word', () => {
  test.each(RUNS)('%s: each atom is looked at a bounded number of times', (_, unit, wanted) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(looksOf(text)).toBeLessThan(MOST_LOOKS);
    if (wanted !== null) expect(countOf(text)).toBe(wanted);
  });

  test('a text of many different words does not fill the memory of words', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36).replace(/\d/g, 'q')}`);
    expect(countOf(`${words.join(' ')} Friday`)).toBe(1);
  });
});
