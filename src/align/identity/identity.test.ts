import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventCount, inventNumber, inventStatement } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { commonWordsOf } from './common-words.ts';
import { isDenied } from './denial.ts';
import { identity } from './identity.ts';
import { CONFLICT, JOIN_SCORE } from './identity-score.ts';

const score = (a: Statement, b: Statement): number => identity(a, b, commonWordsOf([a, b], new Map())(0, 1));

const money = (stated: number, unit: string): Partial<Statement> => ({
  predicate: 'pay',
  object: null,
  value: inventNumber(stated, { measure: 'money', unit }),
});
const date = (from: string, to: string, facets: Partial<Statement> = {}): Statement =>
  inventStatement({
    kind: 'date',
    predicate: 'sign',
    object: 'pact',
    once: true,
    participants: ['Brenland', 'Ostmark'],
    concepts: ['Brenland', 'Ostmark', 'pact', 'sign'],
    value: { kind: 'date', from, to },
    ...facets,
  });

describe('identity joins', () => {
  it.each<[string, Statement, Statement]>([
    ['equal counts', inventCount('a1', 17), inventCount('a2', 17)],
    ['rivals', inventCount('a1', 17), inventCount('a2', 23)],
    [
      'a wider word with the smaller number',
      inventCount('a1', 17),
      inventCount('a2', 23, { object: 'miner' }),
    ],
    [
      'two ages of one person',
      inventCount('a1', 34, { value: inventNumber(34, { measure: 'age' }), bearer: 'Mara Quill' }),
      inventCount('a2', 36, { value: inventNumber(36, { measure: 'age' }), bearer: 'Mara Quill' }),
    ],
    [
      'two ages of one person, once with a title',
      inventCount('a1', 52, { value: inventNumber(52, { measure: 'age' }), bearer: 'Ilo Marrin' }),
      inventCount('a2', 54, { value: inventNumber(54, { measure: 'age' }), bearer: 'Foreman Ilo Marrin' }),
    ],
    ['"only one" and three', inventCount('a1', 3), inventCount('a2', 1, { label: 'Only one' })],
    ['two years of what happens once', date('2023-01-01', '2023-12-31'), date('2024-01-01', '2024-12-31')],
    [
      'one person with and without a middle letter',
      inventCount('a1', 34, { value: inventNumber(34, { measure: 'age' }), bearer: 'Mara Quill' }),
      inventCount('a2', 34, { value: inventNumber(34, { measure: 'age' }), bearer: 'Mara R. Quill Jr.' }),
    ],
    ['a day and its month', date('2024-03-03', '2024-03-03'), date('2024-03-01', '2024-03-31')],
  ])('%s', (_name, a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(JOIN_SCORE);
  });
});

describe('identity keeps apart', () => {
  it.each<[string, Statement, Statement]>([
    ['two happenings', inventCount('a1', 17), inventCount('a2', 17, { predicate: 'wound' })],
    [
      'two things counted',
      inventCount('a1', 17, { object: 'miner' }),
      inventCount('a2', 17, { object: 'cow' }),
    ],
    ['a part and a whole', inventCount('a1', 600, { scope: 'part' }), inventCount('a2', 600)],
    ['two parts', inventCount('a1', 6, { scope: 'part' }), inventCount('a2', 7, { scope: 'part' })],
    ['what is added', inventCount('a1', 17), inventCount('a2', 12, { additional: true })],
    ['another time', inventCount('a1', 17), inventCount('a2', 29, { background: true })],
    [
      'two places',
      inventCount('a1', 17, { places: ['Velden'] }),
      inventCount('a2', 23, { places: ['Harrow'] }),
    ],
    [
      'whose',
      inventCount('a1', 17, { modifiers: ['brenland'] }),
      inventCount('a2', 23, { modifiers: ['ostmark'] }),
    ],
    [
      'what one sentence sets side by side',
      inventCount('a1', 6, { numbers: [6, 40] }),
      inventCount('a2', 40, { numbers: [40] }),
    ],
    [
      'two figures of one voice in one report',
      inventCount('a1', 17),
      inventCount('a1', 23, { sentence: { start: 100, end: 200 } }),
    ],
    ['two currencies', inventCount('a1', 40, money(40, 'USD')), inventCount('a2', 40, money(40, 'EUR'))],
    ['measures', inventCount('a1', 40), inventCount('a2', 40, money(40, 'USD'))],
    [
      'two people’s ages',
      inventCount('a1', 34, { value: inventNumber(34, { measure: 'age' }), bearer: 'Mara Quill' }),
      inventCount('a2', 34, { value: inventNumber(34, { measure: 'age' }), bearer: 'Tom Harrow' }),
    ],
    [
      'ages of two of one family',
      inventCount('a1', 19, { value: inventNumber(19, { measure: 'age' }), bearer: 'Adam Vask' }),
      inventCount('a2', 23, { value: inventNumber(23, { measure: 'age' }), bearer: 'Peter Vask' }),
    ],
    [
      'two ordinals',
      inventCount('a1', 2, { value: inventNumber(2, { measure: 'ordinal' }) }),
      inventCount('a2', 3, { value: inventNumber(3, { measure: 'ordinal' }) }),
    ],
    [
      'two days of what recurs',
      date('2025-03-03', '2025-03-03', { predicate: 'meet', once: false }),
      date('2025-03-11', '2025-03-11', { predicate: 'meet', once: false }),
    ],
    [
      'a date said and a date denied',
      date('2024-03-03', '2024-03-03'),
      date('2024-03-03', '2024-03-03', { stance: 'deny' }),
    ],
    [
      'dates of two happenings with their own figures',
      date('2023-01-01', '2023-12-31', { numbers: [12] }),
      date('2024-01-01', '2024-12-31', { numbers: [29] }),
    ],
    ['kinds', inventCount('a1', 17), inventStatement({ kind: 'event' })],
    [
      'clauses with different numbers',
      inventStatement({ concepts: ['close', 'mill', 'old'], numbers: [40] }),
      inventStatement({ concepts: ['close', 'mill', 'old'], numbers: [60] }),
    ],
    [
      'clauses with one number in common, and one that is not',
      inventStatement({ concepts: ['close', 'mill', 'old'], numbers: [40, 900] }),
      inventStatement({ concepts: ['close', 'mill', 'old'], numbers: [60, 900] }),
    ],
    [
      'clauses with different ordinals',
      inventStatement({ concepts: ['hold', 'meet', 'second'], ordinals: ['second'] }),
      inventStatement({ concepts: ['hold', 'meet', 'third'], ordinals: ['third'] }),
    ],
  ])('%s', (_name, a, b) => {
    expect(score(a, b)).toBe(CONFLICT);
    expect(score(b, a)).toBe(CONFLICT);
  });

  it.each<[string, Statement, Statement]>([
    ['children among people', inventCount('a1', 17), inventCount('a2', 3, { object: 'child' })],
    [
      'a price a share, and another price',
      inventCount('a1', 31, money(31, 'euro per share')),
      inventCount('a2', 29, money(29, 'euro')),
    ],
    ['one valley, and no place', inventCount('a1', 17), inventCount('a2', 33, { places: ['Arl Valley'] })],
  ])('cannot tell: %s', (_name, a, b) => {
    expect(score(a, b)).toBe(0);
  });
});

