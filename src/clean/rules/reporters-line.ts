import type { Block } from '../block.ts';

/** Names, roles and places of four or five people. */
const MAX_WORDS = 40;

const OPENING =
  /^(?:(?:additional|further|extra|other|original)\s)?(?:reporting|writing|editing|reported|written|compiled|edited|translated|translation|produced|production|graphics?|research)(?:(?:,\s|\s(?:and|&)\s)(?:writing|editing|reporting|photography|research|translation))*\s(?:by|from):?\s/i;

const ROLE_WORDS: ReadonlySet<string> = new Set(
  'and in at from by for of the with to additional further reporting writing editing written edited compiled reported translation translated graphics graphic photography research production newsroom staff bureau bureaus desk agencies wires services team contributors contributed de da di del van von der den bin al el la'.split(
    ' ',
  ),
);

/** Who reported, wrote and edited: "Reporting by Jo Doe in Kell; editing by Ann Roe". Names and roles only: a sentence
 *  that goes on with a verb is prose. */
export function isReportersLine(block: Block): boolean {
  if (!block.short || block.words > MAX_WORDS) return false;
  const opening = OPENING.exec(block.bare.slice(0, 120));
  if (opening === null) return false;
  const words = block.bare
    .slice(opening[0].length)
    .split(/[\s,;:/&|()[\].•·–—-]+/)
    .filter((word) => word !== '');
  return (
    words.length > 0 && words.every((word) => /^[\p{Lu}@]/u.test(word) || ROLE_WORDS.has(word.toLowerCase()))
  );
}
