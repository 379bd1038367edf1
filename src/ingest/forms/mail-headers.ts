import { mendWindows1252 } from './windows-1252.ts';

/** Characters of a header's value that are kept. */
const MAX_CHARS = 1000;

/** A header's words in one line, without control characters; null where there are none. */
export function tidyHeader(value: string | undefined): string | null {
  const words = mendWindows1252((value ?? '').slice(0, MAX_CHARS))
    .replace(/[\u0000-\u001F\u007F\s]+/g, ' ')
    .trim();
  return words === '' ? null : words;
}
