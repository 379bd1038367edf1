import type { ArticleSpan, Duplicate, Passage } from '../model/reuse.ts';
import type { Span } from '../model/span.ts';
import { type DirectionEvidence, decideDirection, weighDirection } from './direction.ts';
import type { Reading } from './reading.ts';
import { type Overlap, relate } from './relation.ts';
import { findStretches, type Stretch } from './stretches.ts';
import { type Worth, weighStretch } from './worth.ts';

/** What two articles have in common. */
export interface PairReuse {
  readonly passages: readonly Passage[];
  readonly duplicate: Duplicate | null;
}

/** `similarity` is given to four decimal places. */
const SIMILARITY_SCALE = 10_000;

function spanIn({ article, words }: Reading, { start, end }: Span): ArticleSpan {
  return { articleId: article.id, start: words.starts[start] ?? 0, end: words.ends[end - 1] ?? 0 };
}

function passageOf(
  x: Reading,
  y: Reading,
  { a, b }: Stretch,
  worth: Worth,
  evidence: DirectionEvidence,
): Passage {
  return {
    a: spanIn(x, a),
    b: spanIn(y, b),
    words: Math.min(a.end - a.start, b.end - b.start),
    similarity: Math.round(worth.similarity * SIMILARITY_SCALE) / SIMILARITY_SCALE,
    kind: worth.kind,
    direction: decideDirection(evidence, worth.kind),
  };
}

function overlapOf(found: readonly { readonly stretch: Stretch; readonly worth: Worth }[]): Overlap {
  let [inX, inY, quotedWords] = [0, 0, 0];
  for (const { stretch, worth } of found) {
    inX += stretch.a.end - stretch.a.start;
    inY += stretch.b.end - stretch.b.start;
    quotedWords += worth.quotedWords;
  }
  return { inX, inY, quotedWords };
}

/** Compares two articles, `x.article.id < y.article.id`: the passages they share, and whether one is the other's
 *  text. Passages are sorted by their place in `x`. */
export function comparePair(x: Reading, y: Reading): PairReuse {
  const found = findStretches(x, y).flatMap((stretch) => {
    const worth = weighStretch(x, y, stretch);
    return worth === null ? [] : [{ stretch, worth }];
  });
  if (found.length === 0) return { passages: [], duplicate: null };
  const relation = relate(x, y, overlapOf(found));
  const evidence = weighDirection(x.article, y.article, relation?.contained ?? null);
  return {
    passages: found.map(({ stretch, worth }) => passageOf(x, y, stretch, worth, evidence)),
    duplicate:
      relation === null
        ? null
        : {
            a: { articleId: x.article.id },
            b: { articleId: y.article.id },
            containment: relation.containment,
            relation: relation.kind,
            direction: decideDirection(evidence, relation.mostlyQuoted ? 'quote' : 'prose'),
            why: [relation.why, ...evidence.reasons].join('; '),
          },
  };
}
