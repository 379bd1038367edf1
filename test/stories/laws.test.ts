import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, evidenceOf, type Report, tellStory } from './tell-story.ts';

/** Sentences that agree, dispute, revise, deny, quote and pledge, from which short reports are drawn. */
const SENTENCES = [
  'The flood in Velden killed 17 people.',
  'The flood in Velden killed 23 people.',
  'Several people were injured in the flood in Velden.',
  'The death toll rose to 33, up from 19.',
  'Of the 15,000 miners in Velden, 600 were arrested.',
  'The health ministry said 12 miners were killed in Velden.',
  'The miners’ union said 19 miners were killed in Velden.',
  'The company said the alarm in the Velden mine was working.',
  'The miners’ union denied that the alarm in the Velden mine was working.',
  '“We will rebuild every house in the valley before winter,” Mayor Ada Voss said.',
  'Mayor Ada Voss pledged to build a new school in Velden.',
  'Ada Voss promised a new school for Velden.',
  'Brenland and Ostmark signed the defence pact in 2023.',
  'Brenland and Ostmark signed the defence pact in 2024.',
  'The claim could not be independently verified.',
];

const reports: fc.Arbitrary<readonly Report[]> = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('2025-03-14', '2025-03-15'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(([sentences, publishedAt], i) => ({ id: `r${i + 1}`, publishedAt, text: sentences.join(' ') })),
  );

/** Words of a report that a copy can be told by. */
const COPY_WORDS = 25;

const RUNS = { numRuns: 25, seed: 20250314 };

describe('the laws on short stories', () => {
  it('the order of articles changes no claim', () => {
    const shuffled = reports.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(tellStory(...other)).toEqual(tellStory(...list));
      }),
      RUNS,
    );
  });

  it('evidence is the article’s own words', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const told = tellStory(...list);
        const texts = new Map(told.story.map((a) => [a.article.id, a.article.text]));
        for (const { articleId, start, end, text } of told.claims.flatMap(evidenceOf)) {
          expect(text).not.toBe('');
          expect(texts.get(articleId)?.slice(start, end)).toBe(text);
        }
      }),
      RUNS,
    );
  });

  it('an exact copy adds no origin and changes no agreement of several reports', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (list, pick) => {
        const original = list[pick % list.length];
        // A report of one or two sentences is too short for its copy to be told from the same news in the same words.
        if (original === undefined || original.text.split(' ').length < COPY_WORDS) return;
        const before = tellStory(...list);
        const after = tellStory(...list, { ...original, id: `${original.id}-again` });
        for (const claim of before.claims) {
          const own = new Set(evidenceOf(claim).map((one) => `${one.articleId} ${one.start} ${one.end}`));
          const now = after.claims.find(
            (one) =>
              one.kind === claim.kind &&
              [...own].every((key) =>
                evidenceOf(one).some((e) => `${e.articleId} ${e.start} ${e.end}` === key),
              ),
          );
          expect(now?.corroboration.origins, claim.about).toBe(claim.corroboration.origins);
          if (claim.agreement !== 'single-report') expect(now?.agreement, claim.about).toBe(claim.agreement);
        }
      }),
      RUNS,
    );
  });

  it('a dispute has no best figure, and origins never outnumber articles', () => {
    fc.assert(
      fc.property(reports, (list) => {
        for (const { agreement, best, corroboration } of tellStory(...list).claims) {
          if (agreement === 'disputed') expect(best).toBeNull();
          expect(corroboration.origins).toBeLessThanOrEqual(corroboration.articles);
          expect(corroboration.origins).toBeGreaterThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('telling a story twice gives the same claims', () => {
    fc.assert(
      fc.property(reports, (list) => {
        expect(tellStory(...list).claims.map(bare)).toEqual(tellStory(...list).claims.map(bare));
      }),
      { ...RUNS, numRuns: 5 },
    );
  });
});
