import { isMailboxLine } from './looks-like-mail.ts';

/** A mailbox in its messages. */
export interface Mailbox {
  readonly messages: readonly Uint8Array[];
  /** There are more than are given. */
  readonly cut: boolean;
}

/** Messages of a mailbox that are read. */
const MAX_MESSAGES = 10_000;

/** Lines of all messages that are read: the parser takes some microseconds for each. */
const MAX_LINES = 2_000_000;

const NEW_LINE = 0x0a;
const MARK = Buffer.from('From ');
/** Mailboxes put `>` before lines of a message that would begin another. */
const MASKED = /^>(>*From )/gm;

/** Bytes of the line that begins a message which are looked at. */
const MARK_LINE_BYTES = 400;

/** The messages of a mailbox (mbox), or the one message that the bytes are. */
export function splitMailbox(bytes: Uint8Array): Mailbox {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!startsMessage(buffer, 0)) return { messages: [bytes], cut: false };
  const messages: Uint8Array[] = [];
  let lines = 0;
  for (let start = 0; start >= 0; ) {
    if (messages.length === MAX_MESSAGES || lines > MAX_LINES) return { messages, cut: true };
    const next = nextMessage(buffer, start);
    const message = unmasked(afterLine(buffer.subarray(start, next < 0 ? undefined : next)));
    messages.push(message);
    lines += countLines(message);
    start = next;
  }
  return { messages, cut: false };
}

/** Line ends in bytes. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) count += 1;
  return count;
}

/** Where the next message begins: behind an empty line. */
function nextMessage(buffer: Buffer, after: number): number {
  for (let at = buffer.indexOf(MARK, after + 1); at >= 0; at = buffer.indexOf(MARK, at + 1)) {
    const behindEmpty =
      buffer[at - 1] === NEW_LINE &&
      (buffer[at - 2] === NEW_LINE || (buffer[at - 2] === 0x0d && buffer[at - 3] === NEW_LINE));
    if (behindEmpty && startsMessage(buffer, at)) return at;
  }
  return -1;
}

function startsMessage(buffer: Buffer, at: number): boolean {
  if (buffer.subarray(at, at + MARK.length).compare(MARK) !== 0) return false;
  const line =
    buffer
      .subarray(at, at + MARK_LINE_BYTES)
      .toString('latin1')
      .split('\n', 1)[0] ?? '';
  return isMailboxLine(line);
}

function afterLine(message: Buffer): Buffer {
  const end = message.indexOf(NEW_LINE);
  return end < 0 ? message.subarray(message.length) : message.subarray(end + 1);
}

function unmasked(message: Buffer): Uint8Array {
  if (!message.includes('>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(MASKED, '$1'), 'latin1');
}
