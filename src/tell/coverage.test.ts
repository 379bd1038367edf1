import { describe, expect, it } from 'vitest';
import { tellStoryDossier } from '../../test/stories/tell-dossier.ts';

const report = (id: string, text: string, day = '2026-03-03') => ({ id, day, text });
const KILLED = [
  report('a', 'The fire in Velden killed 17 people, the coast guard said.'),
  report('b', 'A fire killed 17 people in Velden. The harbour stayed closed all night.'),
  report('c', 'In Velden 17 people were killed in a fire. Schools will open on Monday.'),
];
const SILENT = report('d', 'The mayor of Velden, Ada Voss, thanked the crews for their work at the harbour.');

/** Headings of what a report leaves out. */
function gaps(id: string, reports: readonly ReturnType<typeof report>[]): readonly string[] {
  const { claims, coverage } = tellStoryDossier(reports);
  const left = coverage.find(({ articleId }) => articleId === id)?.leavesOut ?? [];
  return left.map((claimId) => claims.find((claim) => claim.id === claimId)?.about ?? '');
}

describe('what a report leaves out', () => {
  it('is what most others have', () => {
    expect(gaps('d', [...KILLED, SILENT])).toContain('people killed');
  });

  it.each([
    ['it says so', 'a', KILLED],
    ['too few have it', 'd', [...KILLED.slice(1), SILENT]],
    [
      'the others are copies of one',
      'd',
      [
        ...['a', 'b', 'c'].map((id) => ({
          ...KILLED[0],
          id,
          day: '2026-03-03',
          text: `${KILLED[0]?.text} ${'The harbour of Velden lies at the mouth of the river and is closed in winter.'}`,
        })),
        SILENT,
      ],
    ],
    ['it was told before anyone else', 'd', [...KILLED, { ...SILENT, day: '2026-03-01' }]],
    ['it has another number of them', 'd', [...KILLED, report('d', 'The fire in Velden killed 23 people.')]],
    [
      'it tells of them in other words',
      'd',
      [...KILLED, report('d', 'At least 20 deaths were counted in Velden.')],
    ],
    [
      'its headline or a caption tells of them',
      'd',
      [
        ...KILLED,
        report('d', 'Seventeen killed in Velden fire: the names\n\nThe mayor, Ada Voss, was there.'),
      ],
    ],
  ])('is nothing where %s', (_, id, reports) => {
    expect(gaps(id, reports)).not.toContain('people killed');
  });
});

it('counts the claims of every report by agreement', () => {
  const { claims, coverage } = tellStoryDossier([...KILLED, SILENT]);
  for (const { articleId, claims: counts } of coverage) {
    const own = claims.filter((claim) =>
      claim.readings.some(({ evidence }) => evidence.some((one) => one.articleId === articleId)),
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(own.length);
    expect(counts.agreed).toBe(own.filter(({ agreement }) => agreement === 'agreed').length);
  }
  expect(coverage.map(({ articleId }) => articleId)).toEqual(['a', 'b', 'c', 'd']);
});
