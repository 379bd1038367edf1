import { describe, expect, it } from 'vitest';
import { inventCount } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { joinBareFigures } from './join-bare-figures.ts';

const JOBS = { predicate: 'dismiss', object: 'job', concepts: ['job', 'dismiss'] };
const BARE = { predicate: null, object: null, context: [] };

const told = inventCount('a', 900, JOBS);
const rival = inventCount('b', 2400, JOBS);

/** The bare report `c` speaks of jobs and of cars. */
const joined = (groups: readonly (readonly Statement[])[]): readonly (readonly string[])[] =>
  joinBareFigures(
    groups,
    (a, b) => a.negated !== b.negated,
    (articleId, concept) => articleId === 'c' && ['job', 'dismiss', 'car'].includes(concept),
  ).map((group) => group.map((s) => s.articleId));

describe('joinBareFigures', () => {
  it.each<[string, Statement]>([
    ['a number without a noun', inventCount('c', 900, BARE)],
    ['a figure that is only named', inventCount('c', 900, { ...BARE, object: 'job', context: ['figure'] })],
    [
      'a number that was replaced',
      inventCount('c', 900, { ...BARE, object: 'job', supersession: 'earlier' }),
    ],
  ])('brings home %s', (_name, bare) => {
    expect(joined([[bare], [told, rival]])).toEqual([['a', 'b', 'c']]);
  });

  it.each<[string, Partial<Statement>]>([
    ['of what its own report does not speak of', { object: 'seat', concepts: ['seat', 'concert'] }],
    ['of people somewhere else', { object: 'person', concepts: ['person'], context: ['concert'] }],
  ])('is not moved by the same number %s', (_name, facets) => {
    const bare = inventCount('c', 900, BARE);
    expect(joined([[bare], [told, rival], [inventCount('d', 900, facets)]])).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]);
  });

  it('brings the new figure home by the old one', () => {
    const newer = inventCount('c', 1100, { ...BARE, supersession: 'newer' });
    const older = inventCount('c', 900, { ...BARE, supersession: 'earlier' });
    expect(
      joined([
        [told, rival],
        [newer, older],
      ]),
    ).toEqual([['a', 'b', 'c', 'c']]);
  });

  it.each<[string, Statement, readonly (readonly Statement[])[]]>([
    ['another number', inventCount('c', 640, BARE), [[told, rival]]],
    ['a small number', inventCount('c', 12, BARE), [[inventCount('a', 12, JOBS)]]],
    ['another thing', inventCount('c', 900, { ...BARE, object: 'furnace', context: ['figure'] }), [[told]]],
    ['a part', inventCount('c', 900, { ...BARE, scope: 'part' }), [[told]]],
    ['what is told with its happening', inventCount('c', 900, { predicate: 'hire' }), [[told]]],
    [
      'two homes',
      inventCount('c', 900, BARE),
      [[told], [inventCount('b', 900, { object: 'car', concepts: ['car'] })]],
    ],
    ['a conflict', inventCount('c', 900, { ...BARE, negated: true }), [[told]]],
  ])('leaves alone: %s', (_name, bare, others) => {
    expect(joined([[bare], ...others])).toHaveLength(others.length + 1);
  });
});
