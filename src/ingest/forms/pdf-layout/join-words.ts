// Words of bounded length: a line of letters without end would be searched from each of them.
const BROKEN = /([\p{L}\p{M}]{1,40})[-\u2010]$/u;
const FIRST_WORD = /^[\p{L}\p{M}]{1,40}/u;
const COMPOUND = /[\p{L}\p{M}]{1,40}[-\u2010][\p{L}\p{M}]{1,40}/gu;

/** Lines of each paragraph → its text. A word broken at a line's end is mended where it goes on in small letters, unless
 *  the document writes it with the hyphen elsewhere. */
export function joinWords(paragraphs: readonly (readonly string[])[]): string[] {
  const compounds = new Set<string>();
  for (const lines of paragraphs)
    for (const line of lines) for (const [word] of line.matchAll(COMPOUND)) compounds.add(fold(word));
  return paragraphs.map((lines) => joinLines(lines, compounds));
}

function joinLines(lines: readonly string[], compounds: ReadonlySet<string>): string {
  return lines.map((line, index) => ended(line, lines[index + 1], compounds)).join('');
}

/** A line with what stands between it and the next one. */
function ended(line: string, next: string | undefined, compounds: ReadonlySet<string>): string {
  if (next === undefined) return line.replace('\u00AD', '');
  if (line.endsWith('\u00AD')) return line.slice(0, -1);
  const broken = BROKEN.exec(line)?.[1];
  const rest = FIRST_WORD.exec(next)?.[0];
  if (broken !== undefined && rest !== undefined) {
    const small = /^\p{Ll}/u.test(rest) && !compounds.has(fold(`${broken}-${rest}`));
    return small ? line.slice(0, -1) : line;
  }
  // A range or a dash without blanks: `2024–` and `2026`.
  return /[^\s][–—]$|\d[-\u2010]$/.test(line) ? line : `${line} `;
}

function fold(word: string): string {
  return word.replace('\u2010', '-').toLowerCase();
}
