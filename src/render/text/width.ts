/** Ranges of characters that take two columns in a terminal (East Asian Wide and Fullwidth, UAX 11). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const ASCII = /^[\x20-\x7e]*$/;
const STYLE = /\x1b\[\d+(?:;\d+)*m/g;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}/u;
const INVISIBLE = /^[\p{M}\p{Cf}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** User-perceived characters. */
export function graphemesOf(text: string): string[] {
  if (ASCII.test(text)) return [...text];
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Terminal columns a text takes; colour codes take none, East Asian wide characters and emoji two. */
export function displayWidth(text: string): number {
  const bare = text.includes('\x1b') ? text.replace(STYLE, '') : text;
  if (ASCII.test(bare)) return bare.length;
  return graphemesOf(bare).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Columns of one grapheme: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  if (INVISIBLE.test(grapheme)) return 0;
  const code = grapheme.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
