import { displayWidth, graphemesOf, graphemeWidth } from './width.ts';

/** A line is never asked to be narrower than this: below it words would be cut letter by letter. */
const MIN_WIDTH = 8;

/** Holds a reference to the word before it; becomes a plain blank once the lines are cut. */
export const NO_BREAK = '\u00a0';

/** Breaks text into lines of at most `width` columns (at least 8): at white space, between wide characters, and
 *  inside a word only where the word alone is too wide. Runs of white space become one blank. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, MIN_WIDTH);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, room)) {
    const blank = piece.spaced && line !== '' ? 1 : 0;
    if (line !== '' && used + blank + piece.width > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (piece.spaced && line !== '' ? ' ' : '') + piece.text;
    used = used === 0 ? piece.width : used + blank + piece.width;
  }
  return (line === '' && lines.length > 0 ? lines : [...lines, line]).map((one) =>
    one.replaceAll(NO_BREAK, ' '),
  );
}

/** Wraps with `first` before the first line and blanks as wide, or `rest`, before the others. */
export function hang(
  first: string,
  text: string,
  width: number,
  rest = ' '.repeat(displayWidth(first)),
): string[] {
  const lines = wrap(text, width - Math.max(displayWidth(first), displayWidth(rest)));
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}

/** Sets blocks of lines side by side, each `width` columns, `gap` columns apart. */
export function sideBySide(blocks: readonly (readonly string[])[], width: number, gap: number): string[] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks
      .map((block) => block[row] ?? '')
      .map((cell) => cell + ' '.repeat(Math.max(0, width - displayWidth(cell)) + gap))
      .join('')
      .trimEnd(),
  );
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** White space stood before it. */
  readonly spaced: boolean;
}

function* piecesOf(text: string, room: number): Generator<Piece> {
  for (const word of text.split(/[^\S\u00a0]+/u)) {
    if (word === '') continue;
    const width = displayWidth(word);
    // A coloured word is longer than it is wide, and must not be cut inside its codes.
    const whole = width === word.length || word.includes('\u001b');
    if (whole && width <= room) yield { text: word, width, spaced: true };
    else yield* breakWord(word, room);
  }
}

/** Cuts a word before and after each wide grapheme, and where it would grow wider than the line. */
function* breakWord(word: string, room: number): Generator<Piece> {
  let text = '';
  let width = 0;
  let spaced = true;
  for (const grapheme of graphemesOf(word)) {
    const columns = graphemeWidth(grapheme);
    if (text !== '' && (columns === 2 || width + columns > room || endsWide(text, width))) {
      yield { text, width, spaced };
      text = '';
      width = 0;
      spaced = false;
    }
    text += grapheme;
    width += columns;
  }
  if (text !== '') yield { text, width, spaced };
}

function endsWide(text: string, width: number): boolean {
  return width === 2 && displayWidth(text) === 2 && graphemesOf(text).length === 1;
}
