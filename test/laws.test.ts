import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../src/index.ts';
import type { RawArticle } from '../src/model/article.ts';
import type { Claim, Dossier } from '../src/model/dossier.ts';
import { rawArticle } from '../src/model/raw-article.ts';
import { allEvidence } from './events/places.ts';
import { eventSlugs, readEvent } from './events/read-event.ts';

/** Whole stories are collated anew for every sample: a few samples show a broken law, many only cost time. */
const RUNS = { numRuns: 4, seed: 20250312 };
const TIMEOUT_MS = 120_000;

/** What an outlet does to a report that it takes over: nothing, a slip of the pen, a line of its own below. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(' the ', ' teh '),
  (text) => `${text}\n\nEditing by Tamsin Reed.\n`,
];

/** A report of something else, without a date, in which no person, place or thing of the events occurs. */
const UNRELATED: RawArticle = rawArticle({
  id: 'unrelated',
  outlet: 'Oakham Vale Observer',
  language: 'en',
  text: [
    'A quiet win for the chess club of Oakham Vale',
    'The chess club of Oakham Vale beat its old rivals by five games to three and will play in the upper league for the first time. Its captain, Nora Pell, 16, needed 74 moves for the deciding game.',
    '“I saw the rook and then I saw nothing else,” Pell said. The club has 42 members, two thirds of them under 18, and plays above a bakery.',
    'The baker, Otis Grahn, promised a cake in the shape of a knight.',
  ].join('\n\n'),
});

