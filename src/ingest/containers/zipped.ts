import { BrokenInput } from '../broken-input.ts';
import { readAll } from '../byte-streams.ts';
import { baseId, readableName } from '../find-files.ts';
import { readDocx } from '../forms/docx.ts';
import { openZip, type Zip } from '../forms/zip.ts';
import { isDocx, unreadDocument } from '../forms/zip-contents.ts';
import { type Found, note } from '../found.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import type { Source } from '../source.ts';

/** A file of an archive, to be read, or what was found already. */
export type Unzipped = { readonly kind: 'source'; readonly source: Source } | Found;

/** What a ZIP file holds: the article of a Word document, or the files of an archive that may be reports, in its
 *  directory's order. Throws `BrokenInput` for what is neither. */
export async function* readZipped(
  source: Source,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Unzipped> {
  const from = source.path === null ? { bytes: await readAll(bytes, MAX_FILE_BYTES) } : { path: source.path };
  const zip = await openZip(from);
  if (typeof zip === 'string') throw new BrokenInput('zip-broken', zip);
  try {
    const document = unreadDocument(zip.names);
    if (document !== null) throw new BrokenInput('binary-file', `skipped: it is ${document}`);
    if (isDocx(zip.names))
      yield* await readDocx('bytes' in from ? from.bytes : await readAll(bytes, MAX_FILE_BYTES), source);
    else yield* files(zip, source);
  } finally {
    zip.close();
  }
}

async function* files(zip: Zip, source: Source): AsyncGenerator<Unzipped> {
  let readable = 0;
  for (const entry of zip.entries()) {
    if (entry.kind === 'trouble') yield note(source, entry.code, entry.message);
    else if (readableName(entry.name)) {
      readable += 1;
      const { url, seenAt } = source;
      const place = { name: `${source.name}/${entry.name}`, id: baseId(entry.name), url, seenAt };
      yield {
        kind: 'source',
        source: { ...place, bytes: entry.bytes, path: null, mediaType: null, charset: null },
      };
    }
  }
  if (readable === 0)
    yield note(source, 'folder-empty', 'the archive holds no file of a form that can be read');
}
