import { describe, expect, it } from 'vitest';
import { inventCount, inventNumber, inventStatement } from '../../test/stories/invent-statement.ts';
import type { AlignedClaim, Statement } from '../model/statement.ts';
import { agreementOf, type Verdict } from './agreement.ts';
import { readingsOf } from './readings.ts';

const DATES = new Map([
  ['a1', '2025-03-14'],
  ['a2', '2025-03-14'],
  ['b1', '2025-03-16'],
]);

function verdict(...statements: readonly Statement[]): Verdict {
  const claim: AlignedClaim = { kind: statements[0]?.kind ?? 'event', statements, relations: [] };
  return agreementOf(claim, readingsOf(claim, DATES));
}

const date = (articleId: string, from: string, to: string): Statement =>
  inventStatement({ articleId, kind: 'date', label: from, value: { kind: 'date', from, to } });
const quote = (articleId: string, ...concepts: readonly string[]): Statement =>
  inventStatement({
    articleId,
    kind: 'quote',
    concepts,
    label: concepts.join(' '),
    value: { kind: 'words', text: concepts.join(' ') },
  });
const said = (articleId: string, facets: Partial<Statement> = {}): Statement =>
  inventStatement({ articleId, label: 'the alarm worked', concepts: ['alarm', 'work'], ...facets });

describe('agreementOf', () => {
  it.each<[string, readonly Statement[], Verdict['agreement']]>([
    ['one report', [inventCount('a1', 17)], 'single-report'],
    [
      'one report that says it twice',
      [inventCount('a1', 17), inventCount('a1', 17, { span: { start: 50, end: 60 } })],
      'single-report',
    ],
    ['the same number', [inventCount('a1', 17), inventCount('a2', 17)], 'agreed'],
    ['two numbers', [inventCount('a1', 17), inventCount('a2', 23)], 'disputed'],
    [
      'two numbers in one report without sources',
      [inventCount('a1', 17), inventCount('a1', 23)],
      'single-report',
    ],
    [
      'two numbers in one report and in its copy',
      [inventCount('a1', 17), inventCount('a1', 23), inventCount('a2', 17), inventCount('a2', 23)],
      'single-report',
    ],
    [
      'two sources in one report',
      [inventCount('a1', 17, { chain: ['union'] }), inventCount('a1', 23, { chain: ['ministry'] })],
      'disputed',
    ],
    [
      'one source with two numbers in one report',
      [inventCount('a1', 17, { chain: ['union'] }), inventCount('a1', 23, { chain: ['union'] })],
      'single-report',
    ],
    [
      'all there were, and fewer for whom it still holds',
      [inventCount('a1', 310), inventCount('a2', 230, { passing: true })],
      'compatible',
    ],
    [
      'fewer than it still holds for',
      [inventCount('a1', 210), inventCount('a2', 230, { passing: true })],
      'disputed',
    ],
    [
      'two counts of how things stand on one day',
      [inventCount('a1', 310, { passing: true }), inventCount('a2', 230, { passing: true })],
      'disputed',
    ],
    [
      'one quoted sentence, cut at one place, that goes on in two ways',
      [
        { ...quote('a1', 'bridge', 'stand'), context: ['bridge', 'stand', 'paint', 'summer', 'red'] },
        { ...quote('a2', 'bridge', 'stand', 'sell'), context: ['bridge', 'stand', 'sell', 'toll', 'bank'] },
      ],
      'compatible',
    ],
    [
      'one quoted sentence that one report cuts short',
      [
        { ...quote('a1', 'bridge', 'stand'), context: ['bridge', 'stand'] },
        { ...quote('a2', 'bridge', 'stand', 'sell'), context: ['bridge', 'stand', 'sell', 'toll', 'bank'] },
      ],
      'agreed',
    ],
    [
      'nested bounds',
      [
        inventCount('a1', 10000, { value: inventNumber(10000, { lowOpen: true, high: null }) }),
        inventCount('a2', 15000),
      ],
      'compatible',
    ],
    ['a toll that rose', [inventCount('a1', 17), inventCount('b1', 23)], 'revised'],
    ['a toll that fell', [inventCount('a1', 23), inventCount('b1', 17)], 'disputed'],
    [
      'a number called earlier',
      [inventCount('a1', 8, { supersession: 'earlier' }), inventCount('a2', 6)],
      'revised',
    ],
    [
      'a revision beside a third number of the same day',
      [
        inventCount('a1', 8, { supersession: 'earlier' }),
        inventCount('a2', 6),
        inventCount('a1', 7, { chain: ['union'] }),
      ],
      'disputed',
    ],
    [
      'two days',
      [date('a1', '2025-03-03', '2025-03-03'), date('a2', '2025-03-04', '2025-03-04')],
      'disputed',
    ],
    [
      'a day and its month',
      [date('a1', '2025-03-03', '2025-03-03'), date('a2', '2025-03-01', '2025-03-31')],
      'compatible',
    ],
    [
      'one quote, cut short',
      [quote('a1', 'build', 'every', 'house', 'valley', 'winter'), quote('a2', 'build', 'every', 'house')],
      'agreed',
    ],
    [
      'a quote that goes on elsewhere',
      [quote('a1', 'build', 'every', 'house', 'valley'), quote('a2', 'build', 'school', 'road')],
      'compatible',
    ],
    ['a denial', [said('a1'), said('a2', { stance: 'deny', chain: ['company'] })], 'disputed'],
    ['a denial of what is negated', [said('a1'), said('a2', { stance: 'deny', negated: true })], 'agreed'],
    ['a happening in two reports', [said('a1'), said('a2', { label: 'it worked' })], 'agreed'],
  ])('%s', (_name, statements, agreement) => {
    expect(verdict(...statements).agreement).toBe(agreement);
  });

  it('names what was replaced, and only in a revision', () => {
    const revised = verdict(inventCount('a1', 17), inventCount('b1', 23));
    expect(revised.superseded).toHaveLength(1);
    expect(revised.why).toContain('“17”');
    expect(verdict(inventCount('a1', 17), inventCount('a2', 23)).superseded).toEqual([]);
  });

  it('always says why', () => {
    expect(verdict(inventCount('a1', 17), inventCount('a2', 23)).why).toMatch(/“17”.*“23”|“23”.*“17”/);
    expect(verdict(said('a1'), said('a2', { stance: 'deny' })).why).toBe(
      'One side says it, the other denies it.',
    );
  });
});
