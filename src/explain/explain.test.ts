import { describe, expect, it } from 'vitest';
import { tellStoryDossier } from '../../test/stories/tell-dossier.ts';
import { reopenArticles } from '../app/reopen-articles.ts';
import { keepIds } from '../diff/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Explanation } from '../model/explanation.ts';
import { collate } from '../pipeline.ts';
import { traceClaim } from './index.ts';
import { keyInWords } from './key-in-words.ts';

const DOSSIER = tellStoryDossier([
  {
    id: 'a',
    day: '2026-03-03',
    text: 'The fire in Velden killed 17 people and wounded 40, the coast guard said.',
  },
  { id: 'b', day: '2026-03-03', text: 'A fire killed 17 people in Velden.' },
  {
    id: 'c',
    day: '2026-03-04',
    text: 'The fire in Velden killed 23 people. In 2011 a fire in Velden killed 29 people.',
  },
]);

function explained(dossier: Dossier, about: string): Explanation {
  const claim = dossier.claims.find((one) => one.about === about);
  if (claim === undefined)
    throw new Error(`no claim about ${about}: ${dossier.claims.map((one) => one.about)}`);
  const { trace, explain } = traceClaim(dossier, claim);
  return explain(keepIds(dossier, collate(reopenArticles(dossier, 'kept'), { trace })));
}

describe('an explanation', () => {
  const { statements, joined, refused, mismatches } = explained(DOSSIER, 'people killed');

  it('fits the dossier it is made from', () => expect(mismatches).toEqual([]));

  it('lists the statements with what settles what they are about', () => {
    expect(statements.map(({ articleId, label }) => `${articleId} ${label}`)).toEqual(
      expect.arrayContaining(['a 17', 'b 17', 'c 23']),
    );
    expect(statements[0]?.facets).toContainEqual({ facet: 'what happened', value: 'kill' });
    for (const { articleId, start, end, text } of statements)
      expect(DOSSIER.articles.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(text);
  });

  it('says what brought two together, and how alike they are', () => {
    const pair = joined[0];
    expect(pair?.by).toBe('the number: 17');
    expect(pair?.score).toBeGreaterThanOrEqual(pair?.join ?? 1);
  });

  it('names the claims that were refused, and in what they differ', () => {
    const wounded = refused.find(({ about }) => about === 'people wounded');
    const before = refused.find(({ about }) => about === 'people killed (2011)');
    expect(before?.conflict?.differences.map(({ facet }) => facet)).toContain('another time’s event');
    expect(wounded === undefined || wounded.reason !== 'group').toBe(true);
  });

  it('is the same in the same order of pairs', () =>
    expect(explained(DOSSIER, 'people killed')).toEqual(explained(DOSSIER, 'people killed')));
});

describe('a dossier that does not fit its articles', () => {
  it.each([
    [
      'a text that was changed',
      (dossier: Dossier): Dossier => ({
        ...dossier,
        articles: dossier.articles.map((one) => ({ ...one, text: one.text.replace('23', '24') })),
      }),
      /SHA-256/,
    ],
    [
      'another verdict',
      (dossier: Dossier): Dossier => ({
        ...dossier,
        claims: dossier.claims.map((claim) => ({ ...claim, agreement: 'agreed' })),
      }),
      /is revised and not agreed/,
    ],
    [
      'other evidence',
      (dossier: Dossier): Dossier => ({
        ...dossier,
        claims: dossier.claims.map((claim) => ({ ...claim, readings: claim.readings.slice(0, 1) })),
      }),
      /other evidence/,
    ],
  ])('%s is said', (_, spoil, message) => {
    expect(explained(spoil(DOSSIER), 'people killed').mismatches.join('\n')).toMatch(message);
  });
});

it.each([
  ['e:count/:kill', 'what happened: kill'],
  ['n:count:17', 'the number: 17'],
  ['w:clause:ferry', 'the word: ferry'],
  ['s:a1:40', 'a sentence that puts one number in the other’s place'],
  ['date:arrive', 'what happened: arrive'],
])('%s is %s', (key, words) => expect(keyInWords(key)).toBe(words));
