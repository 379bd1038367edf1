import type { Token } from '../../model/annotation.ts';
import { readClock, readDate } from './calendar-number.ts';
import { readCode, readGluedName } from './code.ts';
import { readAddress, readNumberedName } from './numbered-name.ts';
import type { Passed } from './passed.ts';
import { isDigits } from './piece-tests.ts';
import type { Piece } from './pieces.ts';
import { readYear } from './year.ts';

/** Is the run of digits at piece `i` something other than a quantity? */
export function readPassed(pieces: readonly Piece[], tokens: readonly Token[], i: number): Passed | null {
  const piece = pieces[i];
  if (!isDigits(piece)) return null;
  return (
    readClock(pieces, i) ??
    readDate(pieces, i) ??
    readCode(pieces, i) ??
    readGluedName(pieces, i) ??
    readYear(pieces, i) ??
    readAddress(pieces, i) ??
    readNumberedName(pieces, tokens, i)
  );
}
