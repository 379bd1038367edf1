import { extname } from 'node:path';
import { rawArticle } from '../model/raw-article.ts';
import { BrokenInput } from './broken-input.ts';
import { once, type Peeked, peek, readAll } from './byte-streams.ts';
import { type Decoded, decode, decodeStream } from './decode.ts';
import { readCsv } from './forms/csv.ts';
import { readFeed } from './forms/feed.ts';
import { readJson } from './forms/json.ts';
import { readJsonl } from './forms/jsonl.ts';
import { readMail } from './forms/mail.ts';
import { readMarkdown } from './forms/markdown.ts';
import { readMhtml } from './forms/mhtml.ts';
import { readNewsml } from './forms/newsml.ts';
import { readOpml } from './forms/opml.ts';
import { article, type Found, type Noted, note } from './found.ts';
import { MAX_FILE_BYTES, MAX_HELD_BYTES } from './limits.ts';
import { splitLines } from './lines.ts';
import { extensionOf } from './media-type.ts';
import { type Form, recogniseText } from './recognise.ts';
import type { Place, Source } from './source.ts';

/** Reads a source that is text of some form. Dumps of one article a line, and tables, may be of any length; all else is
 *  read as a whole. Throws `BrokenInput` for what is no text, or too large. */
export async function* readText(source: Source, { head, whole, bytes }: Peeked): AsyncGenerator<Found> {
  const opening = decode(head, source.charset);
  if (opening.kind === 'binary') throw new BrokenInput('binary-file', `skipped: ${opening.why}`);
  const form = recogniseText(opening.text, extension(source));
  if (form === 'mail') yield* await readMail(await readAll(bytes, MAX_FILE_BYTES), source);
  else if (form === 'mhtml') yield* await readMhtml(await readAll(bytes, MAX_FILE_BYTES), source);
  else if (form === 'jsonl' || form === 'csv') yield* openRows(form, bytes, source);
  else {
    const decoded = whole ? opening : decode(await readAll(bytes, MAX_FILE_BYTES), source.charset);
    const { text, notes } = textOf(decoded, source);
    yield* notes;
    yield* READERS[form](text, source);
  }
}

function textOf(
  decoded: Decoded,
  source: Source,
): { readonly text: string; readonly notes: readonly Noted[] } {
  if (decoded.kind === 'binary') throw new BrokenInput('binary-file', `skipped: ${decoded.why}`);
  if (decoded.text.trim() === '') throw new BrokenInput('empty-file', 'it holds no text');
  const notes = decoded.troubles.map(({ code, message }) => note(source, code, message));
  return { text: decoded.text, notes };
}

async function* openRows(
  form: 'jsonl' | 'csv',
  bytes: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncGenerator<Found> {
  const held = await peek(bytes, MAX_HELD_BYTES);
  if (!held.whole) {
    const broken: number[] = [];
    const pieces = decodeStream(held.head, held.bytes, source.charset, (count) => broken.push(count));
    if (pieces !== null) yield* readRows(form, pieces, source);
    for (const count of broken)
      yield note(source, 'encoding-guessed', `${count} broken sequences of bytes were replaced by U+FFFD`);
    return;
  }
  const { text, notes } = textOf(decode(held.head, source.charset), source);
  yield* notes;
  yield* readRows(form, once(text), source);
}

async function* readRows(
  form: 'jsonl' | 'csv',
  pieces: AsyncIterable<string>,
  place: Place,
): AsyncGenerator<Found> {
  if (form === 'csv') {
    yield* readCsv(pieces, place);
    return;
  }
  const tooLong: number[] = [];
  yield* readJsonl(
    splitLines(pieces, MAX_FILE_BYTES, (line) => tooLong.push(line)),
    place,
  );
  for (const line of tooLong)
    yield note(place, 'jsonl-broken-line', `the line has more than ${MAX_FILE_BYTES} characters`, { line });
}

type Reader = (text: string, place: Place) => Iterable<Found> | AsyncIterable<Found>;

const READERS: Readonly<Record<Exclude<Form, 'jsonl' | 'csv' | 'mail' | 'mhtml'>, Reader>> = {
  text: (text, place) => [asItStands('text', text, place)],
  html: (text, place) => [asItStands('html', text, place)],
  json: readJson,
  feed: readFeed,
  opml: readOpml,
  newsml: readNewsml,
  markdown: readMarkdown,
};

function asItStands(kind: 'text' | 'html', text: string, place: Place): Found {
  return article(rawArticle({ id: place.id, url: place.url, [kind]: text }, place.name));
}

/** What the name or the sender says of the form, without the dot. */
function extension({ name, url, mediaType }: Source): string {
  const stated = extensionOf(mediaType);
  if (url !== null && stated !== '') return stated;
  return extname(name.replace(/\.gz$/i, '')).slice(1).toLowerCase();
}
