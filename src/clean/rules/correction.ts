import type { Span } from '../../model/span.ts';
import type { Block } from '../block.ts';
import { CORRECTION_LABEL, CORRECTION_REMARK } from '../en/correction-words.ts';
import { trimSpan } from '../trim-span.ts';

/** Where one sentence ends and the next begins. */
const SENTENCE_BREAK = /[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;

/** The part of a paragraph headed "Correction:" that says how things are: "The packs weigh 200 grams." What an earlier
 *  version said, and what was done about it, are remarks of the house, before and behind that. Null where nothing else is
 *  said, or where the block is no correction. */
export function correctedFacts(text: string, block: Block): Span | null {
  const label = block.short ? CORRECTION_LABEL.exec(block.text) : null;
  if (label === null) return null;
  const facts = sentencesOf(block.text, label[0].length).filter(
    ({ start, end }) => !CORRECTION_REMARK.test(block.text.slice(start, end)),
  );
  const [first, last] = [facts[0], facts.at(-1)];
  return first === undefined || last === undefined
    ? null
    : trimSpan(text, block.start + first.start, block.start + last.end);
}

function sentencesOf(text: string, from: number): readonly Span[] {
  const ends = [...text.slice(from).matchAll(SENTENCE_BREAK)].map(
    (found) => from + found.index + found[0].length,
  );
  const edges = [from, ...ends, text.length];
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? from, end }));
}
