import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { decode } from './decode.ts';
import { findFiles, unreadable } from './find-files.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { type Reading, readJson, readJsonl } from './read-json.ts';
import { readStandardInput } from './read-standard-input.ts';
import { type Form, recognise } from './recognise.ts';
import { type Named, uniqueIds } from './unique-ids.ts';

export { isLostInput } from './lost-input.ts';

/** What the named inputs hold: articles in the order named, and a note for everything that could not be read. */
export interface Ingested {
  readonly articles: readonly RawArticle[];
  readonly notes: readonly Note[];
}

/** Where bytes come from other than files; lets tests and servers stand in for standard input. */
export interface IngestEffects {
  readonly readStdin?: () => Promise<Uint8Array>;
  /** Called after each file. */
  readonly onFile?: (done: number, total: number) => void;
}

/** Reads files, folders and `-` (standard input). Never throws for bad input: it is noted and passed over. */
export async function readInputs(paths: readonly string[], effects: IngestEffects = {}): Promise<Ingested> {
  const found = await findFiles(paths);
  const notes: Note[] = [...found.notes];
  const named: Named[] = [];
  for (const [index, file] of found.files.entries()) {
    const reading = await readInput(file, effects);
    notes.push(...reading.notes);
    named.push(
      ...reading.articles.map((article) => ({ article, pathId: reading.ownName ? pathId(file) : null })),
    );
    effects.onFile?.(index + 1, found.files.length);
  }
  const unique = uniqueIds(named);
  return { articles: unique.articles, notes: [...notes, ...unique.notes] };
}

interface FileReading extends Reading {
  /** The article is named after its file. */
  readonly ownName: boolean;
}

async function readInput(file: string, effects: IngestEffects): Promise<FileReading> {
  try {
    const size = file === '-' ? 0 : (await stat(file)).size;
    if (size > MAX_FILE_BYTES) return nothing(tooLarge(file, size));
    const bytes = file === '-' ? await (effects.readStdin ?? readStandardInput)() : await readFile(file);
    if (bytes.length > MAX_FILE_BYTES) return nothing(tooLarge(file, bytes.length));
    return readBytes(bytes, file);
  } catch (error) {
    return nothing(unreadable(file, error));
  }
}

function readBytes(bytes: Uint8Array, file: string): FileReading {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return nothing(note('binary-file', file, `skipped: ${decoded.why}`));
  const { text } = decoded;
  const troubles = decoded.troubles.map(({ code, message }) => note(code, file, message));
  if (text.trim() === '') return nothing(note('empty-file', file, 'the file holds no text'));
  const form = recognise(text, extname(file).slice(1).toLowerCase());
  const reading = readForm(text, form, file);
  const none = reading.articles.length === 0 && reading.notes.length === 0;
  const empty = none ? [note('empty-file', file, 'the file holds no articles')] : [];
  return {
    articles: reading.articles,
    notes: [...troubles, ...reading.notes, ...empty],
    ownName: form === 'text' || form === 'html',
  };
}

function readForm(text: string, form: Form, file: string): Reading {
  if (form === 'jsonl') return readJsonl(text, file);
  if (form === 'json') return readJson(text, file);
  const id = file === '-' ? 'stdin' : basename(file, extname(file));
  const unknown = {
    title: null,
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    seenAt: null,
    language: null,
    extra: {},
  };
  return { articles: [{ id, file, content: { kind: form, text }, ...unknown }], notes: [] };
}

function pathId(file: string): string {
  return file.slice(0, file.length - extname(file).length).replace(/^(?:\.\/)+/, '');
}

function nothing(reason: Note): FileReading {
  return { articles: [], notes: [reason], ownName: false };
}

function tooLarge(file: string, size: number): Note {
  return note(
    'too-large',
    file,
    `skipped: ${size} bytes are more than the ${MAX_FILE_BYTES} that are read of one file`,
  );
}

function note(code: string, file: string, message: string): Note {
  return { code, place: { file }, stage: 'ingest', message };
}
