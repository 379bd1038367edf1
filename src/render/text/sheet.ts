import pc from 'picocolors';
import type { Dossier } from '../../model/dossier.ts';
import type { Witnesses } from '../witnesses.ts';
import { witnessesOf } from '../witnesses.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** What every block of the terminal page needs. */
export interface Sheet {
  readonly dossier: Dossier;
  readonly witnesses: Witnesses;
  /** Columns; at least 40. */
  readonly width: number;
  readonly colors: Colors;
}

/** Narrower than this nothing can be set side by side with its label. */
const MIN_COLUMNS = 40;

export function sheetFor(
  dossier: Dossier,
  options: { readonly width: number; readonly color: boolean },
): Sheet {
  return {
    dossier,
    witnesses: witnessesOf(dossier),
    width: Math.max(MIN_COLUMNS, Math.floor(options.width) || MIN_COLUMNS),
    colors: pc.createColors(options.color),
  };
}

/** The first `limit` of a list's blocks and an honest line about the rest. */
export function cutList(blocks: readonly (readonly string[])[], limit: number, sheet: Sheet): string[] {
  const shown = blocks.slice(0, limit).flat();
  const left = blocks.length - limit;
  return left > 0 ? [...shown, sheet.colors.dim(`  … and ${left} more (use --format json)`)] : shown;
}
