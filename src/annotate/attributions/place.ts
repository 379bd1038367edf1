import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import type { Frame } from './reading.ts';

/** What a rule is given: the token it looks at, and what was found before it in the frame. */
export interface Place {
  readonly frame: Frame;
  readonly index: number;
  readonly at: number;
  /** Where content that stands before its cue may begin. */
  readonly floor: number;
  /** Where the main clause begins: the frame's head, or behind a semicolon. */
  readonly start: number;
  readonly earlier: readonly Found[];
  /** The reporting verb at the token, if one stands there. */
  readonly cue: VerbCue | null;
}
