import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellStoryDossier } from '../../test/stories/tell-dossier.ts';
import type { Change } from '../model/change.ts';
import { keepIds, listChanges } from './index.ts';

const FIRST = {
  id: 'a',
  day: '2026-03-03',
  text: 'The fire in Velden killed 17 people, the coast guard said.',
};
const SECOND = {
  id: 'b',
  day: '2026-03-03',
  text: 'A fire killed 17 people in Velden. The harbour stayed closed all night.',
};
const RIVAL = { id: 'c', day: '2026-03-03', text: 'The fire in Velden killed 23 people, the mayor said.' };
const NEWER = {
  id: 'd',
  day: '2026-03-05',
  text: 'The number of people killed in the fire in Velden rose to 33 on Thursday, up from 17.',
};

const told = (...reports: readonly (typeof FIRST)[]) => tellStoryDossier(reports);

/** `kind about: before → after`. */
const line = ({ kind, before, after }: Change): string => `${kind} ${before ?? ''}→${after ?? ''}`;

describe('changes', () => {
  it.each([
    ['a second report', [FIRST], [FIRST, SECOND], 'claim-corroborated single-report→agreed'],
    ['a rival figure', [FIRST, SECOND], [FIRST, SECOND, RIVAL], 'dispute-opened agreed→disputed'],
    ['its reading', [FIRST, SECOND], [FIRST, SECOND, RIVAL], 'reading-added →23 people'],
    ['a newer figure', [FIRST, SECOND], [FIRST, SECOND, NEWER], 'figure-revised 17→33'],
    ['the rival is withdrawn', [FIRST, SECOND, RIVAL], [FIRST, SECOND], 'dispute-settled disputed→agreed'],
    ['an article', [FIRST], [FIRST, SECOND], 'article-added →'],
    ['an article less', [FIRST, SECOND], [FIRST], 'article-withdrawn →'],
    ['another text', [FIRST], [{ ...FIRST, text: `${FIRST.text} It rained.` }], 'article-changed →'],
  ])('%s', (_, old, next, expected) => {
    const lines = listChanges(told(...old), told(...next)).changes.map(line);
    expect(lines.map((one) => one.replace(/(\d+)(?: people)?/g, '$1'))).toContain(
      expected.replace(/(\d+)(?: people)?/g, '$1'),
    );
  });

  it('are none between a dossier and itself', () => {
    const dossier = told(FIRST, SECOND, RIVAL, NEWER);
    expect(listChanges(dossier, dossier).changes).toEqual([]);
  });

  it('know two stories by the reports they share', () => {
    const { sharedArticles, changes } = listChanges(told(FIRST), told(NEWER));
    expect(sharedArticles).toBe(0);
    expect(changes.every(({ kind }) => /gone|new|article/.test(kind))).toBe(true);
  });

  it('know an article by its text where it goes by another id', () => {
    const renamed = told({ ...FIRST, id: 'z' });
    expect(listChanges(told(FIRST), renamed).changes).toEqual([]);
  });
});

describe('ids over any number of updates', () => {
  const reports = [FIRST, SECOND, RIVAL, NEWER] as const;

  it('are given once and stay with their claim', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray([...reports], { minLength: 1 }), { minLength: 2, maxLength: 4 }),
        (steps) => {
          const seen = new Map<string, string>();
          let dossier = told(...(steps[0] ?? [FIRST]));
          for (const step of steps.slice(1)) {
            for (const { id } of dossier.claims) seen.set(id, 'held');
            dossier = keepIds(dossier, told(...step));
            const ids = dossier.claims.map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            const gone = new Set(dossier.retired.map(({ claimId }) => claimId));
            for (const id of ids) expect(gone.has(id)).toBe(false);
            for (const id of seen.keys()) expect(ids.includes(id) || gone.has(id)).toBe(true);
          }
        },
      ),
      { numRuns: 12, seed: 6 },
    );
  });

  it('change nothing where nothing changed', () => {
    const dossier = told(...reports);
    expect(keepIds(dossier, dossier)).toEqual(dossier);
  });
});
