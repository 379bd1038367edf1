/** Wordings that differ only in case, marks, spelling of quotes or white space are equal
 *  when folded. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
