import { describe, expect, it } from 'vitest';
import { eventSlugs, readEvent } from '../../test/events/read-event.ts';
import { listChanges } from '../diff/index.ts';
import type { Cleaned } from '../model/article.ts';
import { type Dossier, dossierSchema, type Evidence } from '../model/dossier.ts';
import { cleanArticle, collate } from '../pipeline.ts';
import { reopenArticles } from './reopen-articles.ts';
import { updateDossier } from './update-dossier.ts';

/** Reports that come late in a story told in two steps. */
const LATE = 2;

const cleanedOf = async (slug: string): Promise<readonly Cleaned[]> =>
  (await readEvent(slug)).articles.map(cleanArticle);

/** As it comes back from a file. */
const stored = (dossier: Dossier): Dossier => dossierSchema.parse(JSON.parse(JSON.stringify(dossier)));

describe.each(eventSlugs())('%s, told in two steps', async (slug) => {
  const articles = await cleanedOf(slug);
  const early = stored(collate(articles.slice(0, -LATE)));
  const whole = collate(articles);
  const updated = updateDossier(early, articles.slice(-LATE));

  it('is read again from its own articles as it was', () => {
    expect(collate(reopenArticles(early, 'kept')).claims).toEqual(early.claims);
    expect(updateDossier(early, [])).toEqual(early);
  });

  it('is no better dated where its articles are given again', () => {
    const dates = ({ articles }: Dossier) =>
      articles.map(({ publishedAt, publishedAtBasis }) => [publishedAt, publishedAtBasis === 'inferred']);
    expect(dates(collate(early.articles))).toEqual(dates(early));
  });

  it('says what all reports at once say', () => {
    expect(listChanges(whole, updated).changes).toEqual([]);
    expect(updated.claims.map(({ about, agreement }) => [about, agreement])).toEqual(
      whole.claims.map(({ about, agreement }) => [about, agreement]),
    );
  });

  it('keeps the ids of what stayed, and gives none twice', () => {
    const evidence = (dossier: Dossier, id: string): Evidence[] =>
      dossier.claims
        .filter((claim) => claim.id === id)
        .flatMap((claim) => claim.readings.flatMap((one) => one.evidence));
    const meet = (x: Evidence, y: Evidence): boolean =>
      x.articleId === y.articleId && x.start < y.end && y.start < x.end;
    const ids = updated.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const retired = updated.retired.map(({ claimId }) => claimId);
    for (const { id } of early.claims) {
      expect([...ids, ...retired]).toContain(id);
      if (!ids.includes(id)) continue;
      const before = evidence(early, id);
      expect(
        evidence(updated, id).some((now) => before.some((one) => meet(now, one))),
        id,
      ).toBe(true);
    }
    expect(retired.filter((id) => ids.includes(id))).toEqual([]);
    expect(updated.story.id).toBe(early.story.id);
  });

  it('names only claims that are there', () => {
    const ids = new Set(updated.claims.map(({ id }) => id));
    const named = [
      ...updated.timeline.flatMap(({ claimIds }) => claimIds),
      ...updated.brief.flatMap(({ claimIds }) => claimIds),
      ...updated.coverage.flatMap(({ leavesOut }) => leavesOut),
      ...updated.claims.flatMap(({ relations, verification, pledge }) => [
        ...relations.map(({ claimId }) => claimId),
        ...verification,
        ...(pledge?.outcomes.map(({ claimId }) => claimId) ?? []),
      ]),
      ...updated.retired.flatMap(({ into }) => into ?? []),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('articles that come again', () => {
  const report = (id: string, text: string, file: string | null = null): Cleaned =>
    cleanArticle({
      id,
      file,
      content: { kind: 'text', text },
      title: null,
      url: null,
      outlet: null,
      byline: null,
      publishedAt: '2026-03-03',
      modifiedAt: null,
      seenAt: null,
      language: 'en',
      extra: {},
    });
  const old = collate([report('a', 'The fire in Velden killed 17 people.', 'one/a.txt')]);

  it.each([
    ['the same one stays one', report('a', 'The fire in Velden killed 17 people.', 'two/a.txt'), ['a'], 0],
    [
      'a newer text replaces the older',
      report('a', 'The fire in Velden killed 19 people.', 'one/a.txt'),
      ['a'],
      0,
    ],
    [
      'another of the same id gets its own',
      report('a', 'The flood in Harrow.', 'two/a.txt'),
      ['a', 'a-2'],
      1,
    ],
  ])('%s', (_, late, ids, notes) => {
    const updated = updateDossier(old, [late]);
    expect(updated.articles.map(({ id }) => id)).toEqual(ids);
    expect(updated.notes.filter(({ code }) => code === 'duplicate-id')).toHaveLength(notes);
  });

  const TEXTS = {
    toll: report('a', 'The fire in Velden killed 19 people.', 'late.jsonl'),
    alarm: report('a-2', 'The alarm in Velden did not work.', 'late.jsonl'),
  };
  const textsOf = ({ articles }: Dossier) => articles.map(({ id, text }) => `${id}: ${text}`);

  it('keeps both of two late ones whose id an older one has', () => {
    const updated = updateDossier(old, [TEXTS.toll, TEXTS.alarm]);
    expect(textsOf(updated)).toEqual([
      'a: The fire in Velden killed 17 people.',
      'a-3: The fire in Velden killed 19 people.',
      'a-2: The alarm in Velden did not work.',
    ]);
    expect(updated.notes.map(({ code, place }) => [code, place.articleId])).toEqual([
      ['duplicate-id', 'a-3'],
    ]);
  });

  it('takes none of them twice when they come again', () => {
    const once = updateDossier(old, [TEXTS.toll, TEXTS.alarm]);
    expect(textsOf(updateDossier(once, [TEXTS.toll, TEXTS.alarm]))).toEqual(textsOf(once));
  });

  it('names a complaint that comes again once', () => {
    const place = { articleId: 'a-2', file: 'late.jsonl' };
    const notes = [{ code: 'x', place, stage: 'ingest', message: 'x' } as const];
    const once = updateDossier(old, [TEXTS.toll], { notes });
    expect(
      updateDossier(once, [TEXTS.toll], { notes }).notes.filter(({ code }) => code === 'x'),
    ).toHaveLength(1);
  });
});
