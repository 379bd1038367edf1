import type { Reading } from './reading.ts';

/** Equal words in all passages of a pair, and those of them inside quotation marks on both sides. */
export interface Overlap {
  readonly words: number;
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
function proseContainment(shorter: Reading, overlap: Overlap): number {
  const prose = shorter.words.count - shorter.quoted.reduce((sum, flag) => sum + flag, 0);
  if (prose < LEAST_PROSE_WORDS) return overlap.words / shorter.words.count;
  return Math.min(1, (overlap.words - overlap.quotedWords) / prose);
}

/** Relates two articles by what they share: a copy or derived only if that holds of their words outside quotation
 *  marks as well as of all, because equal quotes have a common source. Null where neither holds. */
export function relate(x: Reading, y: Reading, overlap: Overlap): Relation | null {
  const [shorter, longer] = x.words.count <= y.words.count ? [x, y] : [y, x];
  if (shorter.words.count < LEAST_ARTICLE_WORDS) return null;
  const containment = overlap.words / shorter.words.count;
  const least = Math.min(containment, proseContainment(shorter, overlap));
  if (least < DERIVED_CONTAINMENT) return null;
  const kind = least >= COPY_CONTAINMENT ? 'copy' : 'derived';
  const longerHasMore = overlap.words / longer.words.count < COPY_CONTAINMENT;
  const side = shorter === x ? 'a' : 'b';
  return {
    kind,
    containment: Math.round(containment * CONTAINMENT_SCALE) / CONTAINMENT_SCALE,
    contained: containment >= NO_OWN_WORDS && longerHasMore ? side : null,
    mostlyQuoted: overlap.quotedWords * 2 > overlap.words,
    why: `${overlap.words} of the ${shorter.words.count} words of ${shorter.article.id} also stand in ${longer.article.id}`,
  };
}
