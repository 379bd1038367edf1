import { describe, expect, it } from 'vitest';
import { readWords } from '../text/word-sequence.ts';
import { type Line, learnStandingLines, linesOf, publisherOf, standingLines } from './standing-lines.ts';

const NOTICE = 'Write to the newsroom at 9 Mill Lane, Tarnsey, or call the desk before noon.';
const WELCOME = 'You are reading the Tarnsey Post, the paper of the valley since 1874.';

/** A report whose sentences share no paragraph with one of another number. */
const report = (number: number): string[] =>
  [1, 2, 3, 4, 5, 6].map(
    (part) => `Report ${number} tells in part ${part} what happened on pier ${number}${part}.`,
  );

function lines(paragraphs: readonly string[]): Line[] {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((words) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at };
  });
  return linesOf({ paragraphs: spans }, readWords(text));
}

const repeat = (count: number, make: (number: number) => readonly string[]): Line[][] =>
  Array.from({ length: count }, (_, number) => lines(make(number)));

/** How many lines of an outlet's articles are learned. */
const learned = (articles: readonly (readonly Line[])[]): number => learnStandingLines(articles).size;

describe('learnStandingLines', () => {
  it.each([
    ['a notice below five reports', repeat(5, (n) => [...report(n), NOTICE]), 1],
    ['a line above five reports', repeat(5, (n) => [WELCOME, ...report(n)]), 1],
    [
      'both, in another case and with other marks',
      repeat(9, (n) => [n % 2 ? WELCOME : WELCOME.toUpperCase(), ...report(n), NOTICE]),
      2,
    ],
    [
      'a notice last but one',
      repeat(5, (n) => [...report(n), NOTICE, `Printed on day ${n} of the year ${n}${n}.`]),
      1,
    ],
  ])('learns %s', (_, articles, count) => expect(learned(articles)).toBe(count));

  it.each([
    ['four reports', repeat(4, (n) => [...report(n), NOTICE])],
    ['a line in the midst', repeat(9, (n) => [...report(n).slice(0, 3), NOTICE, ...report(n).slice(3)])],
    ['many versions of one report', repeat(20, (n) => [...report(1), `Version ${n} of the evening.`])],
    ['exact copies of one report', repeat(20, () => report(1))],
    [
      'four reports, one in many versions',
      [...repeat(3, (n) => [...report(n), NOTICE]), ...repeat(9, () => [...report(8), NOTICE])],
    ],
    ['no articles', []],
  ])('learns nothing from %s', (_, articles) => expect(learned(articles)).toBe(0));

  it('marks the line where it stands, and not where the same words stand in the midst', () => {
    const known = learnStandingLines(repeat(5, (n) => [...report(n), NOTICE]));
    const one = lines([...report(7), NOTICE]);
    expect(standingLines(one, known)).toEqual([one[6]]);
    expect(standingLines(lines([...report(7).slice(0, 3), NOTICE, ...report(7).slice(3)]), known)).toEqual(
      [],
    );
  });
});

describe('publisherOf', () => {
  it.each([
    ['the outlet', { outlet: ' Tarnsey Post', url: 'https://example.org/1' }, 'tarnsey post'],
    ['else the host', { outlet: null, url: 'https://www.Post.example/1?x' }, 'post.example'],
    ['nobody', { outlet: '', url: null }, null],
    ['no host without an address', { outlet: null, url: 'report.txt' }, null],
  ])('is %s', (_, article, publisher) => expect(publisherOf(article)).toBe(publisher));
});
