import { knownAgency } from '../agency-names.ts';
import { type Block, capitalShare } from '../block.ts';
import { AUTHOR_ROLE } from '../en/author-words.ts';
import { OUTLET_WORDS, REPORT_WORDS, WRITTEN_BY_TEAM } from '../en/outlet-words.ts';

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
      .split(/,\s/)[0]
      ?.trim() ?? '';
  return capitalShare(name) === 1 && OUTLET_WORDS.test(name) ? name : null;
}

/** The outlet that a byline names behind the author ("By Jo Doe, columnist, The Kell Courier, 10 June 2025"), as it stands
 *  there, or null. A known agency is credited, which says nothing of who published. */
export function creditedOutlet(line: string): string | null {
  const [author, ...others] = line.split(/\s*[,|•·–—]\s*/);
  if (author === undefined || !/(?:^|\s)by:?\s/i.test(author)) return null;
  const outlet = others.find(
    (part) =>
      !/[\d:()]/.test(part) &&
      (/^The(?:\s\p{Lu}[^\s]*)+$/u.test(part) || (capitalShare(part) === 1 && OUTLET_WORDS.test(part))) &&
      !AUTHOR_ROLE.test(part) &&
      knownAgency(part) === null,
  );
  return outlet?.trim() ?? null;
}

/** Longest name of an outlet that stands on a line of its own, in words. */
const MAX_OUTLET_WORDS = 6;

/** A line is an outlet's name and nothing else: "Brenn Morning Post". */
export function isOutletLine(block: Block): boolean {
  if (block.words > MAX_OUTLET_WORDS || block.ended || /[\d,:;"“”]/.test(block.text)) return false;
  const last = block.bare.slice(block.bare.lastIndexOf(' ') + 1);
  return capitalShare(block.bare) === 1 && OUTLET_WORDS.test(last) && !REPORT_WORDS.test(last);
}

/** The outlet a line of a name and a date opens with ("The Kell Courier, 10 June 2025"), or null. */
export function datedOutlet(line: string): string | null {
  const name = line.split(/\s*[,|•·–—]\s*/)[0]?.trim() ?? '';
  return capitalShare(name) === 1 && !/[\d:()]/.test(name) && OUTLET_WORDS.test(name) ? name : null;
}
