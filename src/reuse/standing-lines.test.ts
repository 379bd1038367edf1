import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../test/plain-article.ts';
import type { Article } from '../model/article.ts';
import { readWords } from '../text/word-sequence.ts';
import { findDuplicates, findReuse } from './index.ts';
import { type Line, learnStandingLines, linesOf, publisherOf, standingLines } from './standing-lines.ts';

const NOTICE = 'Write to the newsroom at 9 Mill Lane, Tarnsey, or call the desk before noon.';
const WELCOME = 'You are reading the Tarnsey Post, the paper of the valley since 1874.';

/** A report whose sentences share no paragraph with one of another number. */
const report = (number: number): string[] =>
  [1, 2, 3, 4, 5, 6].map(
    (part) => `Report ${number} tells in part ${part} what happened on pier ${number}${part}.`,
  );

function lines(paragraphs: readonly string[]): Line[] {
  const article = plainArticle(paragraphs.join('\n\n'));
  return linesOf(article, readWords(article.text));
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

describe('lines that an outlet repeats, in reuse', () => {
  const NOTICE =
    'Our journalism costs money: for the price of a cup of coffee a week you can support eleven reporters in Tarnsey, Colm and the valleys around.';
  const words = (number: number) => `ferry${number} pier${number} mill${number} rope${number} crane${number}`;
  const short = (number: number) =>
    `Word of the ${words(number)} came first.\n\nThen the ${words(number + 100)} followed.\n\nAfter the ${words(number + 200)} nothing was heard.`;

  const published = (id: string, text: string, outlet: string): Article => ({
    ...plainArticle(text),
    id,
    outlet,
  });

  const post = Array.from({ length: 6 }, (_, n) =>
    published(`p${n}`, `${short(n)}\n\n${NOTICE}`, 'Tarnsey Post'),
  );

  it('are no reuse between its own articles', () => {
    expect(findDuplicates(post)).toEqual([]);
    expect(findReuse(post.map((one) => ({ article: one, quotes: [] }))).passages).toEqual([]);
  });

  it('are reuse where nobody tells that one outlet wrote them all', () => {
    const apart = post.map((one, n) => ({ ...one, outlet: `Paper ${n}` }));
    expect(findDuplicates(apart)).toHaveLength(15);
  });

  it('hide no copy: not inside the outlet, and not in another that took the line along', () => {
    const again = published('p9', `${short(0)}\n\n${NOTICE}`, 'Tarnsey Post');
    const taken = published('q', `${short(1)}\n\n${NOTICE}`, 'Colm Echo');
    const found = findDuplicates([...post, again, taken]).filter(({ relation }) => relation === 'copy');
    expect(found.map(({ a, b, containment }) => [a.articleId, b.articleId, containment])).toEqual([
      ['p0', 'p9', 1],
      ['p1', 'q', 1],
    ]);
  });
});
