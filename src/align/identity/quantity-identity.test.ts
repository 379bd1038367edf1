import { describe, expect, it } from 'vitest';
import { inventCount, inventNumber } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { quantityVerdict } from './quantity-identity.ts';

const ruleOf = (a: Statement, b: Statement): string => quantityVerdict(a, b, () => 1).rule;

const bound = (stated: number): Partial<Statement> => ({
  value: inventNumber(stated, { high: null, lowOpen: true }),
  predicate: null,
});

describe('the rule that decides', () => {
  it.each<[string, Statement, Statement]>([
    [
      'two kinds of number',
      inventCount('a1', 17),
      inventCount('a2', 17, { value: inventNumber(17, { measure: 'percent' }) }),
    ],
    ['happened and did not', inventCount('a1', 17), inventCount('a2', 17, { negated: true })],
    ['another figure is denied', inventCount('a1', 17), inventCount('a2', 23, { stance: 'deny' })],
    ['those named one by one', inventCount('a1', 17), inventCount('a2', 3, { individuals: true })],
    ['another time', inventCount('a1', 17), inventCount('a2', 29, { background: true })],
    [
      'another time',
      inventCount('a1', 14, { value: inventNumber(14, { high: null, lowOpen: true }) }),
      inventCount('a2', 39, { background: true }),
    ],
    ['a part and a whole', inventCount('a1', 17), inventCount('a2', 17, { scope: 'part' })],
    ['two parts', inventCount('a1', 6, { scope: 'part' }), inventCount('a2', 7, { scope: 'part' })],
    ['two happenings', inventCount('a1', 17), inventCount('a2', 17, { predicate: 'wound' })],
    ['what is added', inventCount('a1', 17), inventCount('a2', 12, { additional: true })],
    ['two things', inventCount('a1', 17, { object: 'miner' }), inventCount('a2', 17, { object: 'cow' })],
    [
      'whose or which',
      inventCount('a1', 17, { modifiers: ['ostmark'] }),
      inventCount('a2', 23, { modifiers: ['brenland'] }),
    ],
    [
      'whose or which',
      inventCount('a1', 12, { modifiers: ['sudland'], context: ['Norland', 'Sudland', 'soldier'] }),
      inventCount('a2', 12, { modifiers: ['norland'], context: ['Norland', 'Sudland', 'soldier'] }),
    ],
    [
      'a lack and its end',
      inventCount('a1', 4000, { predicate: null, passing: true, context: ['home', 'power'] }),
      inventCount('a2', 4000, { predicate: null, context: ['home', 'power', 'restore'] }),
    ],
    [
      'half told',
      inventCount('a1', 40, { predicate: null, context: ['person'] }),
      inventCount('a2', 40, { context: ['dead', 'person'] }),
    ],
    [
      'given in one sentence',
      inventCount('a1', 6, { numbers: [6, 7] }),
      inventCount('a2', 7, { numbers: [7] }),
    ],
    [
      'given in one sentence',
      inventCount('a1', 30, { numbers: [30, 40] }),
      inventCount('a2', 40, { numbers: [40] }),
    ],
    [
      'a common number',
      inventCount('a1', 2, { predicate: null, object: 'country', context: ['truce', 'war'] }),
      inventCount('a2', 2, { predicate: null, object: 'country', context: ['border', 'toll'] }),
    ],
    ['equal', inventCount('a1', 17), inventCount('a2', 17)],
    ['two figures of one report', inventCount('a1', 17), inventCount('a1', 23)],
    ['one happening told', inventCount('a1', 17), inventCount('a2', 23, { predicate: null })],
    ['worlds apart', inventCount('a1', 17), inventCount('a2', 80_000_000)],
    ['far beyond a bound', inventCount('a1', 90, bound(90)), inventCount('a2', 410, { predicate: null })],
    [
      'said to be of two things',
      inventCount('a1', 17, { places: ['Velden'] }),
      inventCount('a2', 23, { places: ['Harrow'] }),
    ],
    ['a place and none', inventCount('a1', 17), inventCount('a2', 33, { places: ['Arl Valley'] })],
    [
      'with the doer or without',
      inventCount('a1', 10, { context: ['kill', 'person', 'suspect'] }),
      inventCount('a2', 9, { context: ['kill', 'person', 'suspect'] }),
    ],
    [
      'with the doer or without',
      inventCount('a1', 7, { context: ['kill', 'person', 'mother'] }),
      inventCount('a2', 6),
    ],
    [
      'two additions',
      inventCount('a1', 2, { additional: true, asOf: { from: '2025-03-04', to: '2025-03-04' } }),
      inventCount('a2', 2, { additional: true, asOf: { from: '2025-03-05', to: '2025-03-05' } }),
    ],
    [
      'equal',
      inventCount('a1', 3, { object: 'child', scope: 'part' }),
      inventCount('a2', 3, { object: 'child' }),
    ],
    ['two things', inventCount('a1', 2, { object: 'man' }), inventCount('a2', 2, { object: 'woman' })],
    [
      'opposite ways',
      inventCount('a1', 5, {
        value: inventNumber(5, { measure: 'percent' }),
        object: null,
        context: ['rise', 'sale'],
      }),
      inventCount('a2', 5, {
        value: inventNumber(5, { measure: 'percent' }),
        object: null,
        context: ['drop', 'sale'],
      }),
    ],
    [
      'costs of two things',
      inventCount('a1', 245, {
        value: inventNumber(245, { measure: 'money' }),
        predicate: 'pay',
        subject: 'pact',
      }),
      inventCount('a2', 340, {
        value: inventNumber(340, { measure: 'money' }),
        predicate: 'pay',
        subject: 'share',
      }),
    ],
    ['among the others', inventCount('a1', 17), inventCount('a2', 3, { object: 'child' })],
    ['no rivals', inventCount('a1', 17), inventCount('a2', 1)],
    ['unlike', inventCount('a1', 17), inventCount('a2', 23)],
  ])('%s', (rule, a, b) => {
    expect(ruleOf(a, b)).toBe(rule);
    expect(ruleOf(b, a)).toBe(rule);
  });
});
