import type { Entry, getFileNameLowLevel } from 'yauzl';

/** Characters of a name; systems allow 255 for a file and some thousands for a path. */
const MAX_NAME_CHARS = 1000;

/** Characters of a refused name that a message shows. */
const SHOWN_CHARS = 80;

/** Info-ZIP's extra field that holds a name as UTF-8. */
const UNICODE_NAME_FIELD = 0x7075;

/** The name of an entry. By the format it is code page 437 unless marked as UTF-8; many tools write UTF-8 unmarked. */
export function zipName(entry: Entry, decode: typeof getFileNameLowLevel): string {
  const { fileNameRaw, extraFields, generalPurposeBitFlag } = entry;
  const marked = extraFields.some(({ id }) => id === UNICODE_NAME_FIELD);
  return (
    (marked ? null : tryUtf8(fileNameRaw)) ?? decode(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  );
}

function tryUtf8(raw: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return null;
  }
}

/** What is wrong with a name that could lead out of a folder or mislead a reader; null for a safe one. Nothing is ever
 *  written under such a name, but an archive that has one was not made in good faith. */
export function unsafeName(name: string): string | null {
  const why = reason(name);
  if (why === null) return null;
  const shown = JSON.stringify(name.slice(0, SHOWN_CHARS)).replace(
    /[\u007F-\u009F\u200E-\u202E\u2066-\u2069]/g,
    '?',
  );
  return `a file is skipped: its name ${shown} ${why}`;
}

function reason(name: string): string | null {
  if (name === '') return 'is empty';
  if (name.length > MAX_NAME_CHARS) return `has more than ${MAX_NAME_CHARS} characters`;
  if (/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(name)) return 'holds control characters';
  if (name.includes('\\')) return 'holds a backslash';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'is an absolute path';
  return name.split('/').includes('..') ? 'leads out of the archive' : null;
}
