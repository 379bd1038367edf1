/** One line of a text, without its end; `line` counts from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** The lines of a text that comes in pieces. Of a line longer than `limit` characters nothing is kept: `onTooLong` gets
 *  its number and reading goes on behind it. */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  limit: number,
  onTooLong: (line: number) => void,
): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  const keep = (part: string) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      keep(piece.slice(from, end));
      if (length > limit) onTooLong(line);
      else yield { text: parts.join(''), line };
      parts = [];
      length = 0;
      line += 1;
      from = end + 1;
    }
    keep(piece.slice(from));
  }
  if (length > limit) onTooLong(line);
  else if (length > 0) yield { text: parts.join(''), line };
}
