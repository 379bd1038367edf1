import { describe, expect, it } from 'vitest';
import type { Duplicate } from '../model/reuse.ts';
import { copyGroups } from './copy-groups.ts';

const pair = (a: string, b: string, relation: Duplicate['relation'] = 'copy'): Duplicate => ({
  a: { articleId: a },
  b: { articleId: b },
  containment: 0.9,
  relation,
  direction: 'undetermined',
  why: '',
});

const article = (id: string, text = `The text of ${id}.`) => ({ id, text });

describe('copyGroups', () => {
  it.each<[string, readonly Duplicate[], readonly (readonly string[])[]]>([
    ['texts of their own', [], [['a'], ['b'], ['c']]],
    ['a copy', [pair('a', 'c')], [['a', 'c'], ['b']]],
    ['a copy of a copy', [pair('a', 'b'), pair('b', 'c')], [['a', 'b', 'c']]],
    ['what is only derived', [pair('a', 'b', 'derived')], [['a'], ['b'], ['c']]],
    ['a pair with an article that is not there', [pair('a', 'x')], [['a'], ['b'], ['c']]],
  ])('%s', (_, duplicates, expected) => {
    const groups = new Map<number, string[]>();
    for (const [id, group] of copyGroups(
      ['a', 'b', 'c'].map((id) => article(id)),
      duplicates,
    ))
      groups.set(group, [...(groups.get(group) ?? []), id]);
    expect([...groups.values()]).toEqual(expected);
  });

  it('the very same words', () => {
    const groups = copyGroups([article('a', 'One.'), article('b', 'Two.'), article('c', 'One.')], []);
    expect(groups.get('c')).toBe(groups.get('a'));
    expect(groups.get('b')).not.toBe(groups.get('a'));
  });
});
