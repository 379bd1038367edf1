import type { Reading } from './reading.ts';

/** What all passages of a pair amount to. */
export interface Overlap {
  /** Words of each article that lie in shared passages, those changed inside a passage included. */
  readonly inX: number;
  readonly inY: number;
  /** Equal words inside quotation marks on both sides. */
  readonly quotedWords: number;
}

/** How two whole articles are related. */
export interface Relation {
  readonly kind: 'copy' | 'derived';
  /** 0–1: words of the shorter text that lie in shared passages. */
  readonly containment: number;
  /** The shorter article, where it adds next to nothing and the longer one does. */
  readonly contained: 'a' | 'b' | null;
  /** More than half of what they share is quoted on both sides. */
  readonly mostlyQuoted: boolean;
  readonly why: string;
}

/** Copies share at least this part of the shorter text: below it, edited agency copy and independent reports of
 *  one press release overlap. */
const COPY_CONTAINMENT = 0.8;

/** A copy holds at least half of the other's prose: then its quotations came with it. */
const COPY_PROSE = 0.5;

/** From this part on one text is built on the other, or both on one source. */
const DERIVED_CONTAINMENT = 0.2;

/** An article of which more than this part stands in the other has next to no words of its own. */
const NO_OWN_WORDS = 0.95;

/** Shorter than this a text is a teaser or a caption, and no report that could be a copy. */
const LEAST_ARTICLE_WORDS = 20;

/** An article with fewer words than this outside quotation marks is a transcript: its quoted words decide. */
const LEAST_PROSE_WORDS = 20;

const CONTAINMENT_SCALE = 10_000;

/** Part of the shorter article's words outside quotation marks that are shared; of all words in a transcript. */
function proseContainment(shorter: Reading, shared: number, quotedWords: number): number {
  const prose = shorter.words.count - shorter.quotedWords;
  if (prose < LEAST_PROSE_WORDS) return shared / shorter.words.count;
  return Math.min(1, (shared - quotedWords) / prose);
}

/** Relates two articles by what they share. Both bars apply to the words outside quotation marks as well (that for
 *  copies lowered), because equal quotes have a common source. Null where neither is reached. */
export function relate(x: Reading, y: Reading, { inX, inY, quotedWords }: Overlap): Relation | null {
  const xIsShorter = x.words.count <= y.words.count;
  const [shorter, longer] = xIsShorter ? [x, y] : [y, x];
  const [shared, sharedInLonger] = xIsShorter ? [inX, inY] : [inY, inX];
  if (shorter.words.count < LEAST_ARTICLE_WORDS) return null;
  const containment = shared / shorter.words.count;
  const inProse = proseContainment(shorter, shared, quotedWords);
  if (Math.min(containment, inProse) < DERIVED_CONTAINMENT) return null;
  const longerHasMore = sharedInLonger / longer.words.count < COPY_CONTAINMENT;
  return {
    kind: containment >= COPY_CONTAINMENT && inProse >= COPY_PROSE ? 'copy' : 'derived',
    containment: Math.round(containment * CONTAINMENT_SCALE) / CONTAINMENT_SCALE,
    contained: containment >= NO_OWN_WORDS && longerHasMore ? (xIsShorter ? 'a' : 'b') : null,
    mostlyQuoted: quotedWords * 2 > shared,
    why: `${shared} of the ${shorter.words.count} words of ${shorter.article.id} lie in passages that also stand in ${longer.article.id}`,
  };
}