describe.each(eventSlugs())('the laws on %s', async (slug) => {
  const { articles } = await readEvent(slug);
  const dossier = collate(articles, {});

  it('cites exactly the slices of its articles', () => {
    const texts = new Map(dossier.articles.map((article) => [article.id, article.text]));
    const evidence = allEvidence(dossier);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { articleId, start, end, text } of evidence) {
      expect(text).not.toBe('');
      expect(texts.get(articleId)?.slice(start, end)).toBe(text);
    }
  });

  it('leaves the text of plain reports unchanged', () => {
    for (const raw of articles) {
      if (raw.content.kind !== 'text') continue;
      expect(dossier.articles.find((article) => article.id === raw.id)?.text).toBe(raw.content.text);
    }
  });

  it('never counts more origins than articles', () => {
    for (const { id, corroboration, readings } of dossier.claims) {
      expect(corroboration.origins, id).toBeLessThanOrEqual(corroboration.articles);
      expect(corroboration.origins, id).toBeGreaterThanOrEqual(1);
      for (const reading of readings)
        expect(reading.origins, reading.id).toBeLessThanOrEqual(reading.articles);
    }
  });

  it('has no best figure in a dispute', () => {
    for (const claim of dossier.claims) {
      if (claim.agreement === 'disputed') expect(claim.best, claim.id).toBeNull();
    }
  });

  it(
    'gives the same bytes for the same input, and leaves the input as it was',
    () => {
      const before = JSON.stringify(articles);
      expect(JSON.stringify(collate(articles, {}))).toBe(JSON.stringify(dossier));
      expect(JSON.stringify(articles)).toBe(before);
    },
    TIMEOUT_MS,
  );

  it(
    'gives the same dossier for another order of articles, but for the order of `articles`',
    () => {
      const permutation = fc.shuffledSubarray([...articles], { minLength: articles.length });
      fc.assert(
        fc.property(permutation, (shuffled) => {
          expect(inIdOrder(collate(shuffled, {}))).toEqual(inIdOrder(dossier));
        }),
        RUNS,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'gains no origin, figure, reading or agreement from a copy, whatever it is called and whoever prints it',
    () => {
      const copies = fc.record({
        original: fc.constantFrom(...articles),
        edit: fc.constantFrom(...EDITS),
        id: fc.constantFrom('-again', '0-again', 'zz-again'),
        outlet: fc.constantFrom('as it was', null, 'The Oakham Vale Observer'),
      });
      fc.assert(
        fc.property(copies, ({ original, edit, id, outlet }) => {
          const copy = {
            ...original,
            id: id.startsWith('-') ? `${original.id}${id}` : id,
            file: null,
            outlet: outlet === 'as it was' ? original.outlet : outlet,
            content: { ...original.content, text: edit(original.content.text) },
          };
          expectCopyTellsNothing(dossier, collate([...articles, copy], {}), copy.id, original.id);
        }),
        RUNS,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'changes no reading and no agreement for an article about something else',
    () => {
      const joined = collate([...articles, UNRELATED], {});
      for (const claim of dossier.claims) {
        const now = claimWithEvidence(joined, claim);
        expect(now, `${claim.id} (${claim.about}) keeps its evidence in one claim`).not.toBeNull();
        if (now === null) continue;
        expect(now.agreement, claim.about).toBe(claim.agreement);
        expect(bareReadings(now), claim.about).toEqual(bareReadings(claim));
      }
    },
    TIMEOUT_MS,
  );
});

function expectCopyTellsNothing(before: Dossier, after: Dossier, copy: string, original: string): void {
  for (const claim of before.claims) {
    const now = claimWithEvidence(after, claim);
    expect(now, `${claim.id} (${claim.about}) keeps its evidence in one claim`).not.toBeNull();
    if (now === null) continue;
    const beside = [...evidenceKeys(now)].filter((key) => !key.startsWith(`${copy} `));
    expect(new Set(beside), claim.about).toEqual(evidenceKeys(claim));
    expect(now.corroboration.origins, claim.about).toBe(claim.corroboration.origins);
    expect(agreementsWithCopy(claim, original), claim.about).toContain(now.agreement);
    expect(figuresOf(now), claim.about).toEqual(figuresOf(claim));
  }
}

/** What a claim's readings and figures say, whoever bears them. */
const figuresOf = ({ low, best, high, readings }: Claim) => ({
  low,
  best,
  high,
  readings: readings.map(({ label, value, superseded, origins }) => ({ label, value, superseded, origins })),
});

function inIdOrder(dossier: Dossier): Dossier {
  return { ...dossier, articles: [...dossier.articles].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** What a claim's agreement may be once `articleId` stands there twice: the same, save that what one report said
 *  alone is now in two that say the same. */
function agreementsWithCopy(claim: Claim, articleId: string): readonly string[] {
  const alone = claim.readings.every(({ evidence }) =>
    evidence.every((piece) => piece.articleId === articleId),
  );
  if (claim.agreement !== 'single-report' || !alone) return [claim.agreement];
  // Two wordings of one report are two wordings of two reports then, and differ as they did.
  return claim.readings.length > 1 ? ['single-report', 'compatible'] : ['single-report', 'agreed'];
}

function evidenceKeys(claim: Claim): Set<string> {
  return new Set(
    claim.readings.flatMap((reading) =>
      reading.evidence.map((piece) => `${piece.articleId} ${piece.start} ${piece.end}`),
    ),
  );
}

/** The claim of the same kind that holds all evidence of `claim`, and least beyond it; null where none does. */
function claimWithEvidence(dossier: Dossier, claim: Claim): Claim | null {
  const wanted = evidenceKeys(claim);
  const holders = dossier.claims
    .map((one) => ({ one, keys: evidenceKeys(one) }))
    .filter(({ one, keys }) => one.kind === claim.kind && [...wanted].every((key) => keys.has(key)))
    .sort((a, b) => a.keys.size - b.keys.size);
  return holders.find(({ one }) => one.about === claim.about)?.one ?? holders[0]?.one ?? null;
}

/** Readings without their ids, which count claims. */
function bareReadings(claim: Claim): Omit<Claim['readings'][number], 'id'>[] {
  return claim.readings.map(({ id: _id, ...rest }) => rest);
}
