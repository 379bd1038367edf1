import type { BoilerplateReason } from '../../model/article.ts';

/** A line known by how it opens. */
export interface LineCue {
  readonly reason: BoilerplateReason;
  /** Tried on the block without leading emoji, bullets and brackets. */
  readonly pattern: RegExp;
  /** Longer blocks are prose. */
  readonly maxWords: number;
  /** `open`: only where the block does not end as a sentence does. */
  readonly open?: true;
  /** `edge`: only among the first or last blocks of the text; `tail`: only among the last. */
  readonly where?: 'edge' | 'tail';
}

/** One entry of a table of cues. */
export function cue(
  reason: BoilerplateReason,
  maxWords: number,
  pattern: RegExp,
  rest: Partial<LineCue> = {},
): LineCue {
  return { reason, maxWords, pattern, ...rest };
}
