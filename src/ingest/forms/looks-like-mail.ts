/** Header lines that a message has at least. */
const MIN_HEADERS = 3;

/** Lines looked at. */
const MAX_LINES = 1000;

/** Headers of which a message has one beside its sender. */
const TELLING = new Set(['date', 'subject', 'message-id', 'mime-version', 'received']);

/** The text begins as a message does (RFC 5322), or a mailbox of messages (mbox): at least three header lines before the
 *  first empty one, with a sender's address and one more that tells. The headers of newsletters fill some kilobytes
 *  before the sender comes, so `head` should hold 64 kB or more; it may be cut anywhere. */
export function looksLikeMail(head: string): boolean {
  const lines = head.replace(/^\uFEFF/, '').split(/\r?\n/, MAX_LINES);
  const first = isMailboxLine(lines[0] ?? '') ? 1 : 0;
  const names: string[] = [];
  let sender = '';
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    if (line === '') break;
    const name = /^([!-9;-~]{1,76})[ \t]{0,3}:/.exec(line)?.[1]?.toLowerCase();
    const goesOn = names.length > 0 && /^[ \t]/.test(line);
    if (name !== undefined) names.push(name);
    // The last line may be cut in its name.
    else if (!goesOn && index < lines.length - 1) return false;
    if (names.at(-1) === 'from') sender += line;
  }
  return (
    names.length >= MIN_HEADERS && /[^\s@<]@[^\s@>]/.test(sender) && names.some((name) => TELLING.has(name))
  );
}

/** The line that begins each message of a mailbox: `From jo@echo.example Tue Mar  3 10:00:00 2026`. */
export function isMailboxLine(line: string): boolean {
  return /^From \S{1,320}[ \t].{0,80}\b\d{4}\b/.test(line);
}
