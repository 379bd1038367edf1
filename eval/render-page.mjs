// @ts-check
/** @import { Evaluation, Task } from './task.ts' */
/** @import { Result } from './evaluate-tasks.mjs' */
import { share } from './measure/scores.mjs';

/** Kinds of error that the page lists for each task. */
const LISTED_KINDS = 10;

/** Signs in a line of prose. */
const LINE = 118;

/** docs/accuracy.md: the figures of one run, and what goes wrong most often. The same results give the same bytes.
 *  @param {{ version: string, build: string, results: readonly Result[] }} run
 *  @returns {string} Markdown */
export function renderPage({ version, build, results }) {
  const parts = [
    '# How often it is right',
    `Made by \`npm run eval -- DATA_FOLDER\` with version ${version}, build ${build}; not edited by hand. Where the data come from
and how to get them: [eval/README.md](../eval/README.md). No text of theirs is in this repository, so the examples
below are invented; a later version may read some of them rightly.`,
    READING,
    ...results.map(renderTask),
  ];
  return `${parts.join('\n\n')}\n`;
}

const READING = `**Precision** is the share of what Variorum gives that is right, **recall** the share of what the gold holds that is
found, **F1** their harmonic mean; 1 is all of it. The gold is what careful readers marked under their own rules, and a
second reader would mark it otherwise here and there: no program can reach 1. The rules were written with a part of these
articles in view, so expect somewhat less on others. The other figures are their authors’ own, some of them on other texts.`;

/** @param {Result} result
 *  @returns {string} one section */
function renderTask({ task, evaluation, data }) {
  const head = [`## ${task.title}`, wrap(task.question)];
  if (evaluation === null) return [...head, 'Not measured: there were no data for it.'].join('\n\n');
  const { articles, gold, predicted } = evaluation;
  const { texts, items } = task.nouns;
  return [
    ...head,
    wrap(
      `${articles} ${texts}${nameSets(evaluation.sets)} with ${gold} ${items} in the gold; ${predicted} given. Data ${data}.`,
    ),
    table(
      ['', 'precision', 'recall', 'F1'],
      task.rows.map(({ metric, means }) => [
        means,
        ...['p', 'r', 'f1'].map((suffix) => decimal(evaluation.metrics[`${metric}_${suffix}`])),
      ]),
    ),
    table(
      ['to compare', 'F1'],
      task.published.map(({ who, figures }) => [who, figures]),
    ),
    ...renderErrors(task, evaluation),
  ].join('\n\n');
}

/** @param {Evaluation['sets']} sets */
function nameSets(sets) {
  return sets.length === 0 ? '' : ` (${sets.map(({ name, articles }) => `${name} ${articles}`).join(', ')})`;
}

/** @param {Task} task
 *  @param {Evaluation} evaluation
 *  @returns {string[]} what is counted, and a table of the most frequent kinds */
function renderErrors({ errorUnit, kinds, nouns }, { errors }) {
  if (errors.length === 0) return ['No errors.'];
  const frequent = countEach(errors.map(({ kind }) => kind));
  const listed = frequent.slice(0, LISTED_KINDS);
  const rest = frequent.slice(LISTED_KINDS).reduce((sum, [, times]) => sum + times, 0);
  const groups = countEach(errors.map(({ kind }) => kinds[kind]?.group ?? kind));
  const row = (/** @type {[string, number]} */ [kind, times]) => {
    const { group, means, example } = kinds[kind] ?? { group: 'other', means: kind, example: '' };
    return [String(times), percent(times, errors.length), `${group}: ${means}`, example];
  };
  const others = rest === 0 ? [] : [[String(rest), percent(rest, errors.length), 'all other kinds', '']];
  return [
    wrap(`${errors.length} errors in ${nouns.items}: ${errorUnit}`),
    wrap(`In all: ${groups.map(([name, times]) => `${name} ${times}`).join(', ')}. The most frequent kinds:`),
    table(['errors', 'share', 'kind', 'an invented example'], [...listed.map(row), ...others]),
  ];
}

/** @param {readonly string[]} names one an error
 *  @returns {[string, number][]} the most frequent first, equal ones by name */
function countEach(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** @param {readonly string[]} head
 *  @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** @param {number | undefined} value */
function decimal(value) {
  return value === undefined ? '–' : value.toFixed(3);
}

/** @param {number} part
 *  @param {number} all */
function percent(part, all) {
  return `${(100 * share(part, all)).toFixed(1)} %`;
}

/** @param {string} words
 *  @returns {string} in lines of at most `LINE` signs */
function wrap(words) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words.split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && line.length <= LINE) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
}
