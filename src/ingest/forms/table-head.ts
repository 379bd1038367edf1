import { type Delimiter, splitRows } from './csv-rows.ts';
import { ALIASES, CONTRACT_FIELDS, foldName, type Meaning } from './field-names.ts';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/** The line in which a spreadsheet tells itself which sign parts the columns. */
export const SEPARATOR_LINE = /^sep=[;,\t]\r?\n/i;

/** Longer ones are no column's name. */
const MAX_NAME_CHARS = 60;
const MAX_NAME_WORDS = 5;

/** What prose has and names of columns have not. */
const SENTENCE = /[.!?…](?:\s|$)|[<>{}“”]|:\s/;

const CONTENT: readonly Meaning[] = ['whole', 'summary', 'title', 'url'];
const CONTENT_NAMES = new Set(
  [
    'text',
    'html',
    'title',
    'url',
    ...CONTENT.flatMap((meaning) => ALIASES[meaning].map(({ name }) => name)),
  ].map(foldName),
);
const ALL_NAMES = new Set(
  [...CONTRACT_FIELDS, ...Object.values(ALIASES).flatMap((aliases) => aliases.map(({ name }) => name))].map(
    foldName,
  ),
);

/** The sign that parts the columns, where a text begins with the head of a table of articles: two names or more, one of
 *  which is of what an article says. Null for all else; running text is never taken for a table. */
export function looksLikeTable(head: string): Delimiter | null {
  const text = head.replace(/^\uFEFF?\s*/, '').replace(SEPARATOR_LINE, '');
  const end = text.search(/[\r\n]/);
  if (end < 0) return null;
  const line = text.slice(0, end);
  const found = DELIMITERS.map((delimiter) => ({ delimiter, names: columnNames(line, delimiter) }))
    .toSorted((one, other) => other.names.length - one.names.length)
    .find(({ delimiter, names }) => isHead(names, delimiter, line) && text.slice(end).includes(delimiter));
  return found?.delimiter ?? null;
}

/** The names in the first line of a table. */
function columnNames(line: string, delimiter: Delimiter): readonly string[] {
  return splitRows(Buffer.from(line), delimiter).rows[0]?.cells.map((name) => name.trim()) ?? [];
}

function isHead(names: readonly string[], delimiter: Delimiter, line: string): boolean {
  if (names.length < 2 || names.some((name) => !isName(name))) return false;
  const folded = names.map(foldName);
  if (!folded.some((name) => CONTENT_NAMES.has(name))) return false;
  // Prose has a blank behind its commas; so two names must be known where the line has that.
  const known = folded.filter((name) => ALL_NAMES.has(name)).length;
  return known >= 2 || !line.includes(`${delimiter} `);
}

function isName(name: string): boolean {
  return name.length <= MAX_NAME_CHARS && name.split(/\s+/).length <= MAX_NAME_WORDS && !SENTENCE.test(name);
}
