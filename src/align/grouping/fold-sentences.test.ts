import { describe, expect, it } from 'vitest';
import { inventStatement } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { foldSentences } from './fold-sentences.ts';

const TEXT = 'The roof fell in, and the lights went out, while the band played on.';
const TEXTS = new Map([['a1', TEXT]]);

function clause(words: string, facets: Partial<Statement> = {}): Statement {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return inventStatement({
    span,
    focus: span,
    label: words,
    about: words,
    concepts: words.split(' ').sort(),
    ...facets,
  });
}

const ROOF = 'The roof fell in';
const LIGHTS = 'the lights went out';
const BAND = 'the band played on';

function labels(...groups: readonly (readonly Statement[])[]): readonly (readonly string[])[] {
  return foldSentences(groups, TEXTS).map((group) => group.map((s) => s.label));
}

describe('foldSentences', () => {
  it('joins neighbouring clauses that stand alone', () => {
    const [[only] = []] = foldSentences([[clause(ROOF)], [clause(LIGHTS)], [clause(BAND)]], TEXTS);
    expect(only?.label).toBe(TEXT.slice(0, -1));
    expect(only?.concepts).toEqual([...new Set([ROOF, LIGHTS, BAND].join(' ').split(' '))].sort());
    expect(TEXT.slice(only?.span.start, only?.span.end)).toBe(only?.label);
  });

  it.each<[string, readonly (readonly Statement[])[]]>([
    [
      'a clause that another report shares',
      [[clause(ROOF)], [clause(LIGHTS), clause(LIGHTS, { articleId: 'a2' })], [clause(BAND)]],
    ],
    ['another voice', [[clause(ROOF)], [clause(LIGHTS, { chain: ['Ada Voss'] })], [clause(BAND)]]],
    ['another kind', [[clause(ROOF)], [clause(LIGHTS, { kind: 'status' })], [clause(BAND)]]],
  ])('does not fold across %s', (_name, groups) => {
    expect(labels(...groups).map((group) => group[0])).toEqual([ROOF, LIGHTS, BAND]);
  });

  it('drops a splinter of a sentence that is told elsewhere, and keeps it where nothing else is', () => {
    const splinter = clause(BAND, { concepts: ['band', 'play'] });
    expect(labels([clause(ROOF, { kind: 'status' })], [splinter])).toEqual([[ROOF]]);
    expect(labels([splinter])).toEqual([[BAND]]);
  });

  it('keeps articles and sentences apart', () => {
    expect(labels([clause(ROOF)], [clause(LIGHTS, { articleId: 'a2' })])).toEqual([[ROOF], [LIGHTS]]);
    expect(labels([clause(ROOF)], [clause(LIGHTS, { sentence: { start: 18, end: 60 } })])).toEqual([
      [ROOF],
      [LIGHTS],
    ]);
  });

  it('does not depend on the order of groups', () => {
    const groups = [[clause(ROOF)], [clause(LIGHTS)], [clause(BAND)]];
    expect(labels(...[...groups].reverse())).toEqual(labels(...groups));
  });
});
