/** Titles that a program gave a document, not its author: in small letters, the whole title. */
export const PROGRAM_TITLES: ReadonlySet<string> = new Set([
  'untitled',
  'untitled document',
  'document',
  'document1',
  'new document',
  'press release template',
  'powerpoint presentation',
  'slide 1',
]);

/** What printing from a program puts before a file's name. */
export const PRINTED_FROM = /^(?:microsoft (?:office )?word|microsoft powerpoint|writer) - /i;

/** Names of accounts that programs state as a document's author: in small letters, the whole name. */
export const PROGRAM_AUTHORS: ReadonlySet<string> = new Set([
  'author',
  'user',
  'owner',
  'admin',
  'administrator',
  'root',
  'unknown',
  'anonymous',
  'windows user',
  'microsoft office user',
  'office user',
  'press office',
  'python-docx',
]);

/** A page number as a line of its own; the number is the first group. */
export const PAGE_NUMBER =
  /^(?:[-–—|\s]{0,3}(?:page|p\.)\s?)?[-–—|\s]{0,3}(\d{1,4})[-–—|\s]{0,3}(?:(?:of|\/)\s?\d{1,4})?[-–—|\s]{0,3}$/i;
