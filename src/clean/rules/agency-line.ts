import type { Credit } from '../../model/article.ts';
import { agenciesIn } from '../agency-names.ts';
import type { Block } from '../block.ts';
import { CREDIT_WORDS } from '../en/agencies.ts';

/** Blocks this short may be nothing but a credit. */
export const MAX_CREDIT_WORDS = 6;

/** A credit stands in the last lines. */
const TAIL_BLOCKS = 3;

/** A credit that closes the report: "… on Monday. (AFP)", "… until Friday (AFP)", "… on Monday. — Reuters". */
const CLOSING = /(?:[([]([^()[\]]{2,60})[)\]]|[.!?…”"’]\s{0,3}[-–—]{1,2}\s?([^.()]{2,40}))\.?$/u;

/** Characters at the end of a paragraph in which such a credit is looked for. */
const CREDIT_REACH = 80;

/** The agencies that a paragraph ends with, in brackets or behind a dash, as spans shifted by `offset`; none where what
 *  stands there is mostly something else, such as a photographer. */
export function closingCredits(paragraph: string, offset: number): Credit[] {
  const from = Math.max(0, paragraph.length - CREDIT_REACH);
  const tail = paragraph.slice(from);
  const found = CLOSING.exec(tail);
  if (!found) return [];
  // "Agence France-Presse (AFP)" only says how the name is shortened.
  const before = tail.slice(0, found.index).trimEnd();
  if (agenciesIn(before, 0).at(-1)?.end === before.length) return [];
  const words = found[1] ?? found[2] ?? '';
  const names = agenciesIn(words, offset + from + found.index + found[0].lastIndexOf(words));
  const covered = names.reduce((sum, name) => sum + name.end - name.start, 0);
  return covered * 2 >= words.length ? names : [];
}

/** Lines that may follow the close of a report: links, rights, who wrote it. */
const MOST_AFTER = 12;

/** No prose follows: what the block ends with closes the report. */
export function isLastProse(block: Block, blocks: readonly Block[]): boolean {
  if (block.index < blocks.length - 1 - MOST_AFTER) return false;
  return blocks.slice(block.index + 1).every(({ ended, words }) => !ended || words <= MAX_CREDIT_WORDS);
}

/** One of the last lines names agencies and says nothing else: "Reuters", "[AFP]", "(With AP)", "dpa/AFP". Whose rights they
 *  are is another thing. */
export function isAgencyLine(block: Block, blocks: readonly Block[]): boolean {
  if (block.words > MAX_CREDIT_WORDS || block.index === 0 || block.text.includes('©')) return false;
  if (block.index < blocks.length - TAIL_BLOCKS || !isLastProse(block, blocks)) return false;
  const names = agenciesIn(block.text, 0);
  let rest = block.text;
  for (const { start, end } of [...names].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return names.length > 0 && words.every((word) => CREDIT_WORDS.has(word));
}
