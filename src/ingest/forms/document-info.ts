import { PRINTED_FROM, PROGRAM_AUTHORS, PROGRAM_TITLES } from '../en/document-words.ts';

/** What a document's own properties say of it, as far as it can be believed. */
export interface DocumentInfo {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO date-time of the last change. The file may be younger than the report in it, as one printed again is, so this is
   *  no date of publication; it stands for one where the text states none. */
  readonly modifiedAt: string | null;
}

/** Properties as they stand in the document; dates as ISO date-times or null. */
export interface StatedInfo {
  readonly title: string | null;
  readonly author: string | null;
  readonly createdAt: string | null;
  readonly modifiedAt: string | null;
}

/** Characters of a title or an author. Longer ones are text that went astray. */
const MAX_CHARS = 300;

const FILE_NAME = /\.(?:docx?|docm|pdf|odt|rtf|pages|indd|qxd|txt|html?|pptx?|xlsx?|tex|dvi|ps)$/i;

/** Keeps of a document's properties what its author may have meant: no names of files, programs and accounts. */
export function documentInfo(stated: StatedInfo): DocumentInfo {
  const title = tidy(stated.title);
  const author = tidy(stated.author);
  return {
    title: title === null || isOfProgram(title) ? null : title,
    byline: author === null || PROGRAM_AUTHORS.has(author.toLowerCase()) ? null : author,
    modifiedAt: stated.modifiedAt ?? stated.createdAt,
  };
}

function isOfProgram(title: string): boolean {
  return PRINTED_FROM.test(title) || FILE_NAME.test(title) || PROGRAM_TITLES.has(title.toLowerCase());
}

function tidy(words: string | null): string | null {
  const tidied = (words ?? '')
    .slice(0, MAX_CHARS + 1)
    .replace(/[\u0000-\u001F\s]+/g, ' ')
    .trim();
  return tidied === '' || tidied.length > MAX_CHARS ? null : tidied;
}
