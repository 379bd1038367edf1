import { describe, expect, it } from 'vitest';
import { renderPage } from '../../eval/render-page.mjs';
import type { Evaluation, Task } from '../../eval/task.ts';
import { TASKS } from '../../eval/tasks/index.mjs';

const ERRORS = { often: 12, seldom: 3, once: 1 };

const TASK: Task = {
  name: 'invented',
  title: 'Invented',
  files: ['articles.jsonl'],
  question: 'Is it found?',
  nouns: { texts: 'articles', items: 'things' },
  rows: [{ metric: 'thing', means: 'things' }],
  published: [{ who: 'somebody', figures: '0.9' }],
  errorUnit: 'each is one.',
  kinds: {
    often: { group: 'missed', means: 'a boat', example: '“a boat”' },
    seldom: { group: 'surplus', means: 'a boat', example: '“no boat”' },
    once: { group: 'missed', means: 'a gull', example: '“a gull”' },
  },
  evaluate: () => EVALUATION,
};

const EVALUATION: Evaluation = {
  articles: 2,
  sets: [],
  gold: 20,
  predicted: 18,
  metrics: { thing_p: 0.75, thing_r: 0.5, thing_f1: 0.6 },
  errors: Object.entries(ERRORS).flatMap(([kind, times]) =>
    Array.from({ length: times }, () => ({ kind, article: 'a', expected: 'secret words', given: null })),
  ),
};

const render = (evaluation: Evaluation | null) =>
  renderPage({ version: '1.2.3', build: 'abc', results: [{ task: TASK, evaluation, data: 'def' }] });

describe('the page', () => {
  it('shows the figures, and the kinds of error by their number', () => {
    const page = render(EVALUATION);
    expect(page).toContain('version 1.2.3, build abc');
    expect(page).toContain('2 articles with 20 things in the gold; 18 given. Data def.');
    expect(page).toContain('| things | 0.750 | 0.500 | 0.600 |');
    expect(page).toContain(
      '| 12 | 75.0 % | missed: a boat | “a boat” |\n| 3 | 18.8 % | surplus: a boat | “no boat” |',
    );
  });

  it('sums up the kinds by what is wrong', () => {
    expect(render(EVALUATION)).toContain(
      '16 errors in things: each is one.\n\nIn all: missed 13, surplus 3.',
    );
  });

  it('names the sets where there are several', () => {
    const sets = [
      { name: 'first', articles: 1 },
      { name: 'second', articles: 1 },
    ];
    expect(render({ ...EVALUATION, sets })).toContain('2 articles (first 1, second 1) with 20 things');
  });

  it('shows no words of the data', () => {
    expect(render(EVALUATION)).not.toContain('secret');
  });

  it('is the same for the same evaluation', () => {
    expect(render(EVALUATION)).toBe(render(structuredClone(EVALUATION)));
  });

  it('says what was not measured', () => {
    expect(render(null)).toContain('## Invented\n\nIs it found?\n\nNot measured');
  });

  it('lists ten kinds and sums up the others', () => {
    const errors = Array.from({ length: 12 }, (_, index) => ({
      kind: `kind ${index}`,
      article: 'a',
      expected: null,
      given: null,
    }));
    const page = render({ ...EVALUATION, errors });
    expect(page.match(/\| 8\.3 % \|/g)).toHaveLength(10);
    expect(page).toContain('| 2 | 16.7 % | all other kinds |');
  });

  it('stays short with every task on it', () => {
    const results = TASKS.map((task) => {
      const errors = Object.keys(task.kinds).map((kind) => ({
        kind,
        article: 'a',
        expected: null,
        given: null,
      }));
      return { task, evaluation: { ...EVALUATION, errors }, data: 'def' };
    });
    expect(renderPage({ version: '1', build: 'a', results }).split('\n').length).toBeLessThan(150);
  });
});

describe.each(TASKS.map((task) => [task.name, task] as const))('the task %s', (_, { kinds, rows }) => {
  it('explains every kind of error in words that a table of Markdown can hold', () => {
    const words = Object.values(kinds).flatMap(({ means, example }) => [means, example]);
    expect(words.filter((text) => text === '' || /[|<>\n]/.test(text))).toEqual([]);
  });

  it('shows rows', () => {
    expect(rows.length).toBeGreaterThan(0);
  });
});
