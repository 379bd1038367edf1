import { type Block, capitalShare } from '../block.ts';
import { NAME_LABEL, OUTLET_WORDS, OWNED, WRITTEN_BY_TEAM } from '../en/outlet-words.ts';
import { outletForm } from './outlet-name.ts';

/** Longest signature that is a bare name: "Some Daily News, Port Ellen". */
const MAX_SIGNATURE_WORDS = 9;

/** A text needs this many blocks before its last short line can be told from its body. */
const MIN_BLOCKS = 3;

/** A name on its own, and nothing introduces it: who signs the report. `before` and `after` are the nearest blocks that
 *  are not noise; a signature has none after it. */
export function isNameSignature(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (after !== undefined || block.index < MIN_BLOCKS - 1) return false;
  if (!block.short || block.ended || block.words > MAX_SIGNATURE_WORDS || /[\d:;"“”]/.test(block.text))
    return false;
  if (before === undefined || !before.ended) return false;
  if (/^[–—-]{1,2}\s?\p{Lu}/u.test(block.text)) return true;
  return capitalShare(block.bare) === 1;
}

/** The outlet a signature names ("… by the team of The Harbour Paper"; "Some Daily News, Port Ellen"), or null. */
export function signedOutlet(signature: string): string | null {
  const team = WRITTEN_BY_TEAM.exec(signature)?.[1];
  if (team !== undefined)
    return OUTLET_WORDS.test(team) || /\b(?:team|staff|desk|newsroom)\b/i.test(signature) ? team : null;
  if (signature.split(/\s+/).length > MAX_SIGNATURE_WORDS) return null;
  const name =
    signature
      .replace(/^[\s–—-]+/, '')
      .replace(NAME_LABEL, '')
      .split(/,\s/)[0]
      ?.trim() ?? '';
  return capitalShare(name) === 1 && !name.includes(':') && OUTLET_WORDS.test(name) ? name : null;
}

/** The outlet that a notice of rights names ("© 2026 The Kell Courier. All rights reserved."), or null. */
export function ownerOf(notice: string): string | null {
  const name = OWNED.exec(notice)?.[1]?.trim();
  return name !== undefined && outletForm(name) === 'worded' ? name : null;
}
