import { createRequire } from 'node:module';
import type { Email, PostalMimeOptions } from 'postal-mime';
import { runLimited, type WorkLimits } from './limited-worker.ts';
import { countLines } from './mbox.ts';

/** What is wrong with a message. */
export interface MailTrouble {
  readonly code: 'mail-empty' | 'mail-broken' | 'mail-too-complex' | 'encoding-guessed';
  readonly message: string;
}

/** Lines that begin as those between parts do. Messages have some tens; each costs a kilobyte of memory. */
const MAX_PART_LINES = 5000;

const OPTIONS: PostalMimeOptions = {
  forceRfc822Attachments: true,
  // Programs nest parts four or five deep.
  maxNestingDepth: 20,
  maxHeadersSize: 1024 * 1024,
};

/** Messages up to this size are parsed here and now, in half a second at worst. Large ones (attachments, or made to
 *  harm: a parser's line costs ten microseconds and two kilobytes) are parsed in a thread that can be ended. */
const MAX_BYTES_AT_ONCE = 1024 * 1024;
const MAX_LINES_AT_ONCE = 20_000;

const LIMITS: WorkLimits = { seconds: 20, heapMb: 512, growthMb: 1024 };

/** Runs in the worker. Of attachments only messages are needed. */
const PARSE = `
  const email = await library.default.parse(data.bytes, data.options);
  const attachments = email.attachments.map((attachment) =>
    attachment.mimeType === 'message/rfc822' ? attachment : { ...attachment, content: '' },
  );
  return { ...email, attachments };
`;

/** The worker takes the library by its path. */
const require = createRequire(import.meta.url);

/** Parses a message; attached messages stay attachments. Never throws: what is wrong comes as a trouble. */
export async function parseMail(bytes: Uint8Array): Promise<Email | MailTrouble> {
  if (countPartLines(bytes) > MAX_PART_LINES)
    return { code: 'mail-too-complex', message: `it has more than ${MAX_PART_LINES} parts` };
  if (bytes.length <= MAX_BYTES_AT_ONCE && countLines(bytes) <= MAX_LINES_AT_ONCE) return parseHere(bytes);
  const outcome = await runLimited<Email>(
    require.resolve('postal-mime'),
    PARSE,
    { bytes, options: OPTIONS },
    LIMITS,
  );
  if (outcome.kind === 'done') return outcome.result;
  if (outcome.kind === 'failed') return { code: 'mail-broken', message: outcome.message };
  return { code: 'mail-too-complex', message: `reading it takes too much ${outcome.limit}` };
}

async function parseHere(bytes: Uint8Array): Promise<Email | MailTrouble> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, OPTIONS);
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
    return { code: 'mail-broken', message };
  }
}

function countPartLines(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (
    let at = buffer.indexOf('\n--');
    at >= 0 && count <= MAX_PART_LINES;
    at = buffer.indexOf('\n--', at + 3)
  )
    count += 1;
  return count;
}
