import { article, type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { type MessageReading, readMessage } from './mail-message.ts';
import type { MailTrouble } from './mail-parser.ts';
import { splitMailbox } from './mbox.ts';

export { looksLikeMail } from './looks-like-mail.ts';

/** Names of attachments that a note gives. */
const NAMES_SHOWN = 3;

/** Reads a message (`.eml`) or a mailbox (mbox): an article for each message, and for those attached to it. Attachments
 *  are not read; one note says how many there are. Never throws. */
export async function readMail(bytes: Uint8Array, place: Place): Promise<readonly Found[]> {
  const { messages, cut } = splitMailbox(bytes);
  const readings: MessageReading[] = [];
  for (const [index, message] of messages.entries()) {
    const id = messages.length === 1 ? place.id : `${place.id}-${index + 1}`;
    readings.push(await readMessage(message, id, place));
  }
  return [
    ...readings.flatMap(({ articles }) => articles.map(article)),
    ...troubleNotes(readings, place),
    ...attachmentNotes(readings, place),
    ...(cut ? [note(place, 'too-many-messages', `only its first ${messages.length} messages are read`)] : []),
  ];
}

/** One note for each kind of trouble: a mailbox can have the same a thousand times. */
function troubleNotes(readings: readonly MessageReading[], place: Place): Found[] {
  const byCode = new Map<MailTrouble['code'], { readonly message: string; readonly count: number }>();
  for (const { code, message } of readings.flatMap(({ troubles }) => troubles)) {
    const before = byCode.get(code);
    byCode.set(code, { message: before?.message ?? message, count: (before?.count ?? 0) + 1 });
  }
  return [...byCode].map(([code, { message, count }]) =>
    note(
      place,
      code,
      readings.length === 1 ? message : `${count} of ${readings.length} messages: ${message}`,
    ),
  );
}

function attachmentNotes(readings: readonly MessageReading[], place: Place): Found[] {
  const names = readings.flatMap(({ attachments }) => attachments);
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  const expected = 'attachments saved as files of their own, if they are reports';
  const attachments = names.length === 1 ? 'attachment is' : 'attachments are';
  return [
    note(place, 'attachments-skipped', `${names.length} ${attachments} not read: ${shown}${more}`, {
      expected,
    }),
  ];
}
