/** Characters of Markdown that are converted; a book has less. */
const MAX_CHARS = 1_000_000;

/** Deepest nesting of quotes and lists. Each level is a call within a call, and the stack ends near 1000. */
const MAX_NESTING = 100;

/** Marks of emphasis in one stretch without a blank line: nested in pairs they go down a level each. */
const MAX_MARKS = 4000;

/** Links in one stretch without a blank line: they take time by their square, a second for some 20,000. */
const MAX_LINKS = 10_000;

/** Columns of indentation that a list within a list takes at least. */
const INDENT = 2;

/** Why a Markdown text is not converted, or null: it is measured in one pass before a parser that works by recursion sees
 *  it. */
export function whyTooComplex(text: string): string | null {
  if (text.length > MAX_CHARS) return `it has more than ${MAX_CHARS} characters`;
  let marks = 0;
  let links = 0;
  for (const line of text.split('\n')) {
    if (nesting(line) > MAX_NESTING) return `it is nested more than ${MAX_NESTING} deep`;
    marks = line.trim() === '' ? 0 : marks + (line.match(/\*+|_+|~+/g)?.length ?? 0);
    links = line.trim() === '' ? 0 : links + (line.match(/\]\(/g)?.length ?? 0);
    if (links > MAX_LINKS) return `a paragraph of it has more than ${MAX_LINKS} links`;
    if (marks > MAX_MARKS) return `a paragraph of it has more than ${MAX_MARKS} marks of emphasis`;
  }
  return null;
}

/** How many quotes and lists a line can begin, by the marks before its text and their indentation. */
function nesting(line: string): number {
  const mark = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let depth = 0;
  let first = 0;
  while (depth <= MAX_NESTING) {
    const found = mark.exec(line);
    if (!found) break;
    if (depth === 0) first = found[0].length - found[0].trimStart().length;
    depth += 1;
  }
  return depth === 0 ? 0 : depth + Math.floor(first / INDENT);
}
