import { wordSet } from '../../text/word-set.ts';

/** Small words that hardly an English sentence goes without and that no neighbouring language has: "in", "on", "was" and
 *  "a" are left out. */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
  the of and to for from by with that this it its is were are be been has have had will would not his she her they their
  who which said says when than more into but at or
`);
