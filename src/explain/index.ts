import type { Claim, Dossier } from '../model/dossier.ts';
import type { ExplainedPair, ExplainedStatement, Explanation } from '../model/explanation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { ScoredPair, Trace, TracedClaim } from '../model/trace.ts';
import { explainPair } from './explain-pair.ts';
import { facetsOf } from './facets.ts';
import { refusedClaims } from './refused-claims.ts';

/** Listens while a dossier's articles are read again, and keeps what concerns one claim. */
export interface ClaimTrace {
  readonly trace: Trace;
  /** How the claim came to be. `again` is what came of the second reading, under the dossier's ids. */
  readonly explain: (again: Dossier) => Explanation;
}

/** A trace for one claim of a dossier. Only pairs that touch the claim's words are kept: a large story scores
 *  millions. */
export function traceClaim(dossier: Dossier, claim: Claim): ClaimTrace {
  const words = new Map<string, Span[]>();
  for (const { articleId, start, end } of claim.readings.flatMap((reading) => reading.evidence))
    words.set(articleId, [...(words.get(articleId) ?? []), { start, end }]);
  const touches = ({ articleId, span }: Statement): boolean =>
    (words.get(articleId) ?? []).some(({ start, end }) => start < span.end && span.start < end);
  const pairs: ScoredPair[] = [];
  let claims: readonly TracedClaim[] = [];
  return {
    trace: {
      onPair: (pair) => {
        if (touches(pair.a) || touches(pair.b)) pairs.push(pair);
      },
      onClaims: (told) => {
        claims = told;
      },
    },
    explain: (again) => explanationOf(dossier, claim, again, claims, pairs),
  };
}

function explanationOf(
  dossier: Dossier,
  claim: Claim,
  again: Dossier,
  traced: readonly TracedClaim[],
  pairs: readonly ScoredPair[],
): Explanation {
  // Claims are traced in the dossier's order, under the ids of the second reading.
  const claims = traced.map(({ statements }, at) => ({ claim: again.claims[at], statements }));
  const own = claims.find((one) => one.claim?.id === claim.id)?.statements ?? [];
  const { id, kind, about, agreement, why, corroboration } = claim;
  return {
    schema: 'variorum/explanation@1',
    claim: { id, kind, about, agreement, why, corroboration },
    readings: claim.readings.map(({ id: readingId, label, superseded }) => ({
      id: readingId,
      label,
      superseded,
    })),
    mismatches: mismatchesOf(dossier, claim, again),
    statements: own.map((s) => explained(s, claim, dossier)),
    joined: joinedPairs(own, pairs),
    refused: refusedClaims(own, claims, pairs),
  };
}

/** Both sides in the claim, alike enough; one entry a pair. */
function joinedPairs(own: readonly Statement[], pairs: readonly ScoredPair[]): readonly ExplainedPair[] {
  const ids = new Set(own.map((s) => s.id));
  const found = new Map<string, ScoredPair>();
  for (const pair of pairs) {
    if (pair.score < pair.join || !ids.has(pair.a.id) || !ids.has(pair.b.id)) continue;
    const key = `${pair.a.id} ${pair.b.id}`;
    if (pair.key !== null || !found.has(key)) found.set(key, pair);
  }
  return [...found.values()].map(explainPair).sort((a, b) => b.score - a.score);
}

function explained(s: Statement, claim: Claim, dossier: Dossier): ExplainedStatement {
  const { start, end } = s.span;
  const reading = claim.readings.find(({ evidence }) =>
    evidence.some((one) => one.articleId === s.articleId && one.start === start && one.end === end),
  );
  return {
    id: s.id,
    articleId: s.articleId,
    kind: s.kind,
    start,
    end,
    text: dossier.articles.find(({ id }) => id === s.articleId)?.text.slice(start, end) ?? '',
    label: s.label,
    readingId: reading?.id ?? null,
    facets: facetsOf(s),
  };
}

/** What shows that the second reading is not the first: a text that is not what its hash says, a claim that is not
 *  there any more, other evidence, another verdict. */
function mismatchesOf(dossier: Dossier, claim: Claim, again: Dossier): readonly string[] {
  const hashes = new Map(again.articles.map(({ id, textSha256 }) => [id, textSha256]));
  const texts = dossier.articles.flatMap(({ id, textSha256 }) =>
    hashes.get(id) === textSha256
      ? []
      : [`the text of ${id} is not the one whose SHA-256 the dossier states`],
  );
  const now = again.claims.find(({ id }) => id === claim.id);
  if (now === undefined) return [...texts, `read again, the articles give no claim ${claim.id}`];
  const [before, after] = [evidenceKeys(claim), evidenceKeys(now)];
  return [
    ...texts,
    ...(before === after ? [] : [`read again, ${claim.id} rests on other evidence`]),
    ...(now.agreement === claim.agreement
      ? []
      : [`read again, ${claim.id} is ${now.agreement} and not ${claim.agreement}`]),
  ];
}

function evidenceKeys({ readings }: Claim): string {
  const keys = readings.flatMap(({ evidence }) =>
    evidence.map(({ articleId, start, end }) => `${articleId} ${start} ${end}`),
  );
  return keys.sort().join('\n');
}
