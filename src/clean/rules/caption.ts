import type { Block } from '../block.ts';
import { PICTURE_CREDIT, PICTURE_SOURCES } from '../en/picture-credits.ts';
import { closingCredits } from './agency-line.ts';

/** Captions are a sentence or three. */
const MAX_CAPTION_WORDS = 90;

/** A credit in brackets at the end, after a finished sentence: "The bridge on Monday. (Jo Doe/Agency)". */
const CREDIT_AT_END = /(^|[.!?”"’)]\s{0,3}|\s)[([]([^()[\]]{2,120})[)\]]\.?$/;

/** A line that is nothing but a picture's credit: "Jo Doe/Agency". */
const BARE_CREDIT = /^[\p{L}\p{M}'’.\s-]{2,50}\s?\/\s?[\p{L}\p{M}\d'’.\s-]{2,50}$/u;

/** The block is a picture's caption or credit, known by the credit it ends with. `last`: it closes the text; an agency alone
 *  is credited for that then. */
export function isCaption(block: Block, last: boolean): boolean {
  if (!block.short || block.words > MAX_CAPTION_WORDS) return false;
  if (last && closingCredits(block.text, 0).length > 0) return false;
  if (block.words <= 8 && BARE_CREDIT.test(block.bare) && PICTURE_SOURCES.test(block.bare)) return true;
  const found = CREDIT_AT_END.exec(block.text);
  if (!found) return false;
  const [, before = '', credit = ''] = found;
  const finished = /[.!?”"’)]/.test(before) || before === '';
  if (PICTURE_CREDIT.test(credit)) return true;
  return finished && PICTURE_SOURCES.test(credit) && credit.split(/\s+/).length <= 10;
}
