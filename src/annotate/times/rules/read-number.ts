import type { Reading } from '../atoms.ts';
import { isWord, listedAs, wholeNumber } from '../atoms.ts';

/** Day of the month with or without its ending: "6", "6th". */
export function readDayOfMonth(
  { atoms, words }: Reading,
  at: number,
): { readonly end: number; readonly day: number; readonly ordinal: boolean } | null {
  const day = wholeNumber(atoms[at], 2);
  if (day === null || day < 1 || day > 31) return null;
  const ending = atoms[at + 1];
  const ordinal = ending !== undefined && !ending.spaced && words.ordinalEndings.has(ending.lower);
  return { end: ordinal ? at + 2 : at + 1, day, ordinal };
}

/** An ordinal number: "third", "3rd". */
export function readOrdinal(
  { atoms, words }: Reading,
  at: number,
): { readonly end: number; readonly value: number } | null {
  const value = listedAs(atoms[at], words.ordinals);
  if (value !== undefined) return { end: at + 1, value };
  const number = wholeNumber(atoms[at], 2);
  const ending = atoms[at + 1];
  return number !== null && ending?.spaced === false && isWord(ending, words.ordinalEndings)
    ? { end: at + 2, value: number }
    : null;
}
