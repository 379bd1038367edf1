import type { Annotated } from '../model/annotation.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import type { Compared } from './compared.ts';

/** Hangs every "could not be verified" on what it speaks of: the claims of the sentence before it in its article, or of
 *  its own sentence. Claims are returned in the same order. */
export function linkVerifications(
  claims: readonly Compared[],
  story: readonly Annotated[],
): readonly Compared[] {
  const sentences = new Map(story.map((a) => [a.article.id, a.sentences]));
  const marks = new Map<string, Set<string>>();
  for (const { aligned, claim } of claims) {
    if (aligned.kind !== 'verification') continue;
    for (const s of aligned.statements) {
      const own = sentences.get(s.articleId) ?? [];
      const at = own.findIndex((sentence) => sentence.start === s.sentence.start);
      for (const sentence of [own[at], own[at - 1]]) {
        if (sentence !== undefined)
          remember(marks, sentenceKey({ articleId: s.articleId, sentence }), claim.id);
      }
    }
  }
  if (marks.size === 0) return claims;
  return claims.map((one) => {
    if (one.aligned.kind === 'verification' || one.aligned.kind === 'quote') return one;
    const found = new Set(one.aligned.statements.flatMap((s) => [...(marks.get(sentenceKey(s)) ?? [])]));
    return found.size === 0 ? one : { ...one, claim: { ...one.claim, verification: [...found].sort() } };
  });
}

function remember(marks: Map<string, Set<string>>, key: string, id: string): void {
  const set = marks.get(key) ?? new Set<string>();
  set.add(id);
  marks.set(key, set);
}
