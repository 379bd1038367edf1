import { InvalidArgumentError } from 'commander';

const MIN_WIDTH = 40;
const MAX_WIDTH = 400;

/** Parses `--reference-date`: a day of the calendar. */
export function parseDay(value: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const real = parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
  if (!real) throw new InvalidArgumentError('It must be a day of the calendar, such as 2026-03-03.');
  return value;
}

/** Parses `--width`: columns of text. */
export function parseWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < MIN_WIDTH || width > MAX_WIDTH) {
    throw new InvalidArgumentError(`It must be a whole number from ${MIN_WIDTH} to ${MAX_WIDTH}.`);
  }
  return width;
}
