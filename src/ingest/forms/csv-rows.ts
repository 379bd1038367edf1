import { type CsvError, parse } from 'csv-parse/sync';

export type Delimiter = ',' | ';' | '\t';

/** One row of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** Byte behind it and its line end. */
  readonly end: number;
}

/** The rows of a stretch of a table. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Behind the last row a quote is opened that is not closed within the stretch. */
  readonly open: boolean;
}

/** Splits bytes of a table, which begin where a row does, into rows. Quotes are as in RFC 4180, and where they are not,
 *  they are read as they stand. The last row ends with the bytes, whether or not it is whole. */
export function splitRows(bytes: Buffer, delimiter: Delimiter): Rows {
  const rows: Row[] = [];
  try {
    parse(bytes, {
      delimiter,
      bom: true,
      columns: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // The caller bounds the bytes, so no row is too long.
      max_record_size: 0,
      on_record: (cells, { bytes_records: end }) => {
        rows.push({ cells, end });
        return null;
      },
    });
    return { rows, open: false };
  } catch (error) {
    if (isCsvError(error)) return { rows, open: true };
    throw error;
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Line feeds in a stretch of bytes. */
export function countLines(bytes: Buffer, from: number, to: number): number {
  return count(bytes, LINE_FEED, from, to);
}

function count(bytes: Buffer, byte: number, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === byte) found += 1;
  return found;
}

/** Where text begins behind line ends. */
export function skipLineEnds(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at += 1;
  return at;
}

/** A line of prose often has one comma, seldom as many as a table of three columns or more. */
export const MIN_TELLING_COLUMNS = 3;

/** Where the next whole line begins whose cells are as many as the table's columns; -1 where there is none. */
export function nextRow(bytes: Buffer, from: number, delimiter: Delimiter, columns: number): number {
  for (let at = bytes.indexOf(LINE_FEED, from) + 1; at > 0 && at < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, at);
    const end = found < 0 ? bytes.length : found;
    if (count(bytes, delimiter.charCodeAt(0), at, end) >= columns - 1) {
      const { rows, open } = splitRows(bytes.subarray(at, end), delimiter);
      if (!open && rows[0]?.cells.length === columns) return at;
    }
    at = end + 1;
  }
  return -1;
}
