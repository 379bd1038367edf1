// @ts-check
/** @import { Item } from './task.ts' */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from './data-error.mjs';

const ARTICLES = 'articles.jsonl';
const GOLD = 'gold.jsonl';

/** What `readSet` reads. */
export const SET_FILES = [ARTICLES, GOLD];

const articleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  byline: z.string().nullish(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** The articles of a folder that have a gold line, in the order of `articles.jsonl`. Throws a DataError.
 *  @template {{ id: string }} Gold
 *  @param {string} folder
 *  @param {z.ZodType<Gold>} goldSchema
 *  @returns {Item<Gold>[]} */
export function readSet(folder, goldSchema) {
  const gold = new Map(readLines(join(folder, GOLD), goldSchema).map((line) => [line.id, line]));
  return readLines(join(folder, ARTICLES), articleSchema).flatMap((article) => {
    const line = gold.get(article.id);
    return line === undefined ? [] : [{ article, gold: line }];
  });
}

/** @template T
 *  @param {string} path
 *  @param {z.ZodType<T>} schema
 *  @returns {T[]} */
function readLines(path, schema) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new DataError(`${path}, line ${index + 1}: ${where}${issue?.message ?? 'not as expected'}`);
  });
}

/** @param {string} line
 *  @returns {unknown} undefined where it is no JSON: no schema takes that */
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
