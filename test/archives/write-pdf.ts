import { deflateSync } from 'node:zlib';

/** Text at a place: points from the page's left edge and its foot. The font is Courier: a letter is 0.6 sizes wide. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees against the clock. */
  readonly turned?: number;
}

/** A page as placed text, or as paragraphs that are wrapped and set from the top. */
export type PdfPage = readonly PlacedText[] | readonly string[];

export interface PdfOptions {
  readonly deflated?: boolean;
  readonly info?: Readonly<Record<string, string>>;
  /** Degrees by which viewers turn every page. */
  readonly rotate?: number;
  /** It says that it is encrypted; nothing but the password's check is. */
  readonly encrypted?: boolean;
  /** The content stream of the first page in place of text. */
  readonly content?: Uint8Array;
  readonly filter?: string;
}

export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;

const MARGIN = 72;
const SIZE = 10;
const LEADING = 12;

/** Writes a PDF by hand. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const info = Object.entries(options.info ?? {}).map(([name, words]) => `/${name} (${escaped(words)})`);
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    `<< ${info.join(' ')} >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  ];
  for (const [index, page] of pages.entries()) {
    const turn = options.rotate === undefined ? '' : `/Rotate ${options.rotate}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] ${turn} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      stream(index === 0 ? (options.content ?? contentOf(page)) : contentOf(page), options),
    );
  }
  return assemble(objects, options.encrypted === true);
}

function assemble(objects: readonly (string | Buffer)[], encrypted: boolean): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const piece = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(at);
    at += piece.length;
    pieces.push(piece);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const secret = encrypted ? `/Encrypt 5 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : '';
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${secret} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end)]);
}

function stream(content: Uint8Array, { deflated = false, filter = 'FlateDecode' }: PdfOptions): Buffer {
  const bytes = deflated ? deflateSync(content) : Buffer.from(content);
  const packed = deflated ? `/Filter /${filter}` : '';
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${packed} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function contentOf(page: PdfPage): Buffer {
  return Buffer.from(page.flatMap(placed).map(drawn).join('\n'), 'latin1');

  function placed(part: PlacedText | string, index: number): readonly PlacedText[] {
    if (typeof part !== 'string') return [part];
    const before = page.slice(0, index).flatMap((one) => (typeof one === 'string' ? wrapped(one, 75) : []));
    return column([part], {
      x: MARGIN,
      y: PAGE_HEIGHT - MARGIN - before.length * LEADING - index * LEADING,
      chars: 75,
    });
  }
}

function drawn({ text, x, y, size = SIZE, turned = 0 }: PlacedText): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  return `BT /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

/** Paragraphs wrapped to a column's width, from `y` down, parted by `gap` points more or by an indent. */
export function column(
  paragraphs: readonly string[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly chars: number;
    readonly gap?: number;
    readonly indent?: number;
  },
): PlacedText[] {
  const placed: PlacedText[] = [];
  let y = at.y;
  for (const paragraph of paragraphs) {
    const indent = at.indent ?? 0;
    for (const [index, line] of wrapped(paragraph, at.chars, indent).entries()) {
      placed.push({ text: line, x: at.x + (index === 0 ? indent * SIZE * 0.6 : 0), y });
      y -= LEADING;
    }
    y -= at.gap ?? LEADING;
  }
  return placed;
}

/** A line break in the text stays one. */
function wrapped(text: string, chars: number, indent = 0): string[] {
  return text.split('\n').flatMap((part, index) => {
    const lines: string[] = [''];
    for (const word of part.split(' ')) {
      const line = lines.at(-1) ?? '';
      const room = chars - (lines.length === 1 && index === 0 ? indent : 0);
      if (line !== '' && line.length + 1 + word.length > room) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
  });
}

/** Windows-1252 of what news text has beyond Latin-1. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '…': '\\205',
  '‘': '\\221',
  '’': '\\222',
  '“': '\\223',
  '”': '\\224',
  '•': '\\225',
  '–': '\\226',
  '—': '\\227',
};

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[…‘’“”•–—]/g, (char) => WIN_ANSI[char] ?? char);
}
