import type { Entry, ZipFile } from 'yauzl';
import { BrokenInput } from '../broken-input.ts';
import { readAll } from '../byte-streams.ts';
import { MAX_FOLDER_FILES } from '../limits.ts';
import { unsafeName, zipName } from './zip-name.ts';
import { unpackEntry } from './zip-unpack.ts';

/** An archive whose directory has been read; nothing of it is unpacked before it is asked for. */
export interface Zip {
  /** Names of its files in the directory's order: safe ones, dot-files included, folders left out. */
  readonly names: readonly string[];
  /** Its files in the directory's order, with a trouble in place of each that cannot be read. Folders, dot-files and
   *  what macOS adds (`__MACOSX/`) are passed over. */
  entries(): Iterable<ZipEntry | ZipTrouble>;
  /** All bytes of the first file of that name. Throws `BrokenInput`: `too-large` past `limit` bytes, `zip-broken`,
   *  `encrypted-entry`, `missing-file`. */
  readEntry(name: string, limit: number): Promise<Uint8Array>;
  /** Closes the file; streams not yet read end with an error. */
  close(): void;
}

/** One file of an archive. */
export interface ZipEntry {
  readonly kind: 'entry';
  /** Path with `/`; safe to show, and never used on a disk. */
  readonly name: string;
  /** Bytes as the archive claims; nothing may rely on it. */
  readonly size: number;
  /** May be taken once. Throws `BrokenInput` in the stream: `too-large` for a bomb, `zip-broken` for what is damaged. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file of an archive that is passed over. */
export interface ZipTrouble {
  readonly kind: 'trouble';
  readonly code: 'unsafe-name' | 'encrypted-entry' | 'zip-broken' | 'too-many-files';
  readonly message: string;
}

/** Bytes of an entry's header before its name; its directory record repeats them. */
const LOCAL_HEADER_BYTES = 30;

/** Opens a ZIP archive and reads its directory. What is wrong with an archive that cannot be opened comes as a message
 *  (code `zip-broken`). Never throws for a bad archive; a file that is not there throws as the system does. */
export async function openZip(
  from: { readonly path: string } | { readonly bytes: Uint8Array },
): Promise<Zip | string> {
  const yauzl = await import('yauzl');
  // Names are decoded and sizes checked here: yauzl gives up a whole archive for one bad entry.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  let file: ZipFile | null = null;
  try {
    file = await ('path' in from
      ? yauzl.openPromise(from.path, options)
      : yauzl.fromBufferPromise(asBuffer(from.bytes), options));
    // What goes wrong while the file is closed has no reader left.
    file.on('error', () => {});
    const directory = await readDirectory(file, (entry) => zipName(entry, yauzl.getFileNameLowLevel));
    const overlap = overlapping(directory.entries);
    if (overlap === null) return asZip(file, directory);
    file.close();
    return overlap;
  } catch (error) {
    file?.close();
    if (isOfSystem(error)) throw error;
    return `the archive cannot be read: ${reason(error)}`;
  }
}

interface Directory {
  readonly entries: readonly Named[];
  readonly troubles: readonly ZipTrouble[];
}

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

async function readDirectory(file: ZipFile, nameOf: (entry: Entry) => string): Promise<Directory> {
  const entries: Named[] = [];
  const troubles: ZipTrouble[] = [];
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.length >= MAX_FOLDER_FILES) {
        const message = `only the first ${MAX_FOLDER_FILES} of its ${file.entryCount} files are read`;
        troubles.push({ kind: 'trouble', code: 'too-many-files', message });
        break;
      }
      entries.push({ name: nameOf(entry), entry });
    }
  } catch (error) {
    if (entries.length === 0) throw error;
    const message = `its directory cannot be read past entry ${entries.length}: ${reason(error)}`;
    troubles.push({ kind: 'trouble', code: 'zip-broken', message });
  }
  return { entries, troubles };
}

/** What is wrong with an archive whose files share bytes, as those of a bomb do; null where none do. */
function overlapping(entries: readonly Named[]): string | null {
  const spans = entries
    .map(({ entry }) => ({
      start: entry.relativeOffsetOfLocalHeader,
      end: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  const shared = spans.some(({ start }, index) => index > 0 && start < (spans[index - 1]?.end ?? 0));
  return shared ? 'files in it share the same bytes, as in an archive that was made to harm' : null;
}

function asZip(file: ZipFile, { entries, troubles }: Directory): Zip {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  return {
    names: files.map(({ name }) => name).filter((name) => unsafeName(name) === null),
    *entries() {
      for (const { name, entry } of files) {
        if (isHidden(name)) continue;
        const size = entry.uncompressedSize;
        yield unreadable(name, entry) ?? { kind: 'entry', name, size, bytes: unpackEntry(file, entry) };
      }
      yield* troubles;
    },
    async readEntry(wanted, limit) {
      const found = files.find(({ name }) => name === wanted);
      if (found === undefined) throw new BrokenInput('missing-file', `the archive holds no ${wanted}`);
      const trouble = unreadable(found.name, found.entry);
      if (trouble !== null) throw new BrokenInput(trouble.code, trouble.message);
      return readAll(unpackEntry(file, found.entry), limit);
    },
    close: () => file.close(),
  };
}

/** Why an entry cannot be read at all, by its name and header. */
function unreadable(name: string, entry: Entry): ZipTrouble | null {
  const unsafe = unsafeName(name);
  if (unsafe !== null) return { kind: 'trouble', code: 'unsafe-name', message: unsafe };
  if (entry.isEncrypted())
    return { kind: 'trouble', code: 'encrypted-entry', message: `${name} is skipped: it needs a password` };
  if (entry.canDecodeFileData()) return null;
  const message = `${name} is skipped: it is packed in a way (${entry.compressionMethod}) that is not read`;
  return { kind: 'trouble', code: 'zip-broken', message };
}

/** Folders' and systems' own files, which nobody wrote as a report. */
function isHidden(name: string): boolean {
  return name.startsWith('__MACOSX/') || name.split('/').some((part) => /^\.[^./]/.test(part));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
}
