import type { Change, Changes } from '../model/change.ts';
import { CHANGE_KINDS } from '../model/change.ts';
import type { Claim, Dossier, Evidence, Pledge, Reading } from '../model/dossier.ts';
import { type ArticlePair, matchArticles } from './match-articles.ts';
import { matchClaims } from './match-claims.ts';
import { matchReadings } from './match-readings.ts';

/** What a reader of the older dossier does not know yet: by kind of change, then in the newer dossier's order of
 *  importance. Pure; a dossier beside itself gives none. */
export function listChanges(old: Dossier, next: Dossier): Changes {
  const articles = matchArticles(old, next);
  const { kept, added, gone } = matchClaims(old, next);
  const found = [
    ...kept.flatMap((pair) => changesOf(pair.old, pair.next, articles)),
    ...added.map((one) => claimNew(one.next, one.from)),
    ...gone.map((one) => claimGone(one.old, one.into)),
    ...articleChanges(old, next, articles),
  ];
  return {
    schema: 'variorum/diff@1',
    old: sideOf(old),
    new: sideOf(next),
    sharedArticles: articles.length,
    changes: CHANGE_KINDS.flatMap((kind) => found.filter((change) => change.kind === kind)),
  };
}

function sideOf({ story, articles }: Dossier): Changes['old'] {
  return { storyId: story.id, title: story.title, articles: articles.length };
}

function changesOf(old: Claim, next: Claim, articles: readonly ArticlePair[]): Change[] {
  const change = (
    kind: Change['kind'],
    before: string | null,
    after: string | null,
    evidence: Evidence[],
  ): Change => ({
    kind,
    claimId: next.id,
    oldClaimId: old.id,
    articleId: null,
    about: next.about,
    before,
    after,
    agreement: next.agreement,
    evidence,
  });
  const readings = matchReadings(old, next, articles);
  const fresh = readings.filter((pair) => pair.old === null).map((pair) => pair.next);
  const freshWords = fresh.flatMap((reading) => reading.evidence);
  const opened = next.agreement === 'disputed' && old.agreement !== 'disputed';
  const settled = old.agreement === 'disputed' && next.agreement !== 'disputed';
  const alone =
    old.agreement === 'single-report' && (next.agreement === 'agreed' || next.agreement === 'compatible');
  return [
    ...(opened ? [change('dispute-opened', old.agreement, next.agreement, freshWords)] : []),
    ...(settled ? [change('dispute-settled', old.agreement, next.agreement, freshWords)] : []),
    ...revisions(old, next, readings).map(([before, after]) =>
      change('figure-revised', before.label, after.label, after.evidence),
    ),
    ...fresh.map((reading) => change('reading-added', null, reading.label, reading.evidence)),
    ...goneReadings(old, readings).map((reading) =>
      change('reading-gone', reading.label, null, reading.evidence),
    ),
    ...newOutcomes(old, next).map(({ kind, evidence }) => change('pledge-told', null, kind, [evidence])),
    ...(alone ? [change('claim-corroborated', old.agreement, next.agreement, newWitnesses(old, next))] : []),
  ];
}

type ReadingPair = { readonly next: Reading; readonly old: Reading | null };

/** Readings that stood and are replaced now, each with the best supported one that stands in their place. */
function revisions(
  old: Claim,
  next: Claim,
  readings: readonly ReadingPair[],
): readonly (readonly [before: Reading, after: Reading])[] {
  const standing = next.readings.find((reading) => !reading.superseded);
  if (standing === undefined || next.agreement !== 'revised') return [];
  const stood = new Set(old.readings.filter((reading) => !reading.superseded));
  return readings.flatMap((pair) =>
    pair.old !== null && stood.has(pair.old) && pair.next.superseded ? [[pair.next, standing] as const] : [],
  );
}

function goneReadings(old: Claim, readings: readonly ReadingPair[]): readonly Reading[] {
  const kept = new Set(readings.map((pair) => pair.old));
  return old.readings.filter((reading) => !kept.has(reading));
}

/** What the newer reports tell of a pledge. */
function newOutcomes(old: Claim, next: Claim): Pledge['outcomes'] {
  const key = ({ kind, evidence: { articleId, start } }: Pledge['outcomes'][number]): string =>
    `${kind} ${articleId} ${start}`;
  const known = new Set(old.pledge?.outcomes.map(key));
  return (next.pledge?.outcomes ?? []).filter((outcome) => !known.has(key(outcome)));
}

/** Evidence of articles that did not bear the claim before. */
function newWitnesses(old: Claim, next: Claim): Evidence[] {
  const known = new Set(evidenceOf(old).map(({ articleId }) => articleId));
  return evidenceOf(next).filter(({ articleId }) => !known.has(articleId));
}

function evidenceOf({ readings }: Claim): Evidence[] {
  return readings.flatMap((reading) => reading.evidence);
}

function claimNew(next: Claim, from: Claim | null): Change {
  return {
    kind: 'claim-new',
    claimId: next.id,
    oldClaimId: from?.id ?? null,
    articleId: null,
    about: next.about,
    before: null,
    after: next.readings[0]?.label ?? null,
    agreement: next.agreement,
    evidence: evidenceOf(next),
  };
}

function claimGone(old: Claim, into: Claim | null): Change {
  return {
    kind: 'claim-gone',
    claimId: into?.id ?? null,
    oldClaimId: old.id,
    articleId: null,
    about: old.about,
    before: old.readings[0]?.label ?? null,
    after: null,
    agreement: old.agreement,
    evidence: evidenceOf(old),
  };
}

function articleChanges(old: Dossier, next: Dossier, pairs: readonly ArticlePair[]): Change[] {
  const change = (kind: Change['kind'], { id, title }: Dossier['articles'][number]): Change => ({
    kind,
    claimId: null,
    oldClaimId: null,
    articleId: id,
    about: title ?? id,
    before: null,
    after: null,
    agreement: null,
    evidence: [],
  });
  const before = new Set(pairs.map((pair) => pair.old));
  const after = new Set(pairs.map((pair) => pair.next));
  return [
    ...next.articles.filter((article) => !after.has(article)).map((one) => change('article-added', one)),
    ...pairs.filter((pair) => pair.changed).map((pair) => change('article-changed', pair.next)),
    ...old.articles.filter((article) => !before.has(article)).map((one) => change('article-withdrawn', one)),
  ];
}
