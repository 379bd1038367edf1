import { isTooDeep } from './too-deep.ts';

/** What stands before a Markdown text, and the text. */
export interface FrontMatter {
  /** As written: scalars are text. Empty where there is none. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly trouble: FrontMatterTrouble | null;
}

export interface FrontMatterTrouble {
  readonly code: 'front-matter-broken' | 'front-matter-unread';
  readonly message: string;
}

/** Characters of front matter; real ones stay under 2000. A longer stretch between rules is text. */
const MAX_CHARS = 32_000;

/** Deepest nesting of brackets, and of list marks on one line. The parser goes down by recursion. */
const MAX_NESTING = 20;

/** References to one node that are followed: more multiply, as in a bomb. */
const MAX_ALIASES = 20;

/** Parts the front matter from the text: YAML between lines of `---`, or TOML between lines of `+++`, which is not read.
 *  Of broken YAML the plain lines (`key: value`) are kept. What only looks like it (text between two rules) is text. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const none: FrontMatter = { fields: {}, body: text, trouble: null };
  const parts = part(text);
  if (parts === null) return none;
  const { source, body } = parts;
  if (parts.fence === '+++') {
    const message = 'the front matter is TOML, which is not read; title and date may be missing';
    return { fields: { frontMatter: source }, body, trouble: { code: 'front-matter-unread', message } };
  }
  if (source.trim() === '') return { ...none, body };
  const value = await parseYaml(source);
  if (typeof value !== 'string') return value === null ? none : { fields: value, body, trouble: null };
  const fields = plainLines(source);
  // A sentence between two rules is broken YAML as often as not.
  if (Object.keys(fields).length === 0) return none;
  const message = `the front matter is no YAML (${value}); its plain lines are read`;
  return { fields, body, trouble: { code: 'front-matter-broken', message } };
}

function part(text: string): { fence: string; source: string; body: string } | null {
  const start = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!start) return null;
  const fence = start[1] ?? '';
  const inside = text.slice(start[0].length, start[0].length + MAX_CHARS);
  const end = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m : /^\+\+\+[ \t]*(?:\r?\n|$)/m).exec(
    inside,
  );
  if (!end) return null;
  const body = text.slice(start[0].length + end.index + end[0].length);
  return { fence, source: inside.slice(0, end.index), body };
}

/** The fields; null for YAML that holds none; what is wrong with it, as text. */
async function parseYaml(source: string): Promise<Readonly<Record<string, unknown>> | null | string> {
  if (isNested(source)) return `nested more than ${MAX_NESTING} deep`;
  const { isMap, parseDocument } = await import('yaml');
  try {
    // Everything as text: `007` and `2026-03-03` are to stay as they are written.
    const options = {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    } as const;
    const document = parseDocument(source, options);
    const [error] = document.errors;
    if (error) return error.message.slice(0, 100);
    if (!isMap(document.contents)) return null;
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (isTooDeep(value)) return `nested more than ${MAX_NESTING} deep`;
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 100) : 'unknown reason';
  }
}

function isNested(source: string): boolean {
  let depth = 0;
  for (const [mark] of source.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_NESTING) return true;
  }
  return new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${MAX_NESTING}}`, 'm').test(source);
}

/** Lines of a name, a colon and a value that needs no YAML to be read. */
function plainLines(source: string): Record<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(
    /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.{0,2000}?)[ \t]*\r?$/gm,
  )) {
    if (!/^[[{|>&*!]/.test(value)) fields.set(name, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return Object.fromEntries(fields);
}
