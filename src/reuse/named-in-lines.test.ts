import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../test/plain-article.ts';
import { agencyInLines } from './named-in-lines.ts';

const PROSE = 'A pipe burst below the market hall of Hallin on Tuesday, and three streets stood under water.';

const report = (lines: string) => ({
  ...plainArticle(`Pipe bursts\n${lines}\n\n${PROSE}`),
  title: 'Pipe bursts',
});

describe('the agency named beside an outlet’s own name published the other report', () => {
  test.each([
    ['Hallin Courier with Velden Press Agency', 'Velden Press Agency', 'Velden Press Agency'],
    ['Hallin Courier (Velden Wire)', 'Velden Wire', 'Velden Wire'],
    ['Hallin Dagblad / VEL', 'VEL News Agency', 'VEL'],
    ['Hallin Dagblad / VPA', 'Velden Press Agency', 'VPA'],
  ])('%s, %s', (line, agency, credited) => {
    expect(agencyInLines(report(line), report(`By Ada Morn\n${agency}`))).toBe(credited);
    expect(agencyInLines(report(agency), report(line))).toBeNull();
  });

  test.each([
    ['a place', 'HALLIN, Velden', 'Velden'],
    ['its country', 'HALLIN, Velden', 'Velden Wire'],
    ['another agency', 'Hallin Courier (Orlo Wire)', 'Velden Wire'],
    ['its own name alone', 'Velden Wire', 'Velden Wire'],
    ['people', 'By Ada Morn and Jan Press', 'Jan Press'],
  ])('no credit: %s', (_, line, other) => {
    expect(agencyInLines(report(line), report(other))).toBeNull();
  });
});
