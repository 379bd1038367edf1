/** What the steps ask of every word of a text, a bit each. They are told once for each distinct word (`word-marks.ts`): to
 *  look all words of a text up in the lists of each step would take much of the time of reading it. */
export const MARK = {
  /** Rules of attributions that may find something at the word, a bit each (`attributions/triggers.ts`). */
  triggers: 0x7fff,
  /** A number may stand in it, or a part of one: "12", "dozen", "twenty-three". */
  number: 1 << 15,
  /** It names a happening as a noun or an adjective: "death", "missing". */
  happening: 1 << 16,
  /** It opens with a capital. */
  capital: 1 << 17,
  /** With it a happening did not come to pass, or may not have: "nobody", "nearly", "plot". */
  unreal: 1 << 19,
  /** A description of a body of some state may end with it: "agency" of "spy agency". */
  description: 1 << 18,
} as const;

/** From this bit on: one more than the number of the word's kind to those who read times (`times/word-kinds.ts`), or 0. */
export const KIND_BIT = 20;

/** By token of an article: what its word is marked with. */
export type Marks = readonly number[];

/** An article whose words are marked. */
export interface Marked {
  readonly marks: Marks;
}
