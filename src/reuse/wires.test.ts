import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Wire } from '../model/reuse.ts';
import { findWires } from './wires.ts';

const by = (id: string, credits: readonly string[], outlet = `Paper ${id}`, text = `The text of ${id}.`) => ({
  id,
  text,
  outlet,
  url: null,
  credits: credits.map((name) => ({ name, start: 0, end: 0 })),
  boilerplate: [],
});

/** A dispatch of the body that its dateline names. */
const from = (id: string, name: string): Crediting => ({
  ...by(id, [name]),
  outlet: null,
  credits: [{ name, start: 20, end: 30 }],
  boilerplate: [{ start: 0, end: 33, reason: 'dateline-header' }],
});

type Crediting = Pick<Article, 'id' | 'outlet' | 'url' | 'credits' | 'boilerplate' | 'text'>;

describe('findWires', () => {
  it.each<[string, readonly Crediting[], readonly Wire[]]>([
    [
      'a wire that three credit',
      [by('c', ['River Press']), by('a', ['River Press']), by('b', ['River Press'])],
      [{ name: 'River Press', articles: ['a', 'b', 'c'], own: [] }],
    ],
    [
      'under several names',
      [by('a', ['RPA']), by('b', ['River Press Agency']), by('c', ['RPA', 'Hill News']), by('d', [])],
      [{ name: 'River Press Agency', articles: ['a', 'b', 'c'], own: [] }],
    ],
    [
      'two at once',
      ['a', 'b', 'c'].map((id) => by(id, ['River Press', 'Hill News'])),
      [
        { name: 'Hill News', articles: ['a', 'b', 'c'], own: [] },
        { name: 'River Press', articles: ['a', 'b', 'c'], own: [] },
      ],
    ],
    [
      'one that shows a dispatch of its own',
      [from('a', 'River Press'), by('b', ['River Press'])],
      [{ name: 'River Press', articles: ['a', 'b'], own: ['a'] }],
    ],
  ])('finds %s', (_, articles, wires) => expect(findWires(articles)).toEqual(wires));

  it.each<[string, readonly Crediting[]]>([
    ['two that credit it', [by('a', ['River Press']), by('b', ['River Press'])]],
    ['one that credits it thrice', [by('a', ['River Press', 'River Press', 'River Press'])]],
    [
      'a body whose own report is among them',
      [...['a', 'b', 'c'].map((id) => by(id, ['River Press'])), by('d', [], 'The River Press')],
    ],
    [
      'two, and a copy of one',
      ['a', 'b', 'c'].map((id) => by(id, ['River Press'], `Paper ${id}`, id === 'a' ? 'One.' : 'Two.')),
    ],
    ['different bodies', [by('a', ['River Press']), by('b', ['Hill News']), by('c', ['Lake Wire'])]],
  ])('finds none in %s', (_, articles) => expect(findWires(articles)).toEqual([]));

  it.each<[string, 'copy' | 'derived', number]>([
    ['none in two and what is a copy of one but for a few words', 'copy', 0],
    ['one in three of which two have passages in common', 'derived', 1],
  ])('finds %s', (_, relation, wires) => {
    const [a, b] = [{ articleId: 'a' }, { articleId: 'b' }];
    const pair = { a, b, relation, containment: 0.98, direction: 'undetermined', why: '' } as const;
    const articles = ['a', 'b', 'c'].map((id) => by(id, ['River Press']));
    expect(findWires(articles, [pair])).toHaveLength(wires);
  });
});
