import { articleInputSchema, type RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { rawArticle } from '../model/raw-article.ts';

/** Articles of one file, and what could not be read. */
export interface Reading {
  readonly articles: readonly RawArticle[];
  readonly notes: readonly Note[];
}

const EXPECTED = 'an object with "id" and "text" (or "html"), all fields text';

/** Reads article JSONL: every good line is an article, every broken one a note with its line number from 1. */
export function readJsonl(text: string, file: string): Reading {
  const articles: RawArticle[] = [];
  const notes: Note[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const outcome = parseLine(line, file);
    if (typeof outcome === 'string') notes.push(note('jsonl-broken-line', file, index + 1, outcome));
    else articles.push(outcome);
  });
  return { articles, notes };
}

/** Reads a JSON array of articles, or one article object. Broken elements are notes that name their place from 1. */
export function readJson(text: string, file: string): Reading {
  const value = parse(text);
  if (value.error !== null) return { articles: [], notes: [note('json-broken', file, null, value.error)] };
  const elements: readonly unknown[] = Array.isArray(value.json) ? value.json : [value.json];
  const articles: RawArticle[] = [];
  const notes: Note[] = [];
  elements.forEach((element, index) => {
    const outcome = toArticle(element, file);
    if (typeof outcome === 'string')
      notes.push(note('json-broken', file, null, `element ${index + 1}: ${outcome}`));
    else articles.push(outcome);
  });
  return { articles, notes };
}

function note(code: string, file: string, line: number | null, message: string): Note {
  return {
    code,
    place: line === null ? { file } : { file, line },
    stage: 'ingest',
    message,
    expected: EXPECTED,
  };
}

function parse(text: string): { json: unknown; error: string | null } {
  try {
    const json: unknown = JSON.parse(text);
    return { json, error: null };
  } catch (error) {
    return {
      json: null,
      error: `not JSON: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}`,
    };
  }
}

function parseLine(line: string, file: string): RawArticle | string {
  const value = parse(line);
  return value.error ?? toArticle(value.json, file);
}

/** Deeper values are no article's, and later steps walk them by recursion. */
const MAX_DEPTH = 100;

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** The article, or what is wrong with it: the field and what was expected there. */
function toArticle(value: unknown, file: string): RawArticle | string {
  if (isTooDeep(value)) return `nested more than ${MAX_DEPTH} deep`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const checked = articleInputSchema.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return `field "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'invalid'}`;
  }
  const { text, html } = checked.data;
  if (text === undefined && html === undefined) return 'field "text": missing, and no "html" either';
  return rawArticle({ ...value, ...checked.data }, file);
}
