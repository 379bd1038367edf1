import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Noted, note } from './found.ts';
import { MAX_FOLDER_DEPTH, MAX_FOLDER_FILES } from './limits.ts';

/** Extensions taken from folders and archives, `.gz` behind any of them included; a file named by itself is read
 *  whatever it is called. */
const EXTENSIONS = new Set(
  'txt text md markdown html htm xhtml mht mhtml json jsonl ndjson csv tsv xml rss atom rdf opml eml mbox docx pdf warc zip'.split(
    ' ',
  ),
);

/** The name is one that a report may have. */
export function readableName(name: string): boolean {
  return EXTENSIONS.has(extname(bare(name)).slice(1).toLowerCase());
}

function bare(name: string): string {
  return name.replace(/\.gz$/i, '');
}

/** Base name of a file without its extensions: what its article is called. */
export function baseId(file: string): string {
  const name = bare(basename(file));
  return basename(name, extname(name));
}

/** A file's path without its extensions, for articles whose base names clash. */
export function pathId(file: string): string {
  const name = bare(file);
  return name.slice(0, name.length - extname(name).length).replace(/^(?:\.\/)+/, '');
}

/** What to read, in the order named; folders give their files sorted by path. `-` is standard input, addresses stay. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly notes: readonly Noted[];
}

/** An input that is fetched, or refused there for its scheme. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(input);
}

/** Resolves the named paths to files. Missing and unreadable ones become notes; a file named twice is read once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const notes: Noted[] = [];
  const seen = new Set<string>();
  const add = (file: string) => {
    const key = file === '-' || isAddress(file) ? file : resolve(file);
    if (seen.has(key)) notes.push(note({ name: file }, 'repeated-input', 'named twice; it is read once'));
    else files.push(file);
    seen.add(key);
  };
  for (const path of paths) {
    if (path === '-' || isAddress(path)) {
      add(path);
      continue;
    }
    try {
      const status = await stat(path);
      if (!status.isDirectory()) add(path);
      else {
        const before = notes.length;
        const inside = await walk(path, 0, notes);
        if (inside.length === 0 && notes.length === before)
          notes.push(
            note({ name: path }, 'folder-empty', 'the folder holds no file of a form that can be read'),
          );
        for (const file of inside.slice(0, MAX_FOLDER_FILES)) add(file);
        if (inside.length > MAX_FOLDER_FILES) {
          notes.push(
            note(
              { name: path },
              'too-many-files',
              `only the first ${MAX_FOLDER_FILES} of its files are read`,
            ),
          );
        }
      }
    } catch (error) {
      notes.push(unreadable(path, error));
    }
  }
  return { files, notes };
}

async function walk(folder: string, depth: number, notes: Noted[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.') || files.length > MAX_FOLDER_FILES) continue;
    const path = join(folder, entry.name);
    const usable = readableName(entry.name);
    try {
      // A linked folder is not entered: it can lead back up.
      if (entry.isDirectory() && usable)
        notes.push(note({ name: path }, 'unreadable', 'named like a file, but it is a folder'));
      else if (entry.isDirectory() && depth < MAX_FOLDER_DEPTH)
        files.push(...(await walk(path, depth + 1, notes)));
      else if (entry.isDirectory())
        notes.push(note({ name: path }, 'too-deep', `folders are entered ${MAX_FOLDER_DEPTH} deep`));
      // A pipe in a folder would keep the reader waiting for ever.
      else if (usable && (await stat(path)).isFile()) files.push(path);
    } catch (error) {
      notes.push(unreadable(path, error));
    }
  }
  return files;
}

/** The note for what cannot be read, with the system's reason in plain words. */
export function unreadable(path: string, error: unknown): Noted {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return note({ name: path }, 'missing-file', 'there is no such file or folder');
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'reading it is not permitted',
    EPERM: 'reading it is not permitted',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
  };
  const known = reasons[code];
  if (known !== undefined) return note({ name: path }, 'unreadable', known);
  const words = code !== '' ? code : error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  return note({ name: path }, 'unreadable', `it cannot be read${words === '' ? '' : ` (${words})`}`);
}
