import type { Statement } from '../model/statement.ts';

/** Told as to come: promised or expected, and not yet happened when it was told. */
export function isForeseen({ kind, stance }: Statement): boolean {
  return kind === 'pledge' || kind === 'forecast' || stance === 'pledge' || stance === 'expect';
}
