import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/dossier.ts';
import { tellStoryDossier } from './tell-dossier.ts';

const on = (id: string, day: string, text: string) => ({ id, day, text });

/** The reports cited for the brief's line that has these words, sorted; null where no line has them. */
function citedFor({ brief }: Dossier, words: string): readonly string[] | null {
  const line = brief.find(({ text }) => text.includes(words));
  return line === undefined ? null : [...new Set(line.evidence.map(({ articleId }) => articleId))].sort();
}

describe('whom the brief cites for a sentence', () => {
  const FINED =
    'The harbour office of Castrel fined the ferry company Brask Lines 60,000 crowns on Monday for the missing boats.';

  it('is also who tells the same', () => {
    const dossier = tellStoryDossier([
      on('a', '2031-05-20', FINED),
      on(
        'b',
        '2031-05-20',
        'The ferry company Brask Lines was fined 60,000 crowns on Monday by the harbour office of Castrel for missing boats.',
      ),
    ]);
    expect(citedFor(dossier, '60,000 crowns')).toEqual(['a', 'b']);
  });

  it.each([
    [
      'a number in common is not the whole',
      'Brask Lines earned 60,000 crowns a day with the crossing last summer, its books say.',
    ],
    [
      'a name in common is not the whole',
      'The ferry company Brask Lines belongs to the harbour office of Castrel since March.',
    ],
    [
      'what is announced has not happened',
      'The harbour office of Castrel will fine the ferry company Brask Lines 60,000 crowns for the missing boats.',
    ],
  ])('%s', (_, other) => {
    const dossier = tellStoryDossier([on('a', '2031-05-20', FINED), on('b', '2031-05-20', other)]);
    expect(citedFor(dossier, 'fined the ferry company')).toEqual(['a']);
  });
});

it('is nobody who gives another sum for the same day', () => {
  const pay = (sum: number): string =>
    `The government will pay ${sum} million marks to the families by June, a minister said.`;
  const dossier = tellStoryDossier([on('a', '2031-05-20', pay(2)), on('b', '2031-05-20', pay(3))]);
  for (const [words, report] of [
    ['2 million', 'a'],
    ['3 million', 'b'],
  ] as const)
    expect(citedFor(dossier, `pay ${words}`) ?? [report]).toEqual([report]);
});

describe('sentences of the brief', () => {
  it('have nobody called "them" whom they do not name', () => {
    const { brief } = tellStoryDossier([
      on(
        'a',
        '2031-05-20',
        'The pilots of Castrel Air stopped work on Monday over wages. Chairman Bertil Rode had promised to pay them all of their wages of April by Friday.',
      ),
    ]);
    expect(brief.map(({ text }) => text).join(' ')).not.toContain('Bertil Rode');
  });
});

describe('the latest state', () => {
  const told = (...reports: readonly ReturnType<typeof on>[]): string =>
    tellStoryDossier(reports)
      .brief.map(({ text }) => text)
      .join(' ');
  const RELEASED = on(
    'a',
    '2031-05-20',
    'A fire killed 17 people on the ferry Marisol on Monday. The owner of the ferry, Bertil Rode, was questioned for five hours on Tuesday and released.',
  );
  it('is told without what a columnist says', () => {
    const column = on(
      'b',
      '2031-05-21',
      'Opinion: Burn the books\n\nThe owners of the ferry Marisol earn 400,000 crowns in eleven minutes on that line.',
    );
    expect(told(RELEASED, column)).not.toContain('eleven minutes');
    expect(told({ ...column, text: column.text.replace('Opinion: ', '') })).toContain('eleven minutes');
  });
});

describe('readings side by side', () => {
  it('says of a denial that it is one', () => {
    const { brief } = tellStoryDossier([
      on('a', '2031-05-20', 'The stewards of Castrel left the east gate locked on Monday, supporters said.'),
      on(
        'b',
        '2031-05-20',
        'Castrel Athletic denied that the stewards of Castrel left the east gate locked on Monday.',
      ),
    ]);
    const lines = brief.filter(({ text }) => text.startsWith('Accounts differ'));
    expect(lines.map(({ text }) => /denied/.test(text))).toEqual([true]);
  });
});

describe('the lead', () => {
  it('gives the figure that stands, and may say what it replaced', () => {
    const { brief } = tellStoryDossier([
      on(
        'a',
        '2031-05-20',
        'A fire on the ferry Marisol killed at least 17 people off Castrel on Monday, the coast guard said.',
      ),
      on(
        'b',
        '2031-05-23',
        'The death toll from the fire on the ferry Marisol rose to 33 on Thursday, up from 17, the coast guard said.',
      ),
    ]);
    expect(brief[0]?.text).toContain('rose to 33');
  });
});
