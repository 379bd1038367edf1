import { expect, test } from 'vitest';
import { annotateArticles, collate } from '../../src/pipeline.ts';
import { findShared } from '../../src/shared-passages.ts';

const GERMAN =
  'Der Damm oberhalb der Stadt Norwell ist in der Nacht zum Montag gebrochen. „Wir werden alles neu bauen“, sagte Bürgermeisterin Ada Brandt. Mindestens 40 Menschen wurden verletzt, 3 Häuser wurden zerstört. Die Straßen bleiben bis Freitag gesperrt, wie die Polizei am Abend mitteilte.';
const ENGLISH =
  'The dam above the town of Norwell broke in the night to Monday. “We will rebuild everything,” said Mayor Ada Brandt. At least 40 people were injured and three houses were destroyed, police said on Tuesday evening.';

const MIXED = [
  { id: 'a', text: GERMAN, publishedAt: '2026-01-06' },
  { id: 'b', text: ENGLISH, publishedAt: '2026-01-06' },
  { id: 'c', text: GERMAN.replace('40', '42'), publishedAt: '2026-01-07' },
];

test('an article without data is annotated with words and sentences alone', () => {
  const [german, english] = annotateArticles(MIXED);
  expect(german?.annotated.sentences).toHaveLength(4);
  expect(german?.annotated.tokens[1]).toMatchObject({ text: 'Damm', pos: 'X', concept: 'damm' });
  const { mentions, times, quantities, quotes, attributions, clauses, events } = german?.annotated ?? {};
  for (const list of [mentions, times, quantities, quotes, attributions, clauses, events])
    expect(list).toEqual([]);
  expect(german?.notes).toMatchObject([
    { code: 'language-without-data', stage: 'annotate', place: { articleId: 'a' } },
  ]);
  expect(english?.annotated.attributions.length).toBeGreaterThan(0);
  expect(english?.notes).toEqual([]);
});

test('it stays in the dossier, copies of it are found, and nothing is claimed of it', () => {
  const dossier = collate(MIXED);
  expect(dossier.articles.map((article) => [article.id, article.language])).toEqual([
    ['a', 'de'],
    ['b', 'en'],
    ['c', 'de'],
  ]);
  expect(dossier.duplicates.map(({ a, b }) => [a.articleId, b.articleId])).toEqual([['a', 'c']]);
  const witnesses = dossier.claims.flatMap((claim) =>
    claim.readings.flatMap((reading) => reading.evidence.map((one) => one.articleId)),
  );
  expect(new Set(witnesses)).toEqual(new Set(['b']));
  expect(dossier.notes.filter(({ code }) => code === 'language-without-data')).toHaveLength(2);
  expect(findShared(MIXED).duplicates).toHaveLength(1);
});

test('a story without any data is a dossier without claims', () => {
  const dossier = collate(MIXED.filter(({ id }) => id !== 'b'));
  expect(dossier.claims).toEqual([]);
  expect(dossier.reuse).not.toEqual([]);
});

test.each([
  ['declared wrongly', { id: 'b', text: ENGLISH, language: 'fr' }],
  ['declared by three letters', { id: 'b', text: 'The dam broke, police said.', language: 'eng' }],
  ['too short to tell', { id: 'b', text: 'The dam broke, police said.' }],
])('an English text is read: %s', (_, report) => {
  const [read] = annotateArticles([report]);
  expect(read?.annotated.attributions).not.toEqual([]);
  expect(read?.notes).toEqual([]);
});
