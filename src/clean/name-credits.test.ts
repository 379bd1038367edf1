import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { cleanArticle } from './clean-articles.ts';
import { nameCredits } from './name-credits.ts';

const BODY = 'A ferry struck the pier of Port Ellen on Monday, its operator said. Nobody was hurt.';

const article = (id: string, head: string, outlet: string | null): Article =>
  cleanArticle({ id, text: `${head}${BODY}\n\nThe pier is closed.`, ...(outlet === null ? {} : { outlet }) })
    .article;

const creditsOf = (story: readonly Article[]): readonly (readonly string[])[] =>
  nameCredits(story).map(({ credits }) => credits.map(({ name }) => name));

describe('whom a short form credits', () => {
  const credited = article('b', 'PORT ELLEN, March 3 (UPI) - ', 'Kell Courier');

  it('is the outlet of the story that has these letters', () => {
    expect(creditsOf([article('a', '', 'Union Press International'), credited])).toEqual([
      [],
      ['Union Press International'],
    ]);
  });

  it('is the outlet whose name opens with these letters', () => {
    const hav = article('b', 'PORT ELLEN, March 3 (HAV) - ', 'Kell Courier');
    expect(creditsOf([article('a', '', 'HAV News Agency'), hav])).toEqual([[], ['HAV News Agency']]);
  });

  it('is the known agency where no outlet, or several, or the agency itself has them', () => {
    const known = [['United Press International']];
    expect(creditsOf([credited])).toEqual(known);
    const two = [article('a', '', 'Union Press International'), article('c', '', 'Upper Pier Inquirer')];
    expect(creditsOf([credited, ...two]).slice(0, 1)).toEqual(known);
    expect(creditsOf([credited, article('a', '', 'United Press International')]).slice(0, 1)).toEqual(known);
  });
});
