import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventCount, inventNumber, inventStatement } from '../../test/stories/invent-statement.ts';
import type { AlignedClaim, Statement } from '../model/statement.ts';
import { readingsOf } from './readings.ts';

const DATES = new Map([
  ['a1', '2025-03-14'],
  ['a2', '2025-03-15T10:00:00Z'],
  ['a3', null],
]);

const claim = (...statements: readonly Statement[]): AlignedClaim => ({
  kind: statements[0]?.kind ?? 'event',
  statements,
  relations: [],
});
const labels = (...statements: readonly Statement[]): readonly string[] =>
  readingsOf(claim(...statements), DATES).map((one) => one.label);
const quote = (articleId: string, text: string): Statement =>
  inventStatement({ articleId, kind: 'quote', label: text, value: { kind: 'words', text } });
const date = (articleId: string, label: string, from: string, to: string): Statement =>
  inventStatement({ articleId, kind: 'date', label, value: { kind: 'date', from, to } });

describe('readingsOf', () => {
  it('puts what more origins bear before what more reports copy', () => {
    const all = [
      inventCount('a1', 12, { chain: ['union'] }),
      inventCount('a2', 12, { chain: ['ministry'] }),
      ...['b1', 'b2', 'b3'].map((id) => inventCount(id, 13)),
    ];
    const byChain = (own: readonly Statement[]): number => new Set(own.map((s) => s.chain.join())).size;
    expect(
      readingsOf(claim(...all), DATES, { originsOf: byChain, once: (own) => own }).map((one) => one.label),
    ).toEqual(['12', '13']);
    expect(readingsOf(claim(...all), DATES).map((one) => one.label)).toEqual(['13', '12']);
  });

  it.each<[string, readonly Statement[], readonly string[]]>([
    ['one number', [inventCount('a1', 17), inventCount('a2', 17)], ['17']],
    [
      'two numbers, the better supported first',
      [inventCount('a1', 17), inventCount('a2', 23), inventCount('a3', 23)],
      ['23', '17'],
    ],
    [
      'another kind of bound',
      [
        inventCount('a1', 17),
        inventCount('a2', 17, { value: inventNumber(17, { high: null }), label: 'at least 17' }),
      ],
      ['17', 'at least 17'],
    ],
    [
      'two vague words whose bands meet',
      [
        inventCount('a1', 6, { value: inventNumber(6, { low: 3, high: 9, vague: true }), label: 'several' }),
        inventCount('a2', 4, { value: inventNumber(4, { low: 3, high: 5, vague: true }), label: 'a few' }),
      ],
      ['several'],
    ],
    [
      'a vague word and a number within its band',
      [
        inventCount('a1', 6, { value: inventNumber(6, { low: 3, high: 9, vague: true }), label: 'several' }),
        inventCount('a2', 6),
      ],
      ['6', 'several'],
    ],
    [
      'one wording but for marks and case',
      [quote('a1', 'We will rebuild, now.'), quote('a2', '“we will rebuild now”')],
      ['We will rebuild, now.'],
    ],
    [
      'two wordings',
      [quote('a1', 'We will rebuild'), quote('a2', 'We shall rebuild')],
      ['We shall rebuild', 'We will rebuild'],
    ],
    [
      'a day and its month',
      [date('a1', 'March 3', '2024-03-03', '2024-03-03'), date('a2', 'March', '2024-03-01', '2024-03-31')],
      ['March', 'March 3'],
    ],
    [
      'an assertion and its denial',
      [
        inventStatement({ articleId: 'a1', label: 'it burned' }),
        inventStatement({ articleId: 'a2', label: 'it burned', stance: 'deny' }),
      ],
      ['denied: it burned', 'it burned'],
    ],
  ])('%s', (_name, statements, expected) => {
    expect(labels(...statements)).toEqual(expected);
  });

  it('tells on which days a reading was seen', () => {
    expect(
      readingsOf(claim(inventCount('a2', 17), inventCount('a1', 17), inventCount('a3', 17)), DATES),
    ).toMatchObject([{ firstSeen: '2025-03-14', lastSeen: '2025-03-15' }]);
    expect(readingsOf(claim(inventCount('a3', 17)), DATES)).toMatchObject([
      { firstSeen: null, lastSeen: null },
    ]);
  });

  it('keeps every statement, in whatever order they come', () => {
    const statements = fc
      .array(fc.tuple(fc.constantFrom('a1', 'a2', 'a3'), fc.constantFrom(17, 19, 23), fc.nat(50)), {
        maxLength: 9,
      })
      .map((list) =>
        list.map(([articleId, stated, start]) =>
          inventCount(articleId, stated, { span: { start, end: start + 2 } }),
        ),
      );
    const shuffled = statements.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const readings = readingsOf(claim(...list), DATES);
        expect(readings.reduce((sum, one) => sum + one.statements.length, 0)).toBe(list.length);
        expect(labels(...other)).toEqual(readings.map((one) => one.label));
      }),
    );
  });
});
