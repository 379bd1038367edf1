import { once } from '../byte-streams.ts';
import { type Noted, note } from '../found.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { parseMediaType } from '../media-type.ts';
import type { Place, Source } from '../source.ts';
import { type ByteReader, readBytes } from './byte-reader.ts';
import { readHeaders, readHttpAnswer } from './http-message.ts';

/** Bytes of one record's headers. Real ones stay under 10 kB; more is no archive, or one made to harm. */
const MAX_HEADER_BYTES = 256 * 1024;

/** Media types of pages, texts and feeds; an archive's pictures, scripts and styles are no reports. */
const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|pdf|json|feed\+json|(?:rss|atom|rdf)\+xml))$/;

const HEADERS_END = Buffer.from('\r\n\r\n');
const RECORD_START = Buffer.from('\r\nWARC/1.');

/** A page, text or feed of a web archive, or a note. */
export type Archived = { readonly kind: 'source'; readonly source: Source } | Noted;

/** What a web archive (WARC 1.0 or 1.1, ISO 28500, unpacked) holds: every page that was answered with status 200, every
 *  text of a WET file, in the archive's order; at the end a note tells how many answers were passed over. One record at
 *  a time is held in memory. What is broken is noted and skipped up to the next record. */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>, place: Place): AsyncGenerator<Archived> {
  const reader = readBytes(bytes);
  const counts = { records: 0, answers: 0, pages: 0, broken: 0 };
  for (;;) {
    const record = await readRecord(reader);
    if (record === 'end') break;
    if (record === 'broken') {
      counts.broken += 1;
      // Its own first bytes may hold the mark of the record that is broken.
      await reader.skip(RECORD_START.length);
      if ((await skipTo(reader, RECORD_START)) === 'end') break;
      continue;
    }
    counts.records += 1;
    if (record.cut) {
      yield note(place, 'warc-cut', `it breaks off in record ${counts.records}; those before it are read`);
      break;
    }
    counts.answers += isAnswer(record) ? 1 : 0;
    if (record.content === null && isAnswer(record)) {
      counts.pages += 1;
      const address = record.headers.get('warc-target-uri') ?? '';
      yield note(
        place,
        'too-large',
        `skipped: ${address} has more than the ${MAX_FILE_BYTES} bytes that are read`,
      );
      continue;
    }
    const source = toSource(record, place);
    if (source === null) continue;
    counts.pages += 1;
    yield { kind: 'source', source };
  }
  if (counts.broken > 0 || counts.records === 0)
    yield note(
      place,
      'warc-broken',
      `${counts.broken} of its records could not be read, ${counts.records} could`,
    );
  const passedOver = counts.answers - counts.pages;
  if (passedOver > 0)
    yield note(
      place,
      'warc-skipped',
      `${passedOver} of ${counts.answers} answers are no pages: pictures, scripts, redirects, errors, repeats`,
    );
}

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  /** Null for one too large to be a page. */
  readonly content: Uint8Array | null;
  /** The archive ends before the record does. */
  readonly cut: boolean;
}

async function readRecord(reader: ByteReader): Promise<WarcRecord | 'end' | 'broken'> {
  for (let next = await reader.peek(1); next[0] === 0x0d || next[0] === 0x0a; next = await reader.peek(1))
    await reader.skip(1);
  const opening = await reader.peek(5);
  if (opening.length === 0) return 'end';
  if (Buffer.from(opening).toString('latin1') !== 'WARC/') return 'broken';
  const block = await reader.takeUntil(HEADERS_END, MAX_HEADER_BYTES);
  if (block === null) return 'broken';
  const headers = readHeaders(Buffer.from(block).toString('utf8').split('\r\n').slice(1));
  const length = Number(headers.get('content-length'));
  if (!Number.isSafeInteger(length) || length < 0) return 'broken';
  if (length > MAX_FILE_BYTES) return { headers, content: null, cut: (await reader.skip(length)) < length };
  const content = await reader.take(length);
  return { headers, content, cut: content.length < length };
}

/** Bytes looked through at once for the next record. */
const SEARCH_BYTES = 64 * 1024;

/** Passes over bytes until those of `mark` come next. */
async function skipTo(reader: ByteReader, mark: Uint8Array): Promise<'found' | 'end'> {
  for (;;) {
    const window = Buffer.from(await reader.peek(SEARCH_BYTES));
    const at = window.indexOf(mark);
    if (at >= 0) {
      await reader.skip(at);
      return 'found';
    }
    if (window.length < SEARCH_BYTES) return 'end';
    // The mark may lie across the window's end.
    await reader.skip(SEARCH_BYTES - mark.length);
  }
}

function isAnswer({ headers }: WarcRecord): boolean {
  const type = headers.get('warc-type');
  return type === 'response' || type === 'revisit' || type === 'resource' || type === 'conversion';
}

function toSource({ headers, content }: WarcRecord, place: Place): Source | null {
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const answer = content === null ? null : answerOf(headers, content);
  if (answer === null || answer.body.length === 0 || !/^https?:\/\//i.test(address)) return null;
  const { mediaType, charset } = parseMediaType(answer.contentType);
  if (mediaType !== null && !READABLE.test(mediaType)) return null;
  return {
    name: `${place.name}/${address}`,
    id: address,
    url: address,
    seenAt: headers.get('warc-date') ?? null,
    bytes: once(answer.body),
    path: null,
    mediaType,
    charset,
  };
}

/** The page in a record: the answer of a server, a page kept without one, or the text made of one (WET). */
function answerOf(
  headers: ReadonlyMap<string, string>,
  content: Uint8Array,
): { readonly body: Uint8Array; readonly contentType: string | null } | null {
  const type = headers.get('warc-type');
  if (type === 'resource' || type === 'conversion')
    return { body: content, contentType: headers.get('content-type') ?? null };
  const answer = type === 'response' ? readHttpAnswer(content) : null;
  if (answer === null || answer.status !== 200) return null;
  return { body: answer.body, contentType: answer.headers.get('content-type') ?? null };
}
