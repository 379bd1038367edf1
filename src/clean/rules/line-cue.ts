import type { BoilerplateReason } from '../../model/article.ts';
import type { Block } from '../block.ts';
import { LINE_CUES } from '../en/line-cues.ts';

/** Blocks at either end of the text that count as its edge. */
export const EDGE_BLOCKS = 4;

/** The reason of the first line cue that fits the block, or null. `count`: blocks of the text. */
export function lineCue(block: Block, count: number): BoilerplateReason | null {
  const tail = block.index >= count - EDGE_BLOCKS;
  const edge = tail || block.index < EDGE_BLOCKS;
  for (const cue of LINE_CUES) {
    if (block.words > cue.maxWords || (cue.open && block.ended)) continue;
    if ((cue.where === 'tail' && !tail) || (cue.where === 'edge' && !edge)) continue;
    if (cue.pattern.test(block.bare)) return cue.reason;
    if (block.bare.length < block.text.length && cue.pattern.test(block.text)) return cue.reason;
  }
  return null;
}
