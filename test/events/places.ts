import { basename, parse } from 'node:path';
import type { Dossier, Evidence } from '../../src/model/dossier.ts';
import type { Span } from '../../src/model/span.ts';
import type { Anchor } from './gold.ts';

/** One piece of a claim's evidence, by the positions of its claim and reading in the dossier. */
export interface Cited extends Span {
  readonly articleId: string;
  readonly claim: number;
  readonly reading: number;
  readonly chain: readonly string[];
}

/** Every place in one article where a gold text stands. */
export interface Place {
  readonly articleId: string;
  readonly spans: readonly Span[];
}

/** The dossier's article that a gold file name means: by id, by file, by file name with or without its ending. */
export function articleNamed(dossier: Dossier, file: string): Dossier['articles'][number] | null {
  const stem = parse(file).name;
  return (
    dossier.articles.find((a) => [a.id, basename(a.file ?? '')].includes(file)) ??
    dossier.articles.find((a) => [a.id, parse(a.id).name, parse(a.file ?? '').name].includes(stem)) ??
    null
  );
}

/** Where an anchor's words stand, all occurrences; null where its article or its words are not there. */
export function findPlace(dossier: Dossier, anchor: Anchor): Place | null {
  const article = articleNamed(dossier, anchor.file);
  if (article === null) return null;
  const spans: Span[] = [];
  for (let at = article.text.indexOf(anchor.text); at >= 0; at = article.text.indexOf(anchor.text, at + 1)) {
    spans.push({ start: at, end: at + anchor.text.length });
  }
  return spans.length > 0 ? { articleId: article.id, spans } : null;
}

/** How snugly a piece of evidence covers a place: shared characters over all characters of the two, 0–1;
 *  the best of the place's occurrences, 0 where they do not meet. */
export function snugness(cited: { readonly articleId: string } & Span, place: Place): number {
  if (cited.articleId !== place.articleId) return 0;
  let best = 0;
  for (const span of place.spans) {
    const shared = Math.min(cited.end, span.end) - Math.max(cited.start, span.start);
    if (shared <= 0) continue;
    best = Math.max(best, shared / (Math.max(cited.end, span.end) - Math.min(cited.start, span.start)));
  }
  return best;
}

/** All evidence of all claims, flat, in the dossier's order. */
export function citedEvidence(dossier: Dossier): Cited[] {
  return dossier.claims.flatMap((claim, c) =>
    claim.readings.flatMap((reading, r) =>
      reading.evidence.map(({ articleId, start, end, chain }) => ({
        articleId,
        start,
        end,
        chain,
        claim: c,
        reading: r,
      })),
    ),
  );
}

/** Every piece of evidence anywhere in the dossier: claims, timeline and brief. */
export function allEvidence(dossier: Dossier): Evidence[] {
  return [
    ...dossier.claims.flatMap((claim) => claim.readings.flatMap((reading) => reading.evidence)),
    ...dossier.timeline.flatMap((entry) => entry.evidence),
    ...dossier.brief.flatMap((sentence) => sentence.evidence),
  ];
}
