/** One element of a JSON array, as written. The last one of an array that breaks off may not be whole. */
export interface JsonElement {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/** The elements that follow at `from`, just behind an array's `[` or at the start of a row of values, up to the `]` that
 *  ends it or the end of the text. Only brackets and strings are looked at; one pass. */
export function* jsonElements(text: string, from: number): Generator<JsonElement> {
  let start = -1;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (start < 0) {
      if (character === ']') return;
      if (isBetween(character)) continue;
      start = at;
    }
    const end = valueEnd(text, at);
    if (end === null) {
      yield { start, end: text.length, whole: false };
      return;
    }
    yield { start, end, whole: true };
    start = -1;
    at = end - 1;
  }
}

function isBetween(character: string): boolean {
  return character === ',' || isBlank(character);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** Where the value that begins at `from` ends; null where the text does first. A stray closing bracket is a value of its
 *  own, so that the rest can be read. */
function valueEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') {
      const end = stringEnd(text, at);
      if (end === null) return null;
      at = end - 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth < 0) return Math.max(at, from + 1);
    } else if (depth === 0 && isBetween(character)) return at;
    if (depth === 0 && (character === '"' || character === '}' || character === ']')) return at + 1;
  }
  return null;
}

/** Behind the closing quote of the string that begins at `from`; null where there is none. */
export function stringEnd(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return null;
}

/** Where the first array begins that is the value of one of these names, in no other array and at most `depth` objects
 *  deep: behind its `[`. Null where there is none. */
export function namedArray(text: string, names: ReadonlySet<string>, depth: number): number | null {
  let open = 0;
  let name = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = stringEnd(text, at);
      if (end === null) return null;
      name = text.slice(at + 1, end - 1);
      at = end - 1;
    } else if (character === '{') open += 1;
    else if (character === '}') open -= 1;
    else if (character === '[') {
      if (names.has(name) && open <= depth) return at + 1;
      const end = valueEnd(text, at);
      if (end === null) return null;
      at = end - 1;
    }
  }
  return null;
}
