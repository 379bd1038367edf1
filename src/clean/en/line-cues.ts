import type { LineCue } from './line-cue.ts';
import { LINK_CUES } from './link-cues.ts';
import { MENU_CUES } from './menu-cues.ts';
import { PROMPT_CUES } from './prompt-cues.ts';
import { REMARK_CUES } from './remark-cues.ts';
import { SIGNATURE_CUES } from './signature-cues.ts';

/** A sentence that ends in who said it ("…, the judge ruled."). No colon or bar stands before: behind a label ("Read
 *  also: …") the headline of another report may end so. */
const TOLD =
  '[^:|]{0,480}[,;”"’]\\s(?:(?!who\\b|which\\b|that\\b)[^\\s,]+\\s){0,7}(?:said|says|told|ruled|warned|added|testified|argued|recalled|heard|urged|demanded|insisted|shouted|asked|announced|decided)\\b[^.!?:|@]{0,60}[.!?]["”’)]*$';

/** The line cue, but not for what somebody said. Captions tell what somebody said too. The opening is tried first: it
 *  fails at once on nearly every block. */
function notTold(line: LineCue): LineCue {
  const { source, flags } = line.pattern;
  if (line.reason === 'caption' || !source.startsWith('^')) return line;
  return { ...line, pattern: new RegExp(`^(?=${source.slice(1)})(?!${TOLD})`, flags) };
}

/** Lines that outlets put round their reports in English, in the order in which they are tried. From general knowledge of
 *  news pages; each kind is known by its opening words and by being short. */
export const LINE_CUES: readonly LineCue[] = [
  ...LINK_CUES,
  ...PROMPT_CUES,
  ...REMARK_CUES,
  ...MENU_CUES,
  ...SIGNATURE_CUES,
].map(notTold);

/** A link that a page glued to the end of a paragraph: "… he said. READ MORE: Bridge to reopen", "Details on page 6". */
export const GLUED_LINK =
  /(?:^|[.!?…”"’)\]])\s{0,3}((?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO|MORE:|RELATED:|WATCH:|Read (?:more|also|next):|Also read:|See also:|Related:)[^.!?]{0,160}[.!?]?|(?:Details|Full (?:story|report|text)|More|Continued|Story|See|Turn to|Comment|Analysis)(?: on| to)? pages? \d{1,3}\.?)$/;

/** Where a feed, or a copy, breaks a paragraph off, and the link it puts there: "… [+2345 chars]", "[…]", "Continue
 *  reading". */
export const GLUED_BREAK =
  /(?:\s|^)((?:…|\.{3})?\s?\[\+\d{1,7} char(?:s|acters)\]|\[(?:…|\.{3})\](?:\s{0,3}(?:Read more|Continue reading)\b[^.!?]{0,120})?|(?<=[.!?…”"’)\]]\s{1,3})(?:Continue reading|Read more|Read the full (?:story|article))\b[^.!?]{0,120}[.…→»]?)$/;
