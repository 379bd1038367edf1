import type { Attachment, Email } from 'postal-mime';
import type { RawArticle, RawContent } from '../../model/article.ts';
import { REPLY_MARKS } from '../en/mail-words.ts';
import type { Place } from '../source.ts';
import { isoDate } from './dates.ts';
import { tidyHeader } from './mail-headers.ts';
import { linkInHeaders, linkInHtml, linkInText } from './mail-link.ts';
import { type MailTrouble, parseMail } from './mail-parser.ts';
import { readSender } from './mail-sender.ts';
import { mendWindows1252 } from './windows-1252.ts';

/** What one message gives. */
export interface MessageReading {
  /** The message itself, and those attached to it. */
  readonly articles: readonly RawArticle[];
  /** Names of attachments that are not read. */
  readonly attachments: readonly string[];
  readonly troubles: readonly MailTrouble[];
}

/** Messages attached to a message, and to those again, that are read. */
const MAX_ATTACHED = 5;
const MAX_ATTACHED_DEPTH = 2;

const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/;

/** Reads one message (RFC 5322 and MIME). `id` is what it is called where it states none. Never throws. */
export async function readMessage(
  bytes: Uint8Array,
  id: string,
  place: Place,
  depth = 0,
): Promise<MessageReading> {
  const email = await parseMail(bytes);
  if ('code' in email) return { articles: [], attachments: [], troubles: [email] };
  const ownId = messageId(email) ?? id;
  const attached = email.attachments.filter(isMessage);
  const opened = depth < MAX_ATTACHED_DEPTH ? attached.slice(0, MAX_ATTACHED) : [];
  const inside: MessageReading[] = [];
  for (const [index, { content }] of opened.entries())
    inside.push(await readMessage(asBytes(content), `${ownId}-${index + 1}`, place, depth + 1));
  const content = contentOf(email);
  const own = content === null ? [] : [await toArticle(email, content, ownId, place)];
  const articles = [...own, ...inside.flatMap((one) => one.articles)];
  const skipped = [...email.attachments.filter(isOther), ...attached.slice(opened.length)];
  return {
    articles,
    attachments: [...skipped.map(nameOf), ...inside.flatMap((one) => one.attachments)],
    troubles: [
      ...(articles.length === 0 && depth === 0 ? [EMPTY] : []),
      ...(content?.text.includes('\uFFFD') ? [UNFIT] : []),
      ...inside.flatMap((one) => one.troubles),
    ],
  };
}

const EMPTY: MailTrouble = { code: 'mail-empty', message: 'it holds no text' };

const UNFIT: MailTrouble = {
  code: 'encoding-guessed',
  message: 'bytes that do not fit the encoding it states were replaced by U+FFFD',
};

/** The HTML part, or else the text part; null where neither holds words. */
function contentOf({ html, text }: Email): RawContent | null {
  const hasWords = (part: string | undefined): part is string =>
    part !== undefined && /[\p{L}\p{N}]/u.test(part.replace(/<[^<>]*>/g, ''));
  if (hasWords(html)) return { kind: 'body', text: mendWindows1252(html) };
  return hasWords(text) ? { kind: 'text', text: mendWindows1252(text) } : null;
}

async function toArticle(email: Email, content: RawContent, id: string, place: Place): Promise<RawArticle> {
  const { decodeWords } = await import('postal-mime');
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value;
  const list = listOf(tidyHeader(decodeWords(header('list-id') ?? '')));
  const mailbox = email.from?.group === undefined ? email.from : email.from.group[0];
  const link =
    linkInHeaders(header('archived-at'), header('list-post')) ??
    linkInHtml(email.html ?? '') ??
    linkInText(email.text ?? '');
  return {
    id,
    file: place.name,
    content,
    title: tidyHeader(email.subject?.replace(REPLY_MARKS, '')),
    url: link ?? place.url,
    ...readSender(email, list.name),
    publishedAt: isoDate(header('date')),
    modifiedAt: null,
    seenAt: place.seenAt,
    language: null,
    // To whom it was sent is nobody's business.
    extra: {
      ...(mailbox?.address ? { from: mailbox.address } : {}),
      ...(list.id === null ? {} : { listId: list.id }),
    },
  };
}

/** `Ellen Echo <echo.list.example>` in its parts. Machines call lists by numbers, which are no name. */
function listOf(value: string | null): { readonly id: string | null; readonly name: string | null } {
  const found = /^(.*?)\s*<([^<>]{1,300})>/.exec(value ?? '');
  const name = (found?.[1] ?? '').replace(/^"(.*)"$/, '$1').trim();
  return { id: found?.[2] ?? value, name: name === '' || /\d{3}|[@<]/.test(name) ? null : name };
}

function messageId(email: Email): string | null {
  return tidyHeader(email.messageId?.replace(/^\s*<|>\s*$/g, ''));
}

function isMessage({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822';
}

/** An attachment to speak of: no picture in the text, no signature, no attached message. */
function isOther(attachment: Attachment): boolean {
  const { mimeType, disposition, related } = attachment;
  const shown = related === true || (disposition === 'inline' && mimeType.startsWith('image/'));
  return !shown && !SIGNATURE.test(mimeType) && !isMessage(attachment);
}

function nameOf({ filename, mimeType }: Attachment): string {
  return tidyHeader(filename ?? undefined)?.slice(0, 80) ?? mimeType.slice(0, 80);
}

function asBytes(content: Attachment['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
