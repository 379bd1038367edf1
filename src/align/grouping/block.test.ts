import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventCount, inventNumber, inventStatement } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { type Blocking, BY_RAREST_WORDS, visitCandidates } from './block.ts';

function candidates(...statements: readonly Statement[]): readonly string[] {
  const pairs: string[] = [];
  visitCandidates(statements, (a, b) => pairs.push(`${a}-${b}`));
  return pairs;
}

const words = (...concepts: readonly string[]): Statement => inventStatement({ concepts });
const bare = { predicate: null, object: null } as const;

describe('visitCandidates', () => {
  it.each<[string, readonly Statement[], readonly string[]]>([
    [
      'clauses with a word in common',
      [words('roof', 'fall'), words('roof', 'burn'), words('ferry')],
      ['0-1'],
    ],
    [
      'equal numbers of whatever',
      [inventCount('a1', 17, bare), inventCount('a2', 17, { predicate: 'wound', object: 'cow' })],
      ['0-1'],
    ],
    [
      'different numbers of one thing',
      [inventCount('a1', 17, { predicate: 'kill' }), inventCount('a2', 23, { predicate: null })],
      ['0-1'],
    ],
    [
      'different numbers of one happening',
      [inventCount('a1', 17, { object: 'miner' }), inventCount('a2', 23, { object: 'person' })],
      ['0-1'],
    ],
    [
      'nearly equal numbers of nothing in particular',
      [inventCount('a1', 40, bare), inventCount('a2', 42, bare)],
      ['0-1'],
    ],
    [
      'an old number and the new one',
      [
        inventCount('a1', 3, { ...bare, supersession: 'earlier' }),
        inventCount('a1', 90, { ...bare, supersession: 'newer' }),
      ],
      ['0-1'],
    ],
  ])('pairs %s', (_name, statements, pairs) => {
    expect(candidates(...statements)).toEqual(pairs);
  });

  it.each<[string, readonly Statement[]]>([
    ['clauses without a word in common', [words('roof'), words('ferry')]],
    [
      'a clause and a quote of the same words',
      [words('roof', 'fall'), inventStatement({ kind: 'quote', concepts: ['roof', 'fall'] })],
    ],
    [
      'dates of two happenings',
      [
        inventStatement({ kind: 'date', predicate: 'sign' }),
        inventStatement({ kind: 'date', predicate: 'meet' }),
      ],
    ],
    [
      'a count and a sum',
      [
        inventCount('a1', 17),
        inventCount('a2', 17, { value: inventNumber(17, { measure: 'money', unit: 'USD' }) }),
      ],
    ],
    ['numbers far apart of nothing in particular', [inventCount('a1', 3, bare), inventCount('a2', 90, bare)]],
  ])('does not pair %s', (_name, statements) => {
    expect(candidates(...statements)).toEqual([]);
  });

  it('visits a pair once, the first index first', () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, (conceptLists) => {
        const pairs = candidates(...conceptLists.map((concepts) => words(...concepts)));
        const expected = conceptLists.flatMap((own, a) =>
          conceptLists.flatMap((other, b) =>
            b > a && own.some((word) => other.includes(word)) ? [`${a}-${b}`] : [],
          ),
        );
        expect([...pairs].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('pairs over a word that is rare for neither only where any word will do', () => {
    const statements = [
      words('flood', 'bridge', 'north'),
      words('flood', 'mill', 'south'),
      words('flood', 'bridge', 'north'),
    ];
    const met = (blocking?: Blocking): readonly string[] => {
      const pairs: string[] = [];
      visitCandidates(statements, (a, b) => pairs.push(`${a}-${b}`), blocking);
      return pairs;
    };
    expect([...met()].sort()).toEqual(['0-1', '0-2', '1-2']);
    expect(met(BY_RAREST_WORDS)).toEqual(['0-2']);
  });

  it('does not pair everything with everything over a word that all share', () => {
    const many = Array.from({ length: 600 }, (_, i) => words('flood', `own-${i % 300}`));
    expect(candidates(...many).length).toBeLessThan(1000);
  });
});
