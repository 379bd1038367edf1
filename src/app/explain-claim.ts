import { keepIds } from '../diff/index.ts';
import { traceClaim } from '../explain/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Explanation } from '../model/explanation.ts';
import { collate } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { readDossier } from './read-dossier.ts';
import { reopenArticles } from './reopen-articles.ts';

/** A claim's explanation, with the dossier it belongs to; `explanation` is null where the dossier has no such claim. */
export interface ExplainOutcome {
  readonly dossier: Dossier;
  readonly explanation: Explanation | null;
}

/** Reads a dossier's articles again and tells how one of its claims came to be. Throws a DossierError where the file
 *  holds none. */
export async function explainClaim(
  file: string,
  claimId: string,
  { onProgress }: Effects = {},
): Promise<ExplainOutcome> {
  const dossier = await readDossier(file);
  const claim = dossier.claims.find(({ id }) => id === claimId);
  if (claim === undefined) return { dossier, explanation: null };
  const { trace, explain } = traceClaim(dossier, claim);
  const again = collate(reopenArticles(dossier, 'kept'), { trace, ...(onProgress ? { onProgress } : {}) });
  return { dossier, explanation: explain(keepIds(dossier, again)) };
}
