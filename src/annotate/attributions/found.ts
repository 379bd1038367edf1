import type { AttributionRule, Stance } from '../../model/annotation.ts';
import type { Range } from './reading.ts';

/** An attribution as the rules find it, in tokens. */
export interface Found {
  readonly rule: AttributionRule;
  /** Index into the reading's frames. */
  readonly frame: number;
  /** Null where nobody is named. */
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Somebody's words, which a quotation that stands alone may go on with. */
  readonly speech: boolean;
  /** Whom the words came through: "KCNA quoted Kim as saying". */
  readonly relay: Range | null;
}
