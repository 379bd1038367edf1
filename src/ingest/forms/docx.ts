import { createRequire } from 'node:module';
import { BrokenInput } from '../broken-input.ts';
import { article, type Found, note } from '../found.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import type { Place } from '../source.ts';
import { type DocumentInfo, documentInfo } from './document-info.ts';
import { readDocxInfo } from './docx-info.ts';
import { runLimited, type WorkLimits } from './limited-worker.ts';
import { oneLine } from './markup.ts';
import { xmlDepth } from './xml-depth.ts';
import { openZip, type Zip } from './zip.ts';

/** Bytes of all parts of a document, unpacked: its pictures are mostly packed already. */
const MAX_DOCUMENT_BYTES = 4 * MAX_FILE_BYTES;

/** Bytes of one XML part; a tree of it takes some twenty times that. A novel has 10 MB. */
const MAX_XML_BYTES = 20 * 1024 * 1024;

/** Deepest nesting of an XML part. Word's own stay under 40, tables within tables included. */
const MAX_XML_DEPTH = 200;

/** A hundred pages take a second or two. */
const LIMITS: WorkLimits = { seconds: 20, heapMb: 512, growthMb: 1024 };

/** Runs in the worker. The document's own style map is not followed, nothing outside it is opened, pictures are left
 *  out; of tracked changes the text as it would be with all accepted is taken. */
const CONVERT = `
  const { value } = await library.default.convertToHtml(
    { buffer: Buffer.from(data.bytes) },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh"],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: async () => [],
    },
  );
  return value;
`;

/** The worker takes the library by its path. */
const require = createRequire(import.meta.url);

/** Reads a word processor's document (`.docx`): one article. Footnotes stand at its end; marks that refer to them,
 *  pictures, comments, headers and footers are left out. Never throws. */
export async function readDocx(bytes: Uint8Array, place: Place): Promise<readonly Found[]> {
  const info = await openParts(bytes);
  if (info instanceof BrokenInput) {
    const code = info.code === 'too-large' ? info.code : 'docx-broken';
    return [note(place, code, `skipped: ${info.message}`)];
  }
  const outcome = await runLimited<string>(require.resolve('mammoth'), CONVERT, { bytes }, LIMITS);
  if (outcome.kind === 'over')
    return [note(place, 'docx-too-complex', `skipped: reading it takes too much ${outcome.limit}`)];
  if (outcome.kind === 'failed')
    return [note(place, 'docx-broken', `skipped: the document cannot be read: ${outcome.message}`)];
  const html = withoutNoteMarks(outcome.result);
  if (isBlank(html)) return [note(place, 'empty-file', 'the document holds no text')];
  return [
    article({
      id: place.id,
      file: place.name,
      content: { kind: 'body', text: html },
      url: place.url,
      outlet: null,
      seenAt: place.seenAt,
      language: null,
      extra: {},
      publishedAt: null,
      ...info,
      // Its properties may be those of the template, or of the release before.
      title: styledTitle(html) ?? info.title,
    }),
  ];
}

/** Unpacks every part once, within bounds, before a library that knows none sees them; reads what the document says of
 *  itself. */
async function openParts(bytes: Uint8Array): Promise<DocumentInfo | BrokenInput> {
  const zip = await openZip({ bytes });
  if (typeof zip === 'string') return new BrokenInput('docx-broken', zip);
  try {
    return await checkParts(zip);
  } catch (error) {
    if (error instanceof BrokenInput) return error;
    throw error;
  } finally {
    zip.close();
  }
}

async function checkParts(zip: Zip): Promise<DocumentInfo> {
  let info = '';
  let left = MAX_DOCUMENT_BYTES;
  // Of two parts of one name, one would be checked and the other read.
  if (new Set(zip.names).size < zip.names.length)
    throw new BrokenInput('docx-broken', 'two parts have one name');
  for (const name of zip.names) {
    const isXml = /\.(?:xml|rels)$/i.test(name);
    const part = await zip.readEntry(name, isXml ? Math.min(left, MAX_XML_BYTES) : left);
    left -= part.length;
    if (isXml && xmlDepth(part) > MAX_XML_DEPTH)
      throw new BrokenInput('docx-broken', `${name} is nested more than ${MAX_XML_DEPTH} deep`);
    if (name === 'docProps/core.xml') info = new TextDecoder().decode(part);
  }
  return documentInfo(readDocxInfo(info));
}

/** Without the numbers that refer to notes (`17[1]` would be read as a figure) and the arrows that lead back. */
function withoutNoteMarks(html: string): string {
  return html
    .replace(/<a href="#[\w-]{1,60}" id="(?:foot|end)note-ref-[\w-]{1,40}">\[\d{1,6}\]<\/a>/g, '')
    .replace(/(?:<sup>){1,2}(?:<\/sup>){1,2}/g, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[\w-]{1,40}">↑<\/a>/g, '');
}

function styledTitle(html: string): string | null {
  const found = /<h1 class="title">([\s\S]{1,2000}?)<\/h1>/.exec(html);
  const words = oneLine(found?.[1] ?? '');
  return words === '' ? null : words;
}

function isBlank(html: string): boolean {
  return html.replace(/<[^>]{0,5000}>/g, '').trim() === '';
}
