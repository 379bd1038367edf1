import type { Block } from '../block.ts';
import { FATE_OF_REPORTER, REPORTS_SOMEWHERE } from '../en/author-cues.ts';
import { AUTHOR_COVERS, AUTHOR_IS, AUTHOR_WRITES, NOT_OF_AUTHORS } from '../en/author-words.ts';
import { EDGE_BLOCKS } from './line-cue.ts';

/** Two sentences on one author. */
const MAX_WORDS = 60;

/** A person's name at the start: two to four words with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){2,4}/u;

/** The block, one of the last, says who an author is: "Jo Doe is a reporter at The Kell Courier". People in the news are
 *  told of in the past; authors are not. `count`: blocks of the text. */
export function isAuthorBox(block: Block, count: number): boolean {
  if (!block.short || block.words > MAX_WORDS || block.index < count - EDGE_BLOCKS) return false;
  const name = NAME.exec(block.bare)?.[0];
  if (name === undefined || NOT_OF_AUTHORS.test(block.bare)) return false;
  const rest = block.bare.slice(name.length);
  if (FATE_OF_REPORTER.test(rest) || REPORTS_SOMEWHERE.test(rest)) return false;
  return AUTHOR_IS.test(rest) || AUTHOR_COVERS.test(rest) || AUTHOR_WRITES.test(rest);
}
