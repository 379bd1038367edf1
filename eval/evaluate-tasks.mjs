// @ts-check
/** @import { Evaluation, Program, Task } from './task.ts' */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the data's hash: enough to tell whether two runs had the same data. */
const HASH_DIGITS = 12;

/** One task with how it went. `evaluation` and `data`, the first digits of the hash of its files, are null where there
 *  are no data for it.
 *  @typedef {{ task: Task, evaluation: Evaluation | null, data: string | null }} Result */

/** Evaluates every task that has its data. Throws a DataError where data are there and cannot be read.
 *  @param {readonly Task[]} tasks
 *  @param {string} folder holds a folder a task
 *  @param {{ program: Program, say: (message: string) => void }} means `say` is told what is done and what is left out
 *  @returns {Result[]} one a task, in their order */
export function evaluateTasks(tasks, folder, { program, say }) {
  return tasks.map((task) => {
    const own = join(folder, task.name);
    const files = task.files.map((name) => join(own, name));
    const missing = files.filter((path) => !existsSync(path));
    if (missing.length > 0) {
      say(`${task.name}: left out, as there is no ${missing.join(' and no ')}`);
      return { task, evaluation: null, data: null };
    }
    say(`${task.name}: ${own}`);
    return { task, evaluation: task.evaluate(own, program), data: hashFiles(files) };
  });
}

/** @param {readonly string[]} paths */
function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, HASH_DIGITS);
}
