import type { Annotated } from '../model/annotation.ts';
import type { Origin } from '../model/dossier.ts';
import type { Reuse } from '../model/reuse.ts';
import type { AlignedClaim, Statement } from '../model/statement.ts';
import { agreementOf } from './agreement.ts';
import type { Compared } from './compared.ts';
import { markConcessions } from './concessions.ts';
import { byImportance } from './importance.ts';
import { foldOrigins, originIndex } from './origins.ts';
import { trackPledges } from './pledges.ts';
import { readingsOf } from './readings.ts';
import { storyOrigins } from './story-origins.ts';
import { toClaim } from './to-claim.ts';
import { linkVerifications } from './verification.ts';
import { withoutCopies } from './without-copies.ts';

/** Settles for each aligned claim what its readings are, whether they agree and why, and how many independent origins
 *  stand behind it. Claims come in order of importance, with ids c1, c2, … */
export function compare(input: {
  readonly story: readonly Annotated[];
  readonly aligned: readonly AlignedClaim[];
  readonly reuse: Reuse;
}): { readonly claims: readonly Compared[]; readonly origins: readonly Origin[] } {
  const texts = new Map(input.story.map((a) => [a.article.id, a.article.text]));
  const index = originIndex(input.story, input.reuse);
  const dates = datesTold(input.story, index.textOf);
  const counting = {
    originsOf: (own: readonly Statement[]) => foldOrigins(own, index).groups.length,
    once: (own: readonly Statement[]) => withoutCopies(own, index.textOf),
  };
  const judged = input.aligned.map((aligned) => {
    const readings = readingsOf(aligned, dates, counting);
    return {
      aligned,
      readings,
      verdict: agreementOf(aligned, readings),
      folded: foldOrigins(aligned.statements, index),
    };
  });
  const order = byImportance(judged);
  const ids = new Map(order.map((at, i) => [at, `c${i + 1}`]));
  const claims = order.flatMap((at) => {
    const one = judged[at];
    return one === undefined
      ? []
      : [{ aligned: one.aligned, claim: toClaim(one, ids.get(at) ?? '', ids, texts, index) }];
  });
  return {
    claims: trackPledges(markConcessions(linkVerifications(claims, input.story), input.story), input.story),
    origins: storyOrigins(input.story, input.reuse, index),
  };
}

/** Article id → when its text was first published: one that is printed again a week later tells nothing of that week. */
function datesTold(
  story: readonly Annotated[],
  textOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, string | null> {
  const first = new Map<number | string, string>();
  const textOrId = (id: string): number | string => textOf.get(id) ?? id;
  for (const { article } of story) {
    if (article.publishedAt === null) continue;
    const known = first.get(textOrId(article.id));
    if (known === undefined || article.publishedAt < known)
      first.set(textOrId(article.id), article.publishedAt);
  }
  return new Map(story.map(({ article: { id } }) => [id, first.get(textOrId(id)) ?? null]));
}
