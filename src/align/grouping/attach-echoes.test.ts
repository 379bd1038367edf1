import { describe, expect, it } from 'vitest';
import { inventStatement } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { attachEchoes, joinEchoes } from './attach-echoes.ts';

/** A telling of `words` in a report, ten characters long, from `at` on. */
const told = (articleId: string, at: number, words: string, facets: Partial<Statement> = {}): Statement =>
  inventStatement({
    articleId,
    span: { start: at, end: at + 10 },
    concepts: words.split(' ').sort(),
    ...facets,
  });
const reports = (group: readonly Statement[] | undefined): readonly string[] =>
  (group ?? []).map((s) => s.articleId);

describe('attachEchoes', () => {
  const claim = [told('a1', 0, 'gate lock crowd'), told('a2', 0, 'gate lock east')];

  it('brings the reports of an echo to the claim that tells the same words', () => {
    const echo = [told('a2', 0, 'gate lock east'), told('a3', 0, 'gate lock')];
    expect(attachEchoes([claim], [echo]).map(reports)).toEqual([['a1', 'a2', 'a3']]);
  });

  it('leaves out an echo that the claim holds', () => {
    expect(attachEchoes([claim], [claim]).map(reports)).toEqual([['a1', 'a2']]);
  });

  it('gives a figure no report that does not tell it', () => {
    const value = { kind: 'date', from: '2025-03-01', to: '2025-03-01' } as const;
    const dated = claim.map((s) => ({ ...s, kind: 'date', value }) as const);
    const echo = [
      told('a1', 0, 'gate lock crowd'),
      told('a2', 0, 'gate lock east'),
      told('a3', 0, 'gate lock'),
    ];
    expect(attachEchoes([dated], [echo]).map(reports)).toEqual([['a1', 'a2']]);
  });

  it('puts an echo on its side of a claim that is said and denied', () => {
    const both = [told('a1', 0, 'gate lock crowd', { stance: 'deny' }), told('a2', 0, 'gate lock east')];
    const echo = [told('a2', 0, 'gate lock east'), told('a3', 0, 'gate lock')];
    expect(attachEchoes([both], [echo]).map(reports)).toEqual([['a1', 'a2', 'a3']]);
  });

  it.each<[string, Partial<Statement>]>([
    ['with another number', { numbers: [7] }],
    ['of another day', { asOf: { from: '2025-03-01', to: '2025-03-01' } }],
    ['that denies what all say', { stance: 'deny' }],
  ])('keeps an echo apart %s', (_name, facets) => {
    const sure = claim.map((s) => ({ ...s, numbers: [6], asOf: { from: '2025-04-01', to: '2025-04-01' } }));
    const echo = [
      told('a2', 0, 'gate lock east', facets),
      told('a3', 0, 'gate lock', facets),
      told('a4', 0, 'gate lock', facets),
    ];
    expect(attachEchoes([sure], [echo])[0]).toHaveLength(2);
  });
});

describe('claims cut of the same words', () => {
  const sentence = { start: 0, end: 100 };
  const wide = ['a1', 'a2', 'a3'].map((id) => told(id, 0, 'build monument capital', { sentence }));

  it('are one where the wider tells every place of the other', () => {
    const other = ['a1', 'a2'].map((id) => told(id, 5, 'build monument capital state', { sentence }));
    expect(attachEchoes([other, wide], []).map(reports)).toEqual([['a1', 'a1', 'a2', 'a2', 'a3']]);
  });

  it.each<[string, readonly Statement[]]>([
    [
      'where one place is told by the other alone',
      ['a1', 'a4'].map((id) => told(id, 5, 'build monument capital', { sentence })),
    ],
    ['where the words differ', ['a1', 'a2'].map((id) => told(id, 5, 'pay families school', { sentence }))],
    [
      'where one is denied',
      ['a1', 'a2'].map((id) => told(id, 5, 'build monument capital', { sentence, stance: 'deny' })),
    ],
  ])('stay two %s', (_name, other) => {
    expect(attachEchoes([other, wide], [])).toHaveLength(2);
  });
});

describe('joinEchoes', () => {
  it('takes one telling cut in two ways for one', () => {
    const one = [told('a1', 0, 'gate lock east crowd'), told('a2', 0, 'gate lock east')];
    const other = [told('a1', 5, 'gate lock crowd'), told('a3', 0, 'gate lock crowd')];
    expect(joinEchoes([one, other]).map(reports)).toEqual([['a1', 'a1', 'a2', 'a3']]);
  });

  it.each<[string, readonly Statement[]]>([
    ['that only touch', [told('a1', 5, 'bottle throw crowd'), told('a3', 0, 'bottle throw crowd')]],
    ['of two places', [told('a1', 50, 'gate lock east crowd'), told('a3', 0, 'gate lock east crowd')]],
  ])('keeps stretches apart %s', (_name, other) => {
    const one = [told('a1', 0, 'gate lock east crowd'), told('a2', 0, 'gate lock east')];
    expect(joinEchoes([one, other])).toHaveLength(2);
  });
});
