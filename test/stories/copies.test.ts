import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/dossier.ts';
import { tellStoryDossier } from './tell-dossier.ts';
import { evidenceOf, type Report, type Story, tellStory } from './tell-story.ts';

const REPORTS: readonly Report[] = [
  {
    id: 'a',
    text: 'VELDEN, March 14 (KSP) — The flood in Velden killed 33 people, up from 19 on Thursday, the interior ministry said. The river broke through the dam above the town at dawn, and rescuers reached the school by boat. Mayor Ada Voss pledged to build a new school in Velden before winter.',
  },
  {
    id: 'b',
    text: 'At least 19 people died in the flood in Velden, the interior ministry said on Thursday. “We will rebuild every house in the valley,” Mayor Ada Voss said. Two bridges over the river Orle were destroyed.',
  },
  {
    id: 'c',
    text: 'The death toll of the flood in Velden rose to 33 on Friday. Rescuers reached the school of Velden by boat after the dam above the town had burst. The company that built the dam denied that it had been warned of cracks.',
  },
];

/** What another outlet changes in a dispatch that it prints as it came. */
const EDITS: readonly (readonly [string, (text: string) => string])[] = [
  ['nothing', (text) => text],
  ['one blank more', (text) => text.replaceAll(' flood ', '  flood ')],
  ['a blank line between sentences', (text) => text.replace(/(?<=\.) (?=\p{Lu})/u, '\n\n')],
  ['another dateline', (text) => `ORLEMOND, March 14 — ${text.replace(/^.{0,30}— /u, '')}`],
  ['a dateline that is none by its form', (text) => `Velden — ${text.replace(/^.{0,30}— /u, '')}`],
  ['a headline', (text) => `River Takes a Town by Surprise at Dawn\n\n${text}`],
  ['a short word misspelt', (text) => text.replace(' the ', ' teh ')],
  ['a line below', (text) => `${text}\n\nEditing by Tamsin Reed.`],
  ['a misspelt word', (text) => text.replace('interior', 'interor').replace('Rescuers', 'Rescurers')],
  ['other quotation marks', (text) => text.replace(/[“”]/gu, '"')],
];

/** What no copy may change. */
const bare = ({ kind, about, low, best, high, readings }: Claim) => ({
  kind,
  about,
  low,
  best,
  high,
  readings: readings.map(({ label, value, superseded, origins }) => ({ label, value, superseded, origins })),
});

const placesIn = (claim: Claim, but: string): readonly string[] =>
  evidenceOf(claim)
    .filter(({ articleId }) => articleId !== but)
    .map(({ articleId, start, end }) => `${articleId} ${start} ${end}`)
    .sort();

/** Claims by the places of their evidence, the copy's own left out. */
const grouped = ({ claims }: Story, but: string) =>
  new Map(claims.map((claim) => [placesIn(claim, but).join(', '), claim]));

function expectUnchanged(before: Story, after: Story, copy: string): void {
  const now = grouped(after, copy);
  expect(after.claims.length).toBe(before.claims.length);
  for (const [places, claim] of grouped(before, copy)) {
    const same = now.get(places);
    expect(same === undefined ? null : bare(same), claim.about).toEqual(bare(claim));
    expect(same?.corroboration.origins, claim.about).toBe(claim.corroboration.origins);
    if (claim.agreement !== 'single-report') expect(same?.agreement, claim.about).toBe(claim.agreement);
  }
}

describe('a copy that is not quite one', () => {
  const before = tellStory(...REPORTS);

  it.each(EDITS)('%s: no claim, figure or agreement changes', (_, edit) => {
    for (const { text } of REPORTS) {
      for (const id of ['z', 'A']) {
        const after = tellStory(...REPORTS, { id, text: edit(text) });
        expectUnchanged(before, after, id);
        expect(after.claims.flatMap(evidenceOf).some(({ articleId }) => articleId === id)).toBe(true);
      }
    }
  });

  it('holds whatever is copied and however often it was edited', () => {
    const edits = fc.subarray(EDITS.map(([, edit]) => edit));
    fc.assert(
      fc.property(fc.constantFrom(...REPORTS), edits, fc.constantFrom('z', 'A'), (original, chosen, id) => {
        const text = chosen.reduce((told, edit) => edit(told), original.text);
        expectUnchanged(before, tellStory(...REPORTS, { id, text }), id);
      }),
      { numRuns: 12, seed: 20250314 },
    );
  });

  it('cites its own words', () => {
    for (const [, edit] of EDITS) {
      const { story, claims } = tellStory(...REPORTS, { id: 'z', text: edit(REPORTS[0]?.text ?? '') });
      const text = story.find(({ article }) => article.id === 'z')?.article.text;
      for (const one of claims.flatMap(evidenceOf).filter(({ articleId }) => articleId === 'z'))
        expect(text?.slice(one.start, one.end)).toBe(one.text);
    }
  });

  it.each([
    [
      'a sentence of its own',
      (text: string) => `${text} Otto Brandt, a ferryman, lost his boat in Orlemond.`,
    ],
    ['a figure of its own', (text: string) => text.replace('33', '34')],
    ['a figure in words', (text: string) => `${text} Some 40 horses drowned in the flood.`],
  ])('%s is stated', (_, edit) => {
    const original = REPORTS[0]?.text ?? '';
    const own = tellStory(...REPORTS, { id: 'z', text: edit(original) }).claims.flatMap((claim) =>
      evidenceOf(claim).filter(({ articleId, text }) => articleId === 'z' && !original.includes(text)),
    );
    expect(own).not.toEqual([]);
  });
});

describe('a report that is printed again later', () => {
  const day = (id: string, date: string, text: string) => ({ id, day: date, text });
  const first =
    'Two people have died in the flood in Velden, the interior ministry said. The river Orle broke through the dam above the town at dawn, and rescuers reached the school by boat. Mayor Ada Voss asked all residents of the lower town to stay on their roofs until help came.';
  const later =
    'Three people have died in the flood in Velden, the interior ministry said. Soldiers are carrying sandbags to the upper town.';

  it('tells nothing of the day on which it is printed', () => {
    const reports = [day('a', '2031-05-12', first), day('b', '2031-05-14', later)];
    const toll = (more: readonly ReturnType<typeof day>[]) =>
      tellStoryDossier([...reports, ...more]).claims.find(({ about }) => about === 'people killed');
    expect(toll([])).toMatchObject({ agreement: 'revised', best: 3 });
    expect(toll([day('z', '2031-05-16', first)])).toMatchObject({ agreement: 'revised', best: 3 });
  });
});
