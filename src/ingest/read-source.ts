import { BrokenInput } from './broken-input.ts';
import { type Peeked, peek, readAll } from './byte-streams.ts';
import { gunzip } from './containers/gunzip.ts';
import { readWarc } from './containers/warc.ts';
import { readZipped } from './containers/zipped.ts';
import { unreadable } from './find-files.ts';
import { readPdf } from './forms/pdf.ts';
import { article, type Found, note } from './found.ts';
import { MAX_CONTAINER_DEPTH, MAX_FILE_BYTES } from './limits.ts';
import { readText } from './read-text.ts';
import { type Container, recogniseBytes, SNIFF_BYTES } from './recognise.ts';
import type { Place, Source } from './source.ts';

/** Everything one source holds, in its order: recognised by content, containers opened. Never throws for bad input: what
 *  cannot be read becomes a note. */
export async function* readSource(source: Source, depth = 0): AsyncGenerator<Found> {
  let nothing = true;
  let peeked: Peeked | null = null;
  try {
    if (depth > MAX_CONTAINER_DEPTH)
      throw new BrokenInput('too-deep', `skipped: it lies in more than ${MAX_CONTAINER_DEPTH} archives`);
    peeked = await peek(source.bytes, SNIFF_BYTES);
    for await (const found of OPENERS[recogniseBytes(peeked.head)](source, peeked, depth)) {
      nothing = false;
      yield seen(found, source);
    }
    if (nothing) yield note(source, 'empty-file', 'it holds no article');
  } catch (error) {
    yield error instanceof BrokenInput
      ? note(source, error.code, error.message)
      : unreadable(source.name, error);
  } finally {
    await peeked?.close();
  }
}

/** An article was seen when what holds it was. */
function seen(found: Found, { seenAt }: Place): Found {
  if (seenAt === null || found.kind !== 'article' || found.article.seenAt !== null) return found;
  return article({ ...found.article, seenAt });
}

type Opener = (source: Source, peeked: Peeked, depth: number) => AsyncIterable<Found> | Iterable<Found>;

const OPENERS: Readonly<Record<Container, Opener>> = {
  gzip: openGzipped,
  zip: openZipped,
  pdf: openPdf,
  warc: openWarc,
  text: readText,
};

async function* openGzipped(source: Source, { bytes }: Peeked, depth: number): AsyncGenerator<Found> {
  const troubles: BrokenInput[] = [];
  const unpacked = gunzip(bytes, (trouble) => troubles.push(trouble));
  yield* readSource({ ...source, bytes: unpacked, path: null, mediaType: null }, depth + 1);
  for (const { code, message } of troubles) yield note(source, code, message);
}

async function* openZipped(source: Source, { bytes }: Peeked, depth: number): AsyncGenerator<Found> {
  for await (const entry of readZipped(source, bytes)) {
    if (entry.kind === 'source') yield* readSource(entry.source, depth + 1);
    else yield entry;
  }
}

async function* openPdf(source: Source, { bytes }: Peeked): AsyncGenerator<Found> {
  yield* await readPdf(await readAll(bytes, MAX_FILE_BYTES), source);
}

async function* openWarc(source: Source, { bytes }: Peeked, depth: number): AsyncGenerator<Found> {
  for await (const record of readWarc(bytes, source)) {
    if (record.kind === 'source') yield* readSource(record.source, depth + 1);
    else yield record;
  }
}
