import { deflateRawSync } from 'node:zlib';

/** A file to put into a test archive; what is not said is true of the content. */
export interface ZipPart {
  /** As it is to stand in the archive, whatever that is; `/` at the end makes a folder. */
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  /** Bytes the headers claim instead of the true number. */
  readonly claimedSize?: number;
  /** The packed bytes themselves, for damaged or nested ones. */
  readonly packed?: Uint8Array;
  /** Compression method the headers claim. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** The name is marked as UTF-8. */
  readonly utf8?: boolean;
  /** Index of the part whose bytes it shares; nothing of its own is written. */
  readonly sharesWith?: number;
}

const DEFLATED = 8;

/** Date of all files in test archives, 2026-03-03, and time, noon, as DOS has them. */
const DOS_DATE = ((2026 - 1980) << 9) | (3 << 5) | 3;
const DOS_TIME = 12 << 11;

/** Writes a ZIP archive, honest or not. */
export function writeZip(
  parts: readonly ZipPart[],
  { comment = '', claimedCount = parts.length }: { comment?: string; claimedCount?: number } = {},
): Uint8Array {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    const written = writePart(part);
    const offset = part.sharesWith === undefined ? at : (offsets[part.sharesWith] ?? 0);
    offsets.push(offset);
    records.push(directoryRecord(written, offset));
    if (part.sharesWith !== undefined) continue;
    const local = Buffer.concat([localHeader(written), written.packed]);
    pieces.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, directory, end, Buffer.from(comment, 'latin1')]);
}

interface Written {
  readonly name: Buffer;
  readonly packed: Buffer;
  /** Flags, method, time, date, checksum, sizes, length of the name: the same in both headers. */
  readonly common: Buffer;
}

function writePart(part: ZipPart): Written {
  const name = Buffer.from(part.name);
  const content = Buffer.from(part.content ?? '');
  const packed =
    part.packed !== undefined ? Buffer.from(part.packed) : part.stored ? content : deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE((part.encrypted ? 1 : 0) | (part.utf8 ? 0x800 : 0), 2);
  common.writeUInt16LE(part.method ?? (part.stored ? 0 : DEFLATED), 4);
  common.writeUInt16LE(DOS_TIME, 6);
  common.writeUInt16LE(DOS_DATE, 8);
  common.writeUInt32LE(checksum(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(part.claimedSize ?? content.length, 18);
  common.writeUInt16LE(name.length, 22);
  return { name, packed, common };
}

function localHeader({ name, common }: Written): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  return Buffer.concat([signature, common, name]);
}

function directoryRecord({ name, common }: Written, offset: number): Buffer {
  const start = Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, common, rest, name]);
}

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
