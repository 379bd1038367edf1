import { describe, expect, it } from 'vitest';
import { inventStatement } from '../../test/stories/invent-statement.ts';
import type { Reuse } from '../model/reuse.ts';
import type { Statement } from '../model/statement.ts';
import { foldOrigins, originIndex, sourceKeys } from './origins.ts';

const NAMES = new Map([
  ['South Korean', 'South Korea'],
  ['South Korea', 'South Korea'],
  ['Seoul', 'South Korea'],
  ['France', 'France'],
  ['French', 'France'],
  ['Ada Voss', 'Ada Voss'],
]);

describe('sourceKeys', () => {
  it.each<[string, readonly string[]]>([
    ['Seoul', ['South Korea']],
    ['South Korean intelligence', ['South Korea']],
    ['South Korea’s spy agency', ['South Korea']],
    ['the South Korean defence ministry', ['South Korea']],
    ['South Korean military officials', ['South Korea']],
    ['France’s foreign ministry', ['France']],
    ['South Korea and France', ['France', 'South Korea']],
    ['French and South Korean intelligence', ['France', 'South Korea']],
  ])('%s speaks for its state', (name, keys) => {
    expect(sourceKeys(name, NAMES)).toEqual(keys);
  });

  it.each<[string, readonly string[]]>([
    ['South Korean farmers', ['South Korean farmers']],
    ['Ada Voss', ['Ada Voss']],
    ['the miners’ union', ['miners’ union']],
    ['the health ministry', ['health ministry']],
  ])('%s speaks for itself', (name, keys) => {
    expect(sourceKeys(name, NAMES)).toEqual(keys);
  });
});

const NOTHING: Reuse = { passages: [], duplicates: [], wires: [] };
const told = (articleId: string, ...chain: readonly string[]): Statement =>
  inventStatement({ articleId, chain, span: { start: 10, end: 30 } });

function groups(reuse: Reuse, ...statements: readonly Statement[]): readonly (readonly string[])[] {
  return foldOrigins(statements, { ...originIndex([], reuse), names: NAMES }).groups;
}

const copy = (a: string, b: string): Reuse => ({
  ...NOTHING,
  duplicates: [
    {
      a: { articleId: a },
      b: { articleId: b },
      containment: 0.9,
      relation: 'copy',
      direction: 'undetermined',
      why: '',
    },
  ],
});
const passage = (a: string, b: string, start: number, end: number): Reuse => ({
  ...NOTHING,
  passages: [
    {
      a: { articleId: a, start, end },
      b: { articleId: b, start, end },
      words: 20,
      similarity: 1,
      kind: 'prose',
      direction: 'undetermined',
    },
  ],
});

const wire = (...articles: readonly string[]): Reuse => ({
  ...NOTHING,
  wires: [{ name: 'River Press', articles, own: [] }],
});

describe('foldOrigins', () => {
  it.each<[string, Reuse, readonly Statement[], readonly (readonly string[])[]]>([
    ['nobody', NOTHING, [], [[]]],
    ['reports that name nobody', NOTHING, [told('a'), told('b')], [['a'], ['b']]],
    [
      'one source through two agencies',
      NOTHING,
      [told('a', 'Agency One', 'Ada Voss'), told('b', 'Agency Two', 'Ada Voss')],
      [['a', 'b']],
    ],
    [
      'two sources through one agency',
      NOTHING,
      [told('a', 'Agency One', 'Ada Voss'), told('b', 'Agency One', 'miners’ union')],
      [['a'], ['b']],
    ],
    [
      'organs of one state',
      NOTHING,
      [told('a', 'Seoul'), told('b', 'South Korean intelligence'), told('c', 'France')],
      [['a', 'b'], ['c']],
    ],
    [
      'one that speaks for two states',
      NOTHING,
      [told('a', 'Seoul'), told('b', 'South Korea and France'), told('c', 'French government')],
      [['a', 'b', 'c']],
    ],
    ['copies', copy('a', 'b'), [told('a'), told('b'), told('c')], [['a', 'b'], ['c']]],
    ['a copy that says nothing of it', copy('a', 'x'), [told('a'), told('b')], [['a'], ['b']]],
    ['a passage that holds the words', passage('a', 'b', 0, 40), [told('a'), told('b')], [['a', 'b']]],
    ['reports of one wire', wire('a', 'b', 'c'), [told('a'), told('b'), told('d')], [['a', 'b'], ['d']]],
    [
      'reports of one wire that name different sources',
      wire('a', 'b', 'c'),
      [told('a', 'Ada Voss'), told('b', 'miners’ union'), told('c')],
      [['a'], ['b'], ['c']],
    ],
    ['a passage elsewhere in the text', passage('a', 'b', 50, 90), [told('a'), told('b')], [['a'], ['b']]],
  ])('%s', (_name, reuse, statements, expected) => {
    expect(groups(reuse, ...statements)).toEqual(expected);
  });

  it('says why, once for each reason', () => {
    const index = { ...originIndex([], copy('a', 'b')), names: NAMES };
    const { why } = foldOrigins(
      [told('a', 'Seoul'), told('b', 'Seoul'), told('c', 'Seoul'), told('d', 'Seoul')],
      index,
    );
    expect(why).toEqual(['a and b are one text (copy)', 'relayed from one source: South Korea']);
  });
});

it('counts an outlet that agrees with itself once, and its two sources twice', () => {
  const outletsOf = new Map([
    ['a', ['River Post']],
    ['b', ['River Post']],
    ['c', ['Hill Post']],
  ]);
  const fold = (...statements: readonly Statement[]) =>
    foldOrigins(statements, { ...originIndex([], NOTHING), names: NAMES, outletsOf }).groups;
  expect(fold(told('a'), told('b'), told('c'))).toEqual([['a', 'b'], ['c']]);
  expect(fold(told('a', 'Ada Voss'), told('b', 'miners’ union'))).toEqual([['a'], ['b']]);
});
