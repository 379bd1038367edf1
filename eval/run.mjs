// @ts-check
/** `npm run eval -- DATA_FOLDER [--page FILE] [--errors FILE]`: how often the program is right, on third-party data.
 *  DATA_FOLDER holds a folder a task, as eval/README.md says; a task without data is left out and named. Writes
 *  docs/accuracy.md, or FILE; prints every metric; `--errors` writes each error as a line of JSON.
 *  Exit status: 0 done, 1 failed, 2 wrong usage. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, setUp } from '../scripts/setup.mjs';
import { DataError } from './data-error.mjs';
import { evaluateTasks } from './evaluate-tasks.mjs';
import { renderPage } from './render-page.mjs';
import { TASKS } from './tasks/index.mjs';

const USAGE = 'usage: npm run eval -- DATA_FOLDER [--page FILE] [--errors FILE]';
const PAGE = join('docs', 'accuracy.md');

/** Of the build's hash: enough to tell two builds apart. */
const BUILD_DIGITS = 12;

// npm changes to the package's folder; the caller's paths are relative to where npm was called.
const here = process.env['INIT_CWD'] ?? process.cwd();

const { folder, page, errors } = readArguments();
setUp();
try {
  await run();
} catch (error) {
  if (!(error instanceof DataError) && !isSystemError(error)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function run() {
  /** @type {typeof import('../src/index.ts')} */
  const program = await import(new URL('../dist/index.js', import.meta.url).href);
  const results = evaluateTasks(TASKS, folder, { program, say });
  if (results.every(({ evaluation }) => evaluation === null)) {
    say(`no task's data in ${folder}: eval/README.md says how they must lie there`);
    process.exitCode = 2;
    return;
  }
  for (const { task, evaluation } of results) if (evaluation !== null) printMetrics(task.name, evaluation);
  if (errors !== null) writeErrors(errors, results);
  writeFileSync(page, renderPage({ ...readVersion(), results }));
  say(`written: ${page}`);
}

/** @returns {{ folder: string, page: string, errors: string | null }} absolute paths */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { page: { type: 'string' }, errors: { type: 'string' } },
    });
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new TypeError('one DATA_FOLDER is asked for');
    return {
      folder: resolve(here, given),
      page: values.page === undefined ? join(ROOT, PAGE) : resolve(here, values.page),
      errors: values.errors === undefined ? null : resolve(here, values.errors),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    say(`${error.message}\n${USAGE}`);
    return process.exit(2);
  }
}

/** @returns {{ version: string, build: string }} of the package, and the first digits of the hash of its sources */
function readVersion() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const build = readFileSync(join(ROOT, 'dist', '.built'), 'utf8').slice(0, BUILD_DIGITS);
  return { version, build };
}

/** @param {string} name
 *  @param {import('./task.ts').Evaluation} evaluation */
function printMetrics(name, { articles, gold, predicted, metrics }) {
  const lines = Object.entries(metrics).map(([metric, value]) => `  ${metric.padEnd(32)}${value.toFixed(4)}`);
  process.stdout.write(
    `${name}: ${articles} articles, ${gold} gold, ${predicted} given\n${lines.join('\n')}\n`,
  );
}

/** @param {string} path
 *  @param {import('./evaluate-tasks.mjs').Result[]} results */
function writeErrors(path, results) {
  const lines = results.flatMap(({ task, evaluation }) =>
    (evaluation?.errors ?? []).map((error) => `${JSON.stringify({ task: task.name, ...error })}\n`),
  );
  writeFileSync(path, lines.join(''));
}

/** @param {unknown} error
 *  @returns {error is NodeJS.ErrnoException} a file that cannot be read or written */
function isSystemError(error) {
  return error instanceof Error && 'syscall' in error;
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`eval: ${message}\n`);
}
