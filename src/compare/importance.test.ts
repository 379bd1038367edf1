import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventStatement } from '../../test/stories/invent-statement.ts';
import type { Agreement } from '../model/dossier.ts';
import type { ClaimKind } from '../model/statement.ts';
import { byImportance, type Judged } from './importance.ts';

function judged(
  agreement: Agreement,
  kind: ClaimKind,
  articles: readonly string[],
  predicate: string | null = null,
  start = 0,
): Judged {
  const statements = articles.map((articleId) =>
    inventStatement({ articleId, kind, predicate, span: { start, end: start + 5 } }),
  );
  return {
    aligned: { kind, statements, relations: [] },
    readings: [],
    verdict: { agreement, why: '', superseded: [] },
    folded: { groups: articles.map((id) => [id]), why: [] },
  };
}

describe('byImportance', () => {
  it.each<[string, readonly Judged[]]>([
    [
      'what is disputed, revised, agreed, told once',
      [
        judged('disputed', 'event', ['a', 'b']),
        judged('revised', 'event', ['a', 'b']),
        judged('agreed', 'event', ['a', 'b']),
        judged('single-report', 'event', ['a']),
      ],
    ],
    [
      'harm before all else that is counted',
      [
        judged('agreed', 'quantity', ['a', 'b'], 'kill'),
        judged('agreed', 'quantity', ['a', 'b', 'c'], 'offer'),
      ],
    ],
    [
      'what more reports tell',
      [judged('agreed', 'event', ['a', 'b', 'c']), judged('agreed', 'event', ['a', 'b'])],
    ],
    [
      'figures before dates before quotes',
      [
        judged('agreed', 'quantity', ['a', 'b']),
        judged('agreed', 'date', ['a', 'b']),
        judged('agreed', 'quote', ['a', 'b']),
      ],
    ],
    [
      'of equals what stands first',
      [
        judged('single-report', 'event', ['a'], null, 3),
        judged('single-report', 'event', ['a'], null, 20),
        judged('single-report', 'event', ['b'], null, 0),
      ],
    ],
  ])('puts first %s', (_name, inOrder) => {
    expect(byImportance([...inOrder].reverse())).toEqual(inOrder.map((_, i) => inOrder.length - 1 - i));
  });

  it('does not depend on the order it is given', () => {
    const one = fc.tuple(
      fc.constantFrom<Agreement>('disputed', 'agreed', 'single-report'),
      fc.constantFrom<ClaimKind>('quantity', 'event', 'quote'),
      fc.constantFrom(['a'], ['a', 'b'], ['b']),
    );
    const lists = fc
      .array(one, { maxLength: 10 })
      .map((list) =>
        list.map(([agreement, kind, articles], i) => judged(agreement, kind, articles, null, i * 7)),
      );
    const shuffled = lists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(byImportance(other).map((i) => other[i])).toEqual(byImportance(list).map((i) => list[i]));
      }),
    );
  });
});
