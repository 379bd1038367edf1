import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Changes when the fields of an entry do: older entries are then absent. */
const SCHEMA = 1;

/** Bytes of an entry's description: two addresses and some short headers. */
const MAX_ENTRY_BYTES = 64 * 1024;

const entrySchema = z.object({
  schema: z.literal(SCHEMA),
  url: z.string(),
  finalUrl: z.string().regex(/^https?:\/\//),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  mediaType: z.string().nullable(),
  charset: z.string().nullable(),
  seenAt: z.iso.datetime(),
  sha256: z.string(),
});

/** A page as it was fetched, and by what its server knows whether it changed. */
export interface CachedPage {
  /** The address asked for. */
  readonly url: string;
  /** Where its redirects led. */
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** ISO date-time at which it was fetched, or last found unchanged. */
  readonly seenAt: string;
  readonly bytes: Uint8Array;
}

/** Pages on disk. Nothing of it throws: a page that cannot be read is absent, one that cannot be written is not kept. */
export interface Cache {
  readonly read: (url: string) => Promise<CachedPage | null>;
  readonly write: (page: CachedPage) => Promise<void>;
  readonly drop: (url: string) => Promise<void>;
}

/** Opens a cache in a folder, which is made when the first page is written. A page is two files, named by the hash of
 *  its address: the body, and what is known of it. Bodies above `maxBytes` are absent. */
export function openCache(folder: string, maxBytes: number): Cache {
  const pathsOf = (url: string) => {
    const name = sha256(url);
    const stem = join(folder, name.slice(0, 2), name);
    return { body: `${stem}.body`, entry: `${stem}.json` };
  };
  return {
    read: (url) => absentOnError(() => readPage(url, pathsOf(url), maxBytes)),
    write: async (page) => {
      await absentOnError(() => writePage(page, pathsOf(page.url)));
    },
    drop: async (url) => {
      const { body, entry } = pathsOf(url);
      await absentOnError(() => rm(entry, { force: true }));
      await absentOnError(() => rm(body, { force: true }));
    },
  };
}

interface Paths {
  readonly body: string;
  readonly entry: string;
}

async function readPage(url: string, paths: Paths, maxBytes: number): Promise<CachedPage | null> {
  const json: unknown = JSON.parse((await readBounded(paths.entry, MAX_ENTRY_BYTES)).toString('utf8'));
  const { schema: _schema, sha256: hash, ...entry } = entrySchema.parse(json);
  const bytes = await readBounded(paths.body, maxBytes);
  return entry.url === url && sha256(bytes) === hash ? { ...entry, bytes } : null;
}

async function readBounded(path: string, limit: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > limit) throw new Error(`${size} bytes are more than ${limit}`);
  return readFile(path);
}

/** The body first: an entry that was not replaced in time then names another hash, and the page is absent. */
async function writePage({ bytes, ...entry }: CachedPage, paths: Paths): Promise<null> {
  await mkdir(dirname(paths.entry), { recursive: true });
  await writeWhole(paths.body, bytes);
  await writeWhole(paths.entry, JSON.stringify({ schema: SCHEMA, ...entry, sha256: sha256(bytes) }));
  return null;
}

/** Written under another name, then renamed: a reader sees the old file or the new one, never half of one. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function absentOnError<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