describe('what meets in some of its words only', () => {
  const pledge = (facets: Partial<Statement>): Statement =>
    inventStatement({
      predicate: 'shut',
      concepts: ['Velden', 'council', 'mill', 'old', 'shut', 'year'],
      ...facets,
    });
  const rank = (modifiers: readonly string[]): Statement =>
    inventCount('a1', 3, {
      value: inventNumber(3, { measure: 'ordinal' }),
      predicate: null,
      object: 'summit',
      modifiers,
    });
  const said = (concepts: readonly string[]): Statement =>
    date('2025-03-04', '2025-03-04', { predicate: 'report', object: null, concepts });

  it.each<[string, Statement, Statement]>([
    [
      'two named subjects',
      pledge({ subject: 'Velden' }),
      pledge({ subject: 'Harrow', concepts: ['Harrow', 'boat', 'mill', 'shut', 'storm', 'year'] }),
    ],
    [
      'one happening to two things',
      pledge({ object: 'mill' }),
      pledge({
        object: 'school',
        concepts: ['mill', 'parent', 'pupil', 'school', 'shut', 'teacher', 'year'],
      }),
    ],
    ['the third of two rows', rank(['brenland']), rank(['ostmark'])],
    ['what one speaker said twice in a day', said(['Brenland', 'Ostmark', 'tax']), said(['fish', 'harbour'])],
    [
      'two of something without a happening',
      inventCount('a1', 2, { predicate: null, object: 'country', context: ['border', 'toll'] }),
      inventCount('a2', 2, { predicate: null, object: 'country', context: ['truce', 'war'] }),
    ],
  ])('%s', (_name, a, b) => {
    expect(score(a, b)).toBeLessThan(JOIN_SCORE);
    expect(score(b, a)).toBeLessThan(JOIN_SCORE);
  });
});

describe('a revision in words', () => {
  const old = inventCount('a1', 19, { supersession: 'earlier', numbers: [19, 33] });
  const now = inventCount('a1', 33, { supersession: 'newer', numbers: [19, 33] });

  it('is left to be joined when all else is grouped', () => {
    expect(score(old, now)).toBe(0);
  });

  it('meets reports of the same figure', () => {
    expect(score(old, inventCount('a2', 19))).toBeGreaterThanOrEqual(JOIN_SCORE);
    expect(score(now, inventCount('a2', 33))).toBeGreaterThanOrEqual(JOIN_SCORE);
  });

  it('does not hold a report of the old figure against the new one', () => {
    expect(score(now, inventCount('a2', 19))).not.toBe(CONFLICT);
  });

  it('does not meet what another sentence sets beside its number', () => {
    expect(score(now, inventCount('a2', 40, { numbers: [33, 40] }))).toBe(CONFLICT);
  });
});

it('is symmetric over counts', () => {
  const counts = fc
    .record({
      stated: fc.constantFrom(2, 17, 23),
      predicate: fc.constantFrom(null, 'kill', 'wound'),
      object: fc.constantFrom(null, 'person', 'miner', 'cow'),
      scope: fc.constantFrom(null, 'part' as const, 'total' as const),
      additional: fc.boolean(),
      supersession: fc.constantFrom(null, 'earlier' as const, 'newer' as const),
      vague: fc.boolean(),
      numbers: fc.subarray([2, 17, 23]),
      chain: fc.constantFrom([], ['Ada Voss'], ['Tom Harrow']),
      articleId: fc.constantFrom('a1', 'a2'),
    })
    .map(({ stated, vague, articleId, ...facets }) =>
      inventCount(articleId, stated, {
        ...facets,
        value: inventNumber(stated, { vague, high: vague ? stated + 5 : stated }),
      }),
    );
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      expect(score(a, b)).toBeCloseTo(score(b, a));
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['assert', false, false],
  ['assert', true, true],
  ['deny', false, true],
  ['deny', true, false],
] as const)('isDenied: %s, negated %s', (stance, negated, denied) => {
  expect(isDenied(inventStatement({ stance, negated }))).toBe(denied);
});
