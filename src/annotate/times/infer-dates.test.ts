import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { tokenize } from '../tokenize.ts';
import { inferDates, recognizeTimes } from './index.ts';
import type { DatableArticle, InferredDate } from './infer-dates.ts';

function datable(articleId: string, text: string, publishedAt: string | null = null): DatableArticle {
  const article = plainArticle(text);
  return {
    articleId,
    publishedAt,
    article,
    language: ENGLISH,
    expressions: recognizeTimes({ article, ...tokenize(article, ENGLISH) }, ENGLISH),
  };
}

function inferredOf(
  story: readonly DatableArticle[],
  articleId: string,
  referenceDate: string | null = null,
): InferredDate | undefined {
  return inferDates(story, { referenceDate }).get(articleId);
}

const DATED = datable('b', 'The ferry sank off Orlo.', '2025-08-30T09:00:00Z');

describe('publication dates', () => {
  test.each([
    ['reported on a weekday', 'State radio reported on Saturday that the ferry sank.', '2025-08-30'],
    [
      'reported on the day before the others',
      'State radio reported on Friday that the ferry sank.',
      '2025-08-29',
    ],
    ['a weekday of the event alone', 'The ferry sank on Friday in calm water.', '2025-08-30'],
    ['no time at all', 'The ferry sank in calm water.', '2025-08-30'],
    ['a full date at the head', 'Published: 31 August 2025\nThe ferry sank on Friday.', '2025-08-31'],
    ['a full date of long ago in the text', 'The ferry, built on March 5, 1961, sank.', '2025-08-30'],
  ])('%s', (_, text, date) => {
    expect(inferredOf([DATED, datable('a', text)], 'a')).toMatchObject({
      publishedAt: date,
      basis: 'inferred',
    });
  });

  test.each([
    ['the day it calls its own', 'By this Friday evening twelve people had died.', '2025-08-29'],
    ['a midnight told as past', 'The sirens went on Saturday. By midnight all had left.', '2025-08-31'],
  ])('%s', (_, text, date) => {
    expect(inferredOf([DATED, datable('a', text)], 'a')?.publishedAt).toBe(date);
  });

  test('what others tell first is not told before them', () => {
    const dated = datable('b', 'Orlo has until July 12 to pay €4.85 a share.', '2025-09-01');
    const early = datable('a', 'The owner said on Friday that he might sell.');
    const late = datable('a', 'The owner said on Friday that €4.85 by July 12 was enough.');
    expect(inferredOf([dated, early], 'a')?.publishedAt).toBe('2025-08-29');
    expect(inferredOf([dated, late], 'a')?.publishedAt).toBe('2025-09-05');
  });

  test('an outlet speaks of what it printed the day before', () => {
    const next = { ...DATED, ...datable('b', 'The cook of whom we wrote yesterday is alive.', '2025-08-30') };
    const paper = (one: DatableArticle): DatableArticle => ({
      ...one,
      article: { ...one.article, outlet: 'Orlo Gazette' },
    });
    const before = datable('a', 'The ferry sank on Friday in calm water.');
    expect(inferredOf([paper(next), paper(before)], 'a')?.publishedAt).toBe('2025-08-29');
    expect(inferredOf([paper(next), before], 'a')?.publishedAt).toBe('2025-08-30');
  });

  test('dated articles are left alone', () => {
    expect(inferDates([DATED], { referenceDate: null }).size).toBe(0);
  });

  test('an unreadable date counts as none', () => {
    expect(inferredOf([DATED, datable('a', 'It sank.', 'last week')], 'a')?.publishedAt).toBe('2025-08-30');
  });

  test('without any date the given one stands, and without that nothing', () => {
    const alone = [datable('a', 'The ferry sank in calm water.')];
    expect(inferredOf(alone, 'a', '2025-09-02')).toMatchObject({
      publishedAt: '2025-09-02',
      basis: 'inferred',
    });
    expect(inferredOf(alone, 'a')).toMatchObject({ publishedAt: null, basis: 'unknown' });
  });

  test('where nothing else tells, the day stands on which the first of them was fetched', () => {
    const fetched = (id: string, text: string, seenAt: string): DatableArticle => {
      const one = datable(id, text);
      return { ...one, article: { ...one.article, seenAt } };
    };
    const story = [
      fetched('a', 'The ferry sank in calm water.', '2025-09-03T04:00:00Z'),
      fetched('b', 'It sank off Orlo.', '2025-09-02T23:00:00Z'),
    ];
    expect(inferredOf(story, 'a')).toMatchObject({ publishedAt: '2025-09-02', basis: 'inferred' });
    expect(inferredOf(story, 'a', '2025-09-05')?.publishedAt).toBe('2025-09-05');
    expect(inferredOf([...story, DATED], 'a')?.publishedAt).toBe('2025-08-30');
  });

  test('one undated article with a date at its head dates the others', () => {
    const story = [
      datable('a', 'date 2025-08-30 Ferry sinks off Orlo'),
      datable('c', 'Radio reported on Saturday that it sank.'),
    ];
    expect(inferredOf(story, 'c')?.publishedAt).toBe('2025-08-30');
  });

  test('before the first of several dated reports nothing was written', () => {
    const story = [
      datable('b', 'The ferry sank.', '2025-08-30'),
      datable('c', 'The ferry lies off Orlo.', '2025-09-01'),
      datable('d', 'The ferry will be raised.', '2025-09-08'),
      datable('a', 'Divers reached the ferry on Friday, its owner told Radio Orlo on Friday.'),
    ];
    expect(inferredOf(story, 'a')?.publishedAt).toBe('2025-09-05');
  });

  test('copies of a dated report do not move the story to its day', () => {
    const late = (id: string, text = 'It sank.') => datable(id, text, '2025-09-01');
    const story = [DATED, datable('a', 'It lies off Orlo.'), late('d')];
    const day = inferredOf(story, 'a')?.publishedAt;
    expect(inferredOf([...story, late('e'), late('f')], 'a')?.publishedAt).toBe(day);
    expect(inferredOf([...story, late('e', 'It sank.\n\nOrlo')], 'a')?.publishedAt).toBe(day);
    expect(inferredOf([...story, late('e', 'A ferry sank.'), late('f', 'It went down.')], 'a')).toMatchObject(
      {
        publishedAt: '2025-09-01',
      },
    );
  });

  test('the order of articles does not matter', () => {
    const story = [
      DATED,
      datable('a', 'Radio reported on Friday that it sank.'),
      datable('c', '28 August 2025\nIt sank.'),
      datable('d', 'It sank.', '2025-09-01'),
    ];
    const wanted = [...inferDates(story, { referenceDate: null })];
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: 4 }), (shuffled) => {
        expect([...inferDates(shuffled, { referenceDate: null })]).toEqual(wanted);
      }),
    );
  });
});
