import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import type { Claim, Dossier } from '../../src/model/dossier.ts';
import type { Gold } from './gold.ts';
import { articleNamed, findPlace } from './places.ts';
import type { InventedEvent } from './read-event.ts';
import { eventSlugs, readEvent } from './read-event.ts';
import { score } from './score.ts';

describe.each(eventSlugs())('the scorer on %s', async (slug) => {
  const event = await readEvent(slug);
  const perfect = goldAsDossier(event);

  it('finds all words of the gold in the articles', () => {
    expect(score(perfect, event.gold).wrong['lostAnchors']).toEqual([]);
  });

  it('gives the gold itself full marks', () => {
    const { shares, faults, wrong } = score(perfect, event.gold);
    for (const metric of [
      'anchorRecall',
      'groupingF1',
      'agreement',
      'alarmRecall',
      'datesRight',
      'timelineRecall',
    ]) {
      expect(shares[metric], `${metric}: ${wrong[metric]?.join('; ')}`).toBe(1);
    }
    for (const [metric, count] of Object.entries(faults))
      expect(count, `${metric}: ${wrong[metric]?.join('; ')}`).toBe(0);
  });

  it('gives an empty dossier nothing', () => {
    const { shares } = score({ ...perfect, claims: [], timeline: [], duplicates: [] }, event.gold);
    expect(shares['anchorRecall']).toBe(0);
    expect(shares['groupingF1']).toBe(0);
    expect(shares['agreement']).toBe(0);
    expect(shares['alarmRecall']).toBe(0);
    expect(shares['copyRecall']).toBe(0);
  });

  it('sees one claim made of everything', () => {
    const readings = perfect.claims.flatMap((claim) => claim.readings);
    const one: Claim[] = perfect.claims
      .slice(0, 1)
      .map((claim) => ({ ...claim, agreement: 'disputed', readings }));
    const { shares, faults } = score({ ...perfect, claims: one }, event.gold);
    expect(shares['anchorRecall']).toBe(1);
    expect(shares['groupingRecall']).toBe(1);
    expect(shares['groupingPrecision']).toBeLessThan(0.2);
    expect(faults['trapViolations']).toBeGreaterThan(event.gold.traps.length / 2);
  });

  it('sees disputes that are none', () => {
    const claims = perfect.claims.map((claim): Claim => ({ ...claim, agreement: 'disputed', best: null }));
    const { faults, shares } = score({ ...perfect, claims }, event.gold);
    expect(faults['falseDisputes']).toBeGreaterThan(claims.length / 2);
    expect(shares['alarmRecall']).toBe(1);
  });

  it('sees noise that is cited, spans that slipped, and origins from copies', () => {
    const noise = event.gold.noise.flatMap((line) => findPlace(perfect, line) ?? [])[0];
    const span = noise?.spans[0];
    const claims = perfect.claims.map((claim, at): Claim => {
      if (at > 0 || noise === undefined || span === undefined) return claim;
      const cited = { articleId: noise.articleId, ...span, text: 'other words', chain: [], stance: 'assert' as const, hedged: false };
      return {
        ...claim,
        corroboration: { articles: 6, origins: 6, folds: [] },
        readings: claim.readings.map((reading) => ({ ...reading, evidence: [...reading.evidence, cited] })),
      };
    });
    const { faults } = score({ ...perfect, claims }, event.gold);
    expect(faults['noiseHits']).toBeGreaterThan(0);
    expect(faults['spanFaults']).toBeGreaterThan(0);
  });
});

/** A dossier that says exactly what the gold says, with nobody as source. */
function goldAsDossier({ slug, articles, gold }: InventedEvent): Dossier {
  const cleaned = articles.map((raw) => clean(raw).article);
  const base: Dossier = {
    schema: 'variorum/dossier@1',
    story: { id: slug, title: slug, from: null, to: null },
    articles: cleaned.map((article, at) => {
      const publishedAt = gold.publishedAt[gold.files[at] ?? ''] ?? null;
      const publishedAtBasis = publishedAt === null ? 'unknown' : 'text';
      return {
        ...article,
        publishedAt,
        publishedAtBasis,
        textSha256: '',
        boilerplate: [...article.boilerplate],
        extra: {},
      };
    }),
    origins: [],
    reuse: [],
    duplicates: [],
    sources: [],
    claims: [],
    coverage: [],
    retired: [],
    timeline: [],
    brief: [],
    notes: [],
  };
  const evidenceOf = (anchors: Gold['timeline'][number]['anchors']) =>
    anchors.flatMap((anchor) => {
      const place = findPlace(base, anchor);
      const span = place?.spans[0];
      if (place === null || span === undefined) return [];
      return [{ articleId: place.articleId, ...span, text: anchor.text, chain: [], stance: 'assert' as const, hedged: false }];
    });
  return {
    ...base,
    duplicates: gold.reuse
      .filter(({ judgement }) => judgement === 'copy')
      .map(({ a, b }) => ({
        a: { articleId: articleNamed(base, a)?.id ?? a },
        b: { articleId: articleNamed(base, b)?.id ?? b },
        containment: 1,
        relation: 'copy',
        direction: 'undetermined',
        why: '',
      })),
    claims: gold.claims.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      about: claim.about,
      agreement: claim.verdict,
      corroboration: { articles: 1, origins: 1, folds: [] },
      low: null,
      best: null,
      high: null,
      readings: claim.readings.map(({ label, anchors }, at) => ({
        id: `${claim.id}-${at}`,
        label,
        value: null,
        firstSeen: null,
        lastSeen: null,
        articles: 1,
        origins: 1,
        superseded: false,
        evidence: evidenceOf(anchors),
      })),
      verification: [],
      relations: [],
      concessions: [],
      pledge: null,
      why: '',
    })),
    timeline: gold.timeline.map(({ date, text, anchors }) => ({
      date,
      precision: 'day',
      text,
      phase: 'event',
      claimIds: [],
      evidence: evidenceOf(anchors),
    })),
  };
}
