import type { Note } from '../model/note.ts';

/** Decoded text with what had to be guessed. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly troubles: readonly Pick<Note, 'code' | 'message'>[];
    }
  | { readonly kind: 'binary'; readonly why: string };

/** Bytes looked at to tell text from binary and UTF-16 from UTF-8. */
const SNIFF_BYTES = 8192;

/** Control characters, tab and line ends aside, on more than this share of the first bytes: not text. */
const MAX_CONTROL_SHARE = 0.05;

/** UTF-16 of Latin script has a zero in every second byte; one zero in ten such places is enough. */
const UTF16_ZERO_SHARE = 0.1;

/** So many times more whole UTF-8 sequences than broken bytes: damaged UTF-8 rather than another encoding. */
const MOSTLY_UTF8 = 4;

/** So few broken sequences beside more whole ones are damage too. */
const FEW_BROKEN = 5;

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Bytes → text. A byte-order mark decides, then zeros (UTF-16), then valid UTF-8, then the page's own declaration;
 *  what is left is damaged UTF-8 or windows-1252, guessed with a trouble. Line ends stay; the mark is no text. */
export function decode(bytes: Uint8Array): Decoded {
  const magic = MAGIC.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (magic) return { kind: 'binary', why: `it is ${magic[0]}` };
  const wide = utf16(bytes);
  if (wide !== null) return { kind: 'text', text: read(bytes, wide), troubles: [] };
  if (isBinary(bytes)) return { kind: 'binary', why: 'it holds bytes that are no text' };
  const declared = declaredEncoding(bytes);
  if (declared === 'iso-2022-jp') return { kind: 'text', text: read(bytes, declared), troubles: [] };
  const utf8 = tryRead(bytes, 'utf-8');
  if (utf8 !== null) return { kind: 'text', text: utf8, troubles: [] };
  const named = declared === null ? null : tryRead(bytes, declared);
  if (named !== null && declared !== 'utf-8') return { kind: 'text', text: named, troubles: [] };
  return guess(bytes);
}

function guess(bytes: Uint8Array): Decoded {
  const damaged = read(bytes, 'utf-8');
  const broken = damaged.split('\uFFFD').length - 1;
  const whole = damaged.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  // One bad stretch in text that is UTF-8 otherwise, or plain ASCII, is damage; in windows-1252 every accent is bad.
  if (whole >= broken * MOSTLY_UTF8 || (whole > broken && broken <= FEW_BROKEN)) {
    const message = `${broken} broken UTF-8 ${broken === 1 ? 'sequence was' : 'sequences were'} replaced by U+FFFD`;
    return { kind: 'text', text: damaged, troubles: [{ code: 'encoding-guessed', message }] };
  }
  const message = 'the text is neither UTF-8 nor UTF-16; it was read as windows-1252';
  return {
    kind: 'text',
    text: read(bytes, 'windows-1252'),
    troubles: [{ code: 'encoding-guessed', message }],
  };
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function tryRead(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SNIFF_BYTES) & ~1;
  if (length < 4) return null;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [high, low] = [zeros[0] / (length / 2), zeros[1] / (length / 2)];
  if (low > UTF16_ZERO_SHARE && high === 0)
    return tryRead(bytes.subarray(0, length), 'utf-16le') === null ? null : 'utf-16le';
  if (high > UTF16_ZERO_SHARE && low === 0)
    return tryRead(bytes.subarray(0, length), 'utf-16be') === null ? null : 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SNIFF_BYTES);
  let control = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      control += 1;
  }
  return control > length * MAX_CONTROL_SHARE;
}

/** The encoding an HTML or XML page declares in its first kilobytes, where `TextDecoder` knows it; lower-cased. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name =
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{2,30})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})/i.exec(head)?.[1];
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
