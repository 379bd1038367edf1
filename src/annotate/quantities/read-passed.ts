import { readClock, readDate } from './calendar-number.ts';
import { readCode, readGluedName } from './code.ts';
import { readAddress, readNumberedName } from './numbered-name.ts';
import type { Passed } from './passed.ts';
import { isDigits } from './piece-tests.ts';
import type { Scan } from './words-context.ts';
import { readYear } from './year.ts';

/** Is the run of digits at piece `i` something other than a quantity? */
export function readPassed(scan: Scan, i: number): Passed | null {
  const piece = scan.pieces[i];
  if (!isDigits(piece)) return null;
  return (
    readClock(scan, i) ??
    readDate(scan, i) ??
    readCode(scan, i) ??
    readGluedName(scan, i) ??
    readYear(scan, i) ??
    readAddress(scan, i) ??
    readNumberedName(scan, i)
  );
}
