import { createReadStream } from 'node:fs';
import { baseId, findFiles, isAddress, pathId } from './find-files.ts';
import { type Following, fetchAddresses, followPointers, openFollowing } from './follow.ts';
import type { Found, FoundArticle, Noted } from './found.ts';
import type { FetcherOptions } from './net/fetcher.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';
import { standardInput } from './standard-input.ts';
import { uniqueIds } from './unique-ids.ts';

export { isLostInput } from './lost-input.ts';
export { DEFAULT_DELAY_MS, type FetcherOptions } from './net/fetcher.ts';

/** What the named inputs hold, one by one in the order named: articles, and a note for everything that could not be
 *  read. */
export type Ingested = FoundArticle | Noted;

/** What reading may do to the world beside opening the files it is given. */
export interface IngestEffects {
  /** Standard input; the process's own where absent. */
  readonly readStdin?: () => AsyncIterable<Uint8Array>;
  /** How addresses are fetched. */
  readonly network: FetcherOptions;
  /** What feeds and lists point at is fetched too. */
  readonly follow?: boolean;
  /** Called after each input named. */
  readonly onFile?: (done: number, total: number) => void;
}

/** Bytes of a file read at once. Larger pieces are no faster and leave more garbage: with 256 kB a web archive of 1 GB
 *  takes twice the memory. */
const READ_BYTES = 64 * 1024;

/** Reads files, folders, addresses and `-` (standard input) as a stream: of dumps and archives one article at a time is
 *  held. Never throws for bad input: it is noted and passed over. */
export async function* readInputs(
  inputs: readonly string[],
  effects: IngestEffects,
): AsyncGenerator<Ingested> {
  const { files, notes } = await findFiles(inputs);
  yield* notes;
  const unique = uniqueIds();
  const following = openFollowing(effects.network, effects.follow ?? false);
  let done = 0;
  try {
    for await (const batch of batches(files, following, effects)) {
      for await (const found of batch) {
        if (found.kind === 'note') yield found;
        else if (found.kind === 'article') yield* unique(found.article);
      }
      done += 1;
      effects.onFile?.(done, files.length);
    }
  } finally {
    await following.close();
  }
}

/** The finds of every input, in order; addresses that stand side by side are fetched together. */
async function* batches(
  files: readonly string[],
  following: Following,
  effects: IngestEffects,
): AsyncGenerator<AsyncIterable<Found> | readonly Found[]> {
  const ids = fileIds(files);
  for (let at = 0; at < files.length; ) {
    const next = files.findIndex((file, index) => index >= at && !isAddress(file));
    const end = next < 0 ? files.length : next;
    if (end > at) yield* fetchAddresses(files.slice(at, end), following);
    at = end;
    const file = files[at];
    if (file === undefined) break;
    const source = fileSource(file, ids.get(file) ?? baseId(file), effects);
    yield followPointers(readSource(source), source, following, 0);
    at += 1;
  }
}

function fileSource(file: string, id: string, { readStdin = standardInput }: IngestEffects): Source {
  const rest = { url: null, seenAt: null, mediaType: null, charset: null };
  if (file === '-') return { name: file, id: 'stdin', bytes: readStdin(), path: null, ...rest };
  return {
    name: file,
    id,
    bytes: createReadStream(file, { highWaterMark: READ_BYTES }),
    path: file,
    ...rest,
  };
}

/** What each file's article is called: its base name; where two clash, its path without extension; where those clash,
 *  its path. */
function fileIds(files: readonly string[]): ReadonlyMap<string, string> {
  const names = [baseId, pathId].map((nameOf) => ({ nameOf, counts: countBy(files, nameOf) }));
  const idOf = (file: string) =>
    names.find(({ nameOf, counts }) => counts.get(nameOf(file)) === 1)?.nameOf(file) ?? file;
  return new Map(files.map((file) => [file, idOf(file)]));
}

function countBy(files: readonly string[], nameOf: (file: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(nameOf(file), (counts.get(nameOf(file)) ?? 0) + 1);
  return counts;
}
