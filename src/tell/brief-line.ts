import type { Evidence } from '../model/dossier.ts';

/** A sentence that could stand in the brief. */
export interface BriefLine {
  readonly form: 'sentence' | 'template';
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Ranks of all claims whose words it carries, ascending. */
  readonly ranks: readonly number[];
  /** Of these, the ones that are told once it is told. */
  readonly tells: readonly number[];
  readonly topics: ReadonlySet<string>;
  /** Canonical names of those it mentions. */
  readonly names: ReadonlySet<string>;
  /** Of these, the people it calls by a short name only, as if they were known. */
  readonly presumes: readonly string[];
  /** What it calls "the …" as if it were known: concepts. */
  readonly refers: readonly string[];
  readonly words: number;
  /** Where in a report this is told: 0 the first words, 1 the last. */
  readonly depth: number;
  /** How well it stands alone and how much its words are those of the other reports, 0–1. */
  readonly quality: number;
  /** `one-side` tells one reading of a disputed claim, `superseded` a figure that has been replaced. */
  readonly conflict: 'none' | 'one-side' | 'superseded';
  /** One of the first sentences of a report: may open the brief. */
  readonly lead: boolean;
  /** It opens a report of the story's last day, where there are earlier days: what is new. */
  readonly latest: boolean;
}
