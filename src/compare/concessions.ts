import type { Annotated, Attribution } from '../model/annotation.ts';
import type { Concession } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import type { Compared } from './compared.ts';
import { ADMITTING, GRANTING, LOSSES, OWN, OWN_SIDE } from './en/concession-words.ts';

/** Marks the claims that a source tells against its own interest: it admits, or it confirms a harm to or a fault of its
 *  own side. The text must show it by the word and by whose side it is; nothing is weighed or looked up. Claims come
 *  back in the same order. */
export function markConcessions(
  claims: readonly Compared[],
  story: readonly Annotated[],
): readonly Compared[] {
  const conceded = new Map(story.map((article) => [article.article.id, concededIn(article)]));
  return claims.map((one) => {
    // A day is no harm: the claim it belongs to has the mark.
    if (one.claim.kind === 'date' || one.claim.kind === 'verification') return one;
    const concessions = one.claim.readings
      .flatMap((reading) => reading.evidence)
      .flatMap((evidence): Concession[] => {
        const words = (conceded.get(evidence.articleId) ?? []).find(
          ({ source, content }) =>
            source === evidence.chain.at(-1) && content.some((part) => meet(part, evidence)),
        );
        return words === undefined ? [] : [{ source: words.source, cue: words.cue, evidence }];
      });
    return concessions.length === 0 ? one : { ...one, claim: { ...one.claim, concessions } };
  });
}

interface Conceded {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly Span[];
}

function concededIn(article: Annotated): readonly Conceded[] {
  return article.attributions.flatMap((attribution) => {
    const source = attribution.chain.at(-1);
    if (source === undefined || attribution.negated || !isConceded(article, attribution)) return [];
    const cue = attribution.cue.map(({ start, end }) => article.article.text.slice(start, end)).join(' ');
    return [{ source, cue, content: attribution.content }];
  });
}

function isConceded(article: Annotated, { cue, content }: Attribution): boolean {
  const cues = cue.flatMap((part) => spansStartingIn(article.tokens, part)).map(({ lemma }) => lemma);
  if (cues.some((lemma) => ADMITTING.has(lemma))) return true;
  if (!cues.some((lemma) => GRANTING.has(lemma))) return false;
  const words = content.flatMap((part) => spansStartingIn(article.tokens, part));
  const own = words.some(({ lower }, i) =>
    OWN.has(lower) ? words.slice(i + 1, i + 1 + OWN_REACH).some(({ lemma }) => OWN_SIDE.has(lemma)) : false,
  );
  return own && words.some(({ lemma }) => LOSSES.has(lemma));
}

/** Words between "its" and what is its own, at most: "its two youngest engineers". */
const OWN_REACH = 4;

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
