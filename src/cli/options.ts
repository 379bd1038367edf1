import { availableParallelism } from 'node:os';
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

/** More threads than this wait for the one that reads and writes. */
const MAX_THREADS = 64;

/** Each thread holds the language model, some 150 MB: no more than this unless asked for. */
const MAX_DEFAULT_THREADS = 8;

/** One thread a core, within reason. */
export function defaultThreads(): number {
  return Math.min(availableParallelism(), MAX_DEFAULT_THREADS);
}

/** Parses `--threads`. */
export function parseThreads(value: string): number {
  const threads = Number(value);
  if (!Number.isInteger(threads) || threads < 1 || threads > MAX_THREADS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_THREADS}.`);
  }
  return threads;
}
