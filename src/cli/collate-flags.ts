import type { Format } from './dossier-format.ts';
import type { InputFlags } from './input-options.ts';

/** What the options of `collate` give. */
export interface CollateFlags extends InputFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly html?: string;
  readonly cluster?: boolean;
  readonly referenceDate?: string;
  readonly update?: string;
  readonly width?: number;
  readonly color: boolean;
}
