import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { isPublishedBy, sameBody } from './same-body.ts';

describe('sameBody', () => {
  it.each([
    ['Associated Press', 'AP'],
    ['AP', 'The Associated Press'],
    ['Reuters', 'reuters.com'],
    ['Korean Central News Agency', 'KCNA'],
    ['The Harbour Times', 'Harbour Times'],
    ['Agencia Norté', 'AGENCIA NORTE'],
  ])('takes %s and %s for one', (one, other) => {
    expect(sameBody(one, other)).toBe(true);
    expect(sameBody(other, one)).toBe(true);
  });

  it.each([
    ['Harbour Times', 'Harbour Post'],
    ['Associated Press', 'United Press'],
    ['News', 'The News'],
    ['', ''],
    ['Reuters', 'Reutlingen Post'],
  ])('tells %s from %s', (one, other) => {
    expect(sameBody(one, other)).toBe(false);
  });
});

describe('isPublishedBy', () => {
  const published: Pick<Article, 'outlet' | 'url'> = { outlet: null, url: null };

  it.each([
    ['Associated Press', { ...published, outlet: 'AP News' }, true],
    ['Associated Press', { ...published, url: 'https://www.apnews.com/x' }, true],
    ['Reuters', { ...published, url: 'https://reuters.com/world' }, true],
    ['Reuters', { ...published, outlet: 'Harbour Post', url: 'https://post.example/reuters' }, false],
    ['Reuters', published, false],
    ['Reuters', { ...published, url: 'not an address' }, false],
  ])('%s: %o is %s', (name, article, expected) => {
    expect(isPublishedBy(name, article)).toBe(expected);
  });
});
