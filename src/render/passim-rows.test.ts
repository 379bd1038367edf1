import { describe, expect, it } from 'vitest';
import type { ArticleSpan, Passage } from '../model/reuse.ts';
import { passimRows } from './passim-rows.ts';

const article = (id: string, publishedAt: string | null = null, outlet: string | null = null) => ({
  id,
  text: `${id}: the ropes had been cut clean through above the old railway bridge`,
  outlet,
  publishedAt,
  title: null,
  url: null,
});

const at = (articleId: string, start: number, end: number): ArticleSpan => ({ articleId, start, end });

const passage = (a: ArticleSpan, b: ArticleSpan): Passage => ({
  a,
  b,
  words: 12,
  similarity: 1,
  kind: 'prose',
  direction: 'undetermined',
});

const ARTICLES = [article('c', '2031-05-04', 'Colm Echo'), article('a', '2031-05-06'), article('b')];

/** Cluster, size, id, begin and end of each row. */
const brief = (passages: readonly Passage[]) =>
  passimRows(passages, ARTICLES).map(({ cluster, size, id, begin, end }) => [cluster, size, id, begin, end]);

describe('passimRows', () => {
  it('gives a row for each article of a passage, the earliest first, undated last', () => {
    const rows = passimRows(
      [passage(at('a', 3, 20), at('b', 3, 20)), passage(at('a', 3, 20), at('c', 3, 20))],
      ARTICLES,
    );
    expect(rows.map(({ id, uid, series, date }) => [id, uid, series, date])).toEqual([
      ['c', 2, 'Colm Echo', '2031-05-04'],
      ['a', 0, 'a', '2031-05-06'],
      ['b', 1, 'b', null],
    ]);
    expect(rows.map(({ text }) => text)).toEqual(Array(3).fill('the ropes had bee'));
    expect(rows.map(({ size }) => size)).toEqual([3, 3, 3]);
  });

  it.each<[string, readonly Passage[], readonly (readonly (string | number)[])[]]>([
    ['nothing shared', [], []],
    [
      'half of the longer overlaps: one cluster, the spans made one',
      [passage(at('a', 0, 20), at('b', 0, 20)), passage(at('a', 10, 30), at('c', 0, 20))],
      [
        [0, 3, 'c', 0, 20],
        [0, 3, 'a', 0, 30],
        [0, 3, 'b', 0, 20],
      ],
    ],
    [
      'less than half of the longer overlaps: two clusters',
      [passage(at('a', 0, 20), at('b', 0, 20)), passage(at('a', 11, 31), at('c', 0, 20))],
      [
        [0, 2, 'a', 0, 20],
        [0, 2, 'b', 0, 20],
        [1, 2, 'c', 0, 20],
        [1, 2, 'a', 11, 31],
      ],
    ],
    [
      'one passage twice in an article',
      [passage(at('a', 0, 20), at('b', 0, 20)), passage(at('a', 0, 20), at('b', 40, 60))],
      [
        [0, 3, 'a', 0, 20],
        [0, 3, 'b', 0, 20],
        [0, 3, 'b', 40, 60],
      ],
    ],
  ])('%s', (_, passages, rows) => expect(brief(passages)).toEqual(rows));

  it('does not depend on the order of passages or articles', () => {
    const passages = [passage(at('a', 0, 20), at('b', 0, 20)), passage(at('a', 25, 50), at('c', 0, 20))];
    expect(passimRows([...passages].reverse(), [...ARTICLES].reverse())).toEqual(
      passimRows(passages, ARTICLES),
    );
  });
});
