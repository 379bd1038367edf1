import { type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import {
  countLines,
  type Delimiter,
  MIN_TELLING_COLUMNS,
  nextRow,
  type Row,
  skipLineEnds,
  splitRows,
} from './csv-rows.ts';
import { foundFromFields } from './fields.ts';
import { type LimitedNotes, limitNotes } from './limit-notes.ts';
import { looksLikeTable, SEPARATOR_LINE } from './table-head.ts';

/** No row is longer: a quote that is open past this was never meant to be one. A book has a million characters. */
const MAX_ROW_BYTES = 8 * 1024 * 1024;

/** Rows that cannot be read after which a table is given up: what follows is read again behind each. */
const MAX_UNREAD_ROWS = 100;

/** Rows without an article, one behind the other, after which a table is given up: no dump of news has so many. */
const MAX_EMPTY_ROWS = 10_000;

const NOTHING = Buffer.alloc(0);

/** Reads one table stretch by stretch. */
export class TableReader {
  readonly #place: Place;
  readonly #notes: LimitedNotes;
  #delimiter: Delimiter | null = null;
  #names: readonly string[] = [];
  /** Line that is being read, from 1. */
  #line = 1;
  /** Rows read so far that were not blank. */
  #position = 0;
  #unreadRows = 0;
  #emptyRows = 0;
  /** Line of a row that cannot be read, while the next row behind it is looked for. */
  #lost: number | null = null;
  #uneven = { count: 0, line: 0 };

  constructor(place: Place) {
    this.#place = place;
    this.#notes = limitNotes(place);
  }

  /** Reads the rows of a stretch that begins where a row does; returns what is left for the next stretch. */
  *read(stretch: Buffer, last: boolean): Generator<Found, Buffer> {
    let bytes = stretch;
    if (this.#emptyRows > MAX_EMPTY_ROWS) return NOTHING;
    if (this.#lost !== null) return yield* this.#findRow(bytes, last);
    if (this.#delimiter === null) {
      this.#delimiter = delimiterOf(bytes);
      const told = separatorLine(bytes);
      bytes = bytes.subarray(told);
      this.#line += told > 0 ? 1 : 0;
    }
    const { rows, open } = splitRows(bytes, this.#delimiter);
    let at = 0;
    for (const row of rows) {
      // What ends with the stretch may go on in the next.
      if ((!last && row.end >= bytes.length) || this.#emptyRows > MAX_EMPTY_ROWS) break;
      const start = skipLineEnds(bytes, at);
      this.#line += countLines(bytes, at, start);
      yield* this.#readRow(row);
      this.#line += countLines(bytes, start, row.end);
      at = row.end;
    }
    const rest = bytes.subarray(at);
    if (rest.length <= MAX_ROW_BYTES && !(open && last)) return rest;
    yield* this.#brokenRow(open ? NEVER_CLOSED : TOO_LONG);
    this.#lost = this.#line;
    this.#unreadRows += 1;
    return yield* this.#findRow(rest, last);
  }

  /** What is to be said of the table as a whole. */
  *end(): Generator<Found> {
    const [lost, { count, line }] = [this.#lost, this.#uneven];
    if (lost !== null)
      yield note(this.#place, 'csv-cut', 'nothing behind this row could be read', { line: lost });
    if (this.#emptyRows > MAX_EMPTY_ROWS)
      yield note(
        this.#place,
        'csv-cut',
        `${MAX_EMPTY_ROWS} rows before this one hold no article; the rest is not read`,
        {
          line: this.#line,
        },
      );
    yield* this.#notes.end();
    const message = `${count} of its rows, the first in line ${line}, have more cells than the table has columns; what is beyond was left out`;
    if (count > 0) yield note(this.#place, 'csv-uneven-rows', message, { line });
  }

  *#readRow({ cells }: Row): Generator<Found> {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.#names.length === 0) {
      this.#names = cells.map((name) => name.trim());
      return;
    }
    this.#position += 1;
    if (cells.slice(this.#names.length).some((cell) => cell.trim() !== '')) {
      if (this.#uneven.count === 0) this.#uneven.line = this.#line;
      this.#uneven.count += 1;
    }
    const found = foundFromFields(recordOf(cells, this.#names), this.#place, this.#position);
    this.#emptyRows = typeof found === 'string' ? this.#emptyRows + 1 : 0;
    if (typeof found === 'string') yield* this.#brokenRow(found);
    else yield found;
  }

  #brokenRow(message: string): readonly Found[] {
    return this.#notes.take(
      note(this.#place, 'csv-broken-row', message, { line: this.#line, expected: EXPECTED }),
    );
  }

  /** Behind a row that cannot be read, the next line that is one is looked for, and reading goes on there. */
  *#findRow(bytes: Buffer, last: boolean): Generator<Found, Buffer> {
    const columns = this.#names.length;
    if (this.#delimiter === null || columns < MIN_TELLING_COLUMNS || this.#unreadRows > MAX_UNREAD_ROWS)
      return NOTHING;
    const next = nextRow(bytes, 0, this.#delimiter, columns);
    const lineEnd = bytes.lastIndexOf('\n');
    const kept = next >= 0 ? next : lineEnd >= 0 ? lineEnd : bytes.length;
    this.#line += countLines(bytes, 0, kept);
    if (next < 0) return last ? NOTHING : bytes.subarray(kept);
    this.#lost = null;
    return yield* this.read(bytes.subarray(next), last);
  }
}

const EXPECTED = 'rows under a head with "text" (or another name of docs/inputs.md)';
const NEVER_CLOSED = 'a quote is opened in it that is never closed';
const TOO_LONG = `it is longer than ${MAX_ROW_BYTES} bytes`;

/** Bytes of the head of a table that are looked at. */
const HEAD_BYTES = 4096;

/** A file that is a table by its name alone is parted by whatever is in its first line most. */
/** Length of the line in which a spreadsheet tells itself which sign parts the columns; 0 where there is none. */
function separatorLine(bytes: Buffer): number {
  const start = bytes
    .subarray(0, 12)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  const mark = bytes.subarray(0, 12).length - Buffer.byteLength(start, 'latin1');
  const found = SEPARATOR_LINE.exec(start);
  return found === null ? 0 : mark + found[0].length;
}

function delimiterOf(bytes: Buffer): Delimiter {
  const head = bytes.subarray(0, HEAD_BYTES).toString('utf8');
  const line = head.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  const most = count('\t') > 1 ? '\t' : count(';') > count(',') ? ';' : ',';
  return looksLikeTable(head) ?? most;
}

/** What tables write for an empty cell. */
const EMPTY = new Set(['', 'nan', 'null', 'none', '\\n']);

/** The cells under their names; of cells under one name, the first that is not empty. */
function recordOf(cells: readonly string[], names: readonly string[]): Readonly<Record<string, unknown>> {
  const entries = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? '';
    const key = name === '' ? `column ${index + 1}` : name;
    if (!EMPTY.has(cell.trim().toLowerCase()) && !entries.has(key)) entries.set(key, cell);
  }
  return Object.fromEntries(entries);
}
