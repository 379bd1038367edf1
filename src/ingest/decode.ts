import type { Note } from '../model/note.ts';
import { mendWindows1252 } from './forms/windows-1252.ts';

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
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['an old or encrypted office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a rich text file (RTF)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Bytes → text. A byte-order mark decides, then zeros (UTF-16), then valid UTF-8, then the encoding the sender states
 *  (`stated`), then the page's own declaration; what is left is damaged UTF-8 or windows-1252, guessed with a trouble.
 *  Line ends stay; the mark is no text. */
export function decode(bytes: Uint8Array, stated: string | null = null): Decoded {
  const why = whyBinary(bytes);
  if (why !== null) return { kind: 'binary', why };
  const wide = utf16(bytes);
  if (wide !== null) return { kind: 'text', text: read(bytes, wide), troubles: [] };
  const named = [knownEncoding(stated), declaredEncoding(bytes)].filter((name) => name !== null);
  const escaped = named.find((name) => name === 'iso-2022-jp');
  if (escaped !== undefined) return { kind: 'text', text: read(bytes, escaped), troubles: [] };
  for (const encoding of ['utf-8', ...named]) {
    const text = tryRead(bytes, encoding);
    if (text !== null) return { kind: 'text', text, troubles: [] };
  }
  return guess(bytes);
}

/** Why bytes are no text, or null where they are, as far as their first kilobytes tell. */
function whyBinary(bytes: Uint8Array): string | null {
  const magic = MAGIC.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (magic) return `it is ${magic[0]}`;
  return utf16(bytes) === null && isBinary(bytes) ? 'it holds bytes that are no text' : null;
}

/** Decodes a stream too long to be held in memory, piece by piece; `head` is its beginning, from which the encoding is
 *  known. Bytes that do not fit it become U+FFFD; `onBroken` is told how many, at the end. Null where it is no text. */
export function decodeStream(
  head: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  stated: string | null,
  onBroken: (count: number) => void,
): AsyncGenerator<string> | null {
  if (whyBinary(head) !== null) return null;
  const utf8 = isUtf8Start(head) ? 'utf-8' : null;
  const encoding = utf16(head) ?? utf8 ?? knownEncoding(stated) ?? declaredEncoding(head) ?? 'windows-1252';
  return (async function* () {
    const decoder = new TextDecoder(encoding);
    let broken = 0;
    const take = (text: string): string => {
      broken += text.split('\uFFFD').length - 1;
      return mended(text, encoding);
    };
    for await (const piece of bytes) yield take(decoder.decode(piece, { stream: true }));
    yield take(decoder.decode());
    if (broken > 0) onBroken(broken);
  })();
}

/** Valid UTF-8 as far as it goes: the last sequence may be cut. */
function isUtf8Start(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
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
  return mended(new TextDecoder(encoding).decode(bytes), encoding);
}

function mended(text: string, encoding: string): string {
  return encoding === 'windows-1252' ? mendWindows1252(text) : text;
}

function tryRead(bytes: Uint8Array, encoding: string): string | null {
  try {
    return mended(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
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
  const known = knownEncoding(name ?? null);
  // A declaration that can be read as ASCII is not in UTF-16 (HTML standard, 13.2.3.3).
  return known?.startsWith('utf-16') ? null : known;
}

/** The encoding's name as `TextDecoder` has it; null where it knows none of this name. */
function knownEncoding(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
