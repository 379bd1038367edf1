import { createRequire } from 'node:module';
import type { RawArticle, RawContent } from '../../model/article.ts';
import { article, type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { isoDate } from './dates.ts';
import { foldName } from './field-names.ts';
import { readFrontMatter } from './front-matter.ts';
import { httpUrl } from './http-url.ts';
import { runLimited, type WorkLimits } from './limited-worker.ts';
import { whyTooComplex } from './markdown-bounds.ts';
import { oneLine } from './markup.ts';

/** Characters that are converted here and now. Converting can take time by the square of the length: the worst found for
 *  this many is a quarter of a second. Longer ones are converted in a thread that can be ended, which costs 50 ms. */
const MAX_CHARS_AT_ONCE = 10_000;

const LIMITS: WorkLimits = { seconds: 10, heapMb: 256, growthMb: 512 };

/** Front matter by what it means: names without case, hyphens and underscores, in the order they are tried. */
const NAMES = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline'],
  url: ['url', 'canonical', 'canonicalurl', 'permalink', 'link', 'source'],
  outlet: ['outlet', 'publication', 'publisher', 'source', 'site', 'sitename'],
  publishedAt: ['date', 'published', 'publishedat', 'datepublished', 'pubdate', 'publishdate'],
  modifiedAt: ['lastmod', 'updated', 'updatedat', 'modified', 'modifiedat', 'lastmodified', 'datemodified'],
  language: ['lang', 'language'],
} as const;

type Meaning = keyof typeof NAMES;

/** The worker takes the library by its path. */
const require = createRequire(import.meta.url);

/** Reads a Markdown text with YAML front matter: one article. Its first heading is its title where the front matter has
 *  none and no words stand before it; other fields go under `extra`. HTML in it stays as it is. Never throws. */
export async function* readMarkdown(text: string, place: Place): AsyncGenerator<Found> {
  const { fields, body, trouble } = await readFrontMatter(text);
  if (trouble !== null) yield note(place, trouble.code, trouble.message);
  if (body.trim() === '') {
    yield note(place, 'empty-file', 'it holds front matter and no text');
    return;
  }
  const converted = await convert(body);
  const { title, content } = converted.kind === 'html' ? headed(converted.html, fields) : plain(body);
  if (converted.kind === 'refused')
    yield note(place, 'markdown-too-complex', `read as plain text: ${converted.why}`);
  yield article({ ...described(fields, place), content, ...(title === null ? {} : { title }) });
}

type Converted =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'refused'; readonly why: string };

async function convert(text: string): Promise<Converted> {
  const why = whyTooComplex(text);
  if (why !== null) return { kind: 'refused', why };
  if (text.length <= MAX_CHARS_AT_ONCE) {
    const { Marked } = await import('marked');
    try {
      return { kind: 'html', html: new Marked({ gfm: true, async: false }).parse(text, { async: false }) };
    } catch {
      return { kind: 'refused', why: 'it is nested too deep' };
    }
  }
  const script = 'return new library.Marked({ gfm: true }).parse(data);';
  const outcome = await runLimited<string>(require.resolve('marked'), script, text, LIMITS);
  if (outcome.kind === 'done') return { kind: 'html', html: outcome.result };
  const reason = outcome.kind === 'over' ? `it takes too much ${outcome.limit}` : 'it is nested too deep';
  return { kind: 'refused', why: reason };
}

interface Headed {
  /** Null: as the front matter has it. */
  readonly title: string | null;
  readonly content: RawContent;
}

function plain(text: string): Headed {
  return { title: null, content: { kind: 'text', text } };
}

/** The article with its first heading as title, which is then not in its text. */
function headed(html: string, fields: Readonly<Record<string, unknown>>): Headed {
  const whole: Headed = { title: null, content: { kind: 'body', text: html } };
  const start = html.indexOf('<h1>');
  const end = html.indexOf('</h1>', start);
  if (start < 0 || end < 0 || field(fields, 'title').words !== null) return whole;
  const title = oneLine(html.slice(start, end).replace(/<[^<>]*>/g, ''));
  const before = html.slice(0, start);
  if (title === '' || before.replace(/<[^<>]*>/g, '').trim() !== '') return whole;
  return { title, content: { kind: 'body', text: before + html.slice(end + '</h1>'.length) } };
}

function described(fields: Readonly<Record<string, unknown>>, place: Place): Omit<RawArticle, 'content'> {
  const title = field(fields, 'title');
  const byline = field(fields, 'byline');
  const url = field(fields, 'url', httpUrl);
  const outlet = field(fields, 'outlet', (words) => (httpUrl(words) === null ? words : null));
  const published = field(fields, 'publishedAt', isoDate);
  const modified = field(fields, 'modifiedAt', isoDate);
  const language = field(fields, 'language');
  const used = new Set([title, byline, url, outlet, published, modified, language].map(({ name }) => name));
  return {
    id: place.id,
    file: place.name,
    title: title.words,
    byline: byline.words,
    url: url.words ?? place.url,
    outlet: outlet.words,
    publishedAt: published.words,
    modifiedAt: modified.words,
    seenAt: place.seenAt,
    language: language.words,
    extra: Object.fromEntries(Object.entries(fields).filter(([name]) => !used.has(name))),
  };
}

/** The first field of a meaning that holds words which `read` accepts, and its name as written. */
function field(
  fields: Readonly<Record<string, unknown>>,
  meaning: Meaning,
  read: (words: string) => string | null = (words) => words,
): { readonly name: string | null; readonly words: string | null } {
  for (const wanted of NAMES[meaning]) {
    for (const [name, value] of Object.entries(fields)) {
      if (foldName(name) !== wanted) continue;
      const words = read(wordsOf(value));
      if (words !== null && words !== '') return { name, words };
    }
  }
  return { name: null, words: null };
}

/** A value as words: lists joined, of an object its `name`. Notes link names as `[[Name]]` or `[[Page|Name]]`. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((words) => words !== '')
      .join(', ');
  if (typeof value === 'object' && value !== null) return 'name' in value ? wordsOf(value.name) : '';
  const words = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if (words === '~' || words === 'null') return '';
  return words.replace(/^\[\[(?:[^|[\]]*\|)?([^|[\]]+)\]\]$/, '$1');
}
