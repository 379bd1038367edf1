import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ZodType } from 'zod';
import { type SavedStories, savedHeadSchema, savedStorySchema } from '../pipeline.ts';

/** Reads stories that {@link writeStories} wrote: one line of JSON for what outlives the window, then one a story. Null
 *  where the file does not exist. Throws an Error that names file, line and field where it holds anything else. */
export async function readStories(file: string): Promise<SavedStories | null> {
  if ((await stampOf(file)) === null) return null;
  const lines = linesOf(file)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) throw new Error(`${file} is cut short: it holds nothing`);
  const head = parse(savedHeadSchema, first.value, file, 1);
  const stories: SavedStories['stories'][number][] = [];
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    stories.push(parse(savedStorySchema, next.value, file, stories.length + 2));
  }
  if (stories.length !== head.active)
    throw new Error(`${file} is cut short: it holds ${stories.length} of ${head.active} stories`);
  return { head, stories };
}

/** Tells one state of a file from another; null where there is no such file. */
export async function stampOf(file: string): Promise<string | null> {
  const found = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return found === null ? null : `${found.mtimeMs} ${found.size}`;
}

/** Writes stories to a file that is either whole or as it was: beside it, then renamed. Throws an Error, and writes nothing,
 *  where the file is no more as `stamp` tells: another run has gone on from it meanwhile. */
export async function writeStories(
  file: string,
  { head, stories }: SavedStories,
  stamp: string | null,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(`${JSON.stringify(head)}\n`);
    for (const story of stories) await handle.writeFile(`${JSON.stringify(story)}\n`);
    await handle.sync();
    await handle.close();
    if ((await stampOf(file)) !== stamp)
      throw new Error(`${file} was written by another run meanwhile: nothing is saved, run this one again`);
    await rename(beside, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await open(file, 'r');
  yield* handle.readLines();
}

function parse<T>(schema: ZodType<T>, line: string, file: string, number: number): T {
  const parsed = schema.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'not as written' };
  throw new Error(
    `${file}, line ${number}: these are no saved stories of this version: ${[...path, message].join(': ')}`,
  );
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
