import { describe, expect, it } from 'vitest';
import {
  agreementOn,
  claimOn,
  disputes,
  figures,
  labelsOf,
  type Report,
  tellStory,
  together,
} from './tell-story.ts';

type Texts = readonly (string | Report)[];

const KILLED_17 = 'The flood in Velden killed 17 people.';
const KILLED_23 = 'The flood in Velden killed 23 people.';

describe('figures of two things are two claims', () => {
  const cases: readonly (readonly [name: string, texts: Texts, apart: readonly [number, number]])[] = [
    [
      'killed is not casualties',
      [
        'The ministry said 12 soldiers were killed near Ostrava Ridge.',
        'The army suffered 40 casualties near Ostrava Ridge.',
      ],
      [12, 40],
    ],
    [
      'killed is not wounded',
      ['The blast killed 12 miners in Velden.', 'The blast wounded 30 miners in Velden.'],
      [12, 30],
    ],
    [
      'a part is no rival of the whole of its sentence',
      ['Of the 15,000 miners in Velden, 600 were arrested.', 'Police arrested 15,000 miners in Velden.'],
      [600, 15000],
    ],
    [
      'nor where it is put the other way round',
      ['About 600 of the 15,000 miners in Velden were arrested.', 'Police arrested 15,000 miners in Velden.'],
      [600, 15000],
    ],
    [
      'three of the dead are not the dead',
      ['The fire in Velden killed 17 people.', 'Three of the 17 dead were firefighters.'],
      [3, 17],
    ],
    [
      'a narrower word with a smaller number may be among the wider one',
      ['The fire in Velden killed 17 people.', 'The fire in Velden killed three children.'],
      [3, 17],
    ],
    [
      'two of them are not all of them',
      [
        'Five hikers were killed by the avalanche in Velden, two of them women.',
        'The avalanche in Velden killed five hikers.',
      ],
      [2, 5],
    ],
    [
      'more are counted beside the first',
      [KILLED_17, 'The flood in Velden killed 12 more people.'],
      [12, 17],
    ],
    [
      'and so are others',
      [
        'The avalanche in Velden killed five hikers on Monday.',
        'Another 12 hikers were killed by the avalanche in Velden.',
      ],
      [5, 12],
    ],
    [
      'two people, two ages',
      ['Mara Quill, 34, was arrested in Velden.', 'Tom Harrow, 41, was arrested in Velden.'],
      [34, 41],
    ],
    [
      'an earlier year has its own dead',
      [
        'An explosion at the Velden mine killed 12 miners on Thursday.',
        'An explosion at the Velden mine killed 29 miners in 2011.',
      ],
      [12, 29],
    ],
    [
      'another place has its own dead',
      ['The storm killed 12 people in Velden.', 'The storm killed 30 people in Harrow.'],
      [12, 30],
    ],
    [
      'figures that one sentence sets side by side',
      [
        'Six people were shot and nearly 40 were injured at the Velden station.',
        'Six people were injured at the Velden station.',
      ],
      [6, 40],
    ],
    [
      'one report, two figures, one voice',
      ['The flood killed 17 people in Velden. A later storm killed 23 people there.'],
      [17, 23],
    ],
    [
      'whose they are',
      ['The attack killed 12 Brenland soldiers.', 'The attack killed 30 Ostmark soldiers.'],
      [12, 30],
    ],
    [
      'the price offered is not the price traded',
      [
        'Harrow Mills offered $45 a share for Tamsin Optics.',
        'Shares of Tamsin Optics closed at $38 a share on Friday.',
      ],
      [45, 38],
    ],
    [
      'two currencies never join',
      [
        'Harrow Mills agreed to pay $40 million for Tamsin Optics.',
        'Harrow Mills agreed to pay €45 million for Tamsin Optics.',
      ],
      [40e6, 45e6],
    ],
    [
      'percent is not percentage points',
      [
        'Unemployment in Velden rose by 4 percent, the bank said.',
        'Unemployment in Velden rose by 7 percentage points, the bank said.',
      ],
      [4, 7],
    ],
    [
      'the second is not the third',
      [
        'It was the second meeting between Ilse Maron and Dag Orlan.',
        'It was the third meeting between Ilse Maron and Dag Orlan.',
      ],
      [2, 3],
    ],
  ];
  it.each(cases)('%s', (_name, texts, [a, b]) => {
    const told = tellStory(...texts);
    expect(claimOn(told, a), figures(told).join('; ')).not.toBeNull();
    expect(claimOn(told, b), figures(told).join('; ')).not.toBeNull();
    expect(together(told, a, b), figures(told).join('; ')).toBe(false);
    expect(disputes(told)).toEqual([]);
  });
});

it('the same sum in two currencies stays two claims', () => {
  const told = tellStory(
    'Harrow Mills agreed to pay $40 million for Tamsin Optics.',
    'Harrow Mills agreed to pay €40 million for Tamsin Optics.',
  );
  expect(figures(told)).toEqual(['40000000 single-report', '40000000 single-report']);
});

describe('figures of one thing are one claim', () => {
  const day = (publishedAt: string, text: string): Report => ({ publishedAt, text });
  const cases: readonly (readonly [name: string, texts: Texts, expected: string])[] = [
    ['the same number', [KILLED_17, 'Seventeen people died in the flood in Velden.'], '17 agreed'],
    ['two numbers of one day', [KILLED_17, KILLED_23], '17 23 disputed'],
    [
      'a toll that rises from day to day',
      [day('2025-03-14', KILLED_17), day('2025-03-16', KILLED_23)],
      '17 23 revised',
    ],
    [
      'a toll that falls without a word on it',
      [day('2025-03-14', KILLED_23), day('2025-03-16', KILLED_17)],
      '17 23 disputed',
    ],
    [
      'two sources in one report',
      [
        'The health ministry said 12 miners were killed in Velden. The miners’ union said 19 miners were killed in Velden.',
      ],
      '12 19 disputed',
    ],
    [
      'two sources in two reports',
      [
        'The health ministry said 12 miners were killed in Velden.',
        'The miners’ union said 19 miners were killed in Velden.',
      ],
      '12 19 disputed',
    ],
    [
      'nested bounds',
      ['More than 10,000 people marched in Velden.', 'About 15,000 people marched in Velden.'],
      '10000 15000 compatible',
    ],
    [
      'hundreds are not two',
      [
        'Hundreds of people were injured in the crash in Velden.',
        'Two people were injured in the crash in Velden.',
      ],
      '2 549.5 disputed',
    ],
    [
      'several may be two',
      [
        'Several people were injured in the crash in Velden.',
        'Two people were injured in the crash in Velden.',
      ],
      '2 6 compatible',
    ],
    [
      'one person has one age',
      ['Mara Quill, 34, was arrested in Velden.', 'Mara Quill, 36, was arrested in Velden.'],
      '34 36 disputed',
    ],
    [
      'two sums for one thing',
      [
        'Harrow Mills agreed to pay $40 million for Tamsin Optics.',
        'Harrow Mills agreed to pay $45 million for Tamsin Optics.',
      ],
      '40000000 45000000 disputed',
    ],
    [
      'an ordinal, however the occasion is called',
      [
        'It was the second such meeting between Ilse Maron and Dag Orlan this year.',
        'It was the second time Ilse Maron and Dag Orlan had met this year.',
      ],
      '2 agreed',
    ],
    [
      'the part of one whole',
      [
        'Of the 15,000 miners in Velden, 600 were arrested.',
        'About 600 of the 15,000 miners in Velden were arrested.',
      ],
      '600 agreed',
    ],
  ];
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(figures(tellStory(...texts))).toContain(expected);
  });
});

describe('a report that says so itself revises', () => {
  const cases: readonly (readonly [name: string, texts: Texts, old: number, now: number])[] = [
    [
      'revised from eight to six',
      [
        'Police said the number of people killed in the fire in Velden was revised from eight to six.',
        'The fire in Velden killed six people.',
        'The fire in Velden killed eight people.',
      ],
      8,
      6,
    ],
    [
      'rose to 33, up from 19',
      [
        'The death toll from the flood in Velden rose to 33, up from 19.',
        'The flood in Velden killed 19 people.',
      ],
      19,
      33,
    ],
    [
      'up from, at the far end of a sentence',
      [
        'A total of 24 people were killed in the flood in Velden, up from 22, the ministry said.',
        'The flood in Velden killed 24 people.',
        'The flood in Velden killed 22 people.',
      ],
      22,
      24,
    ],
    [
      'with a report of the new figure',
      [
        'Officials said the death toll rose to 33, up from 19.',
        'The flood in Velden killed 33 people.',
        'The flood in Velden killed 19 people.',
      ],
      19,
      33,
    ],
    [
      'earlier reports and newer estimates',
      [
        'Earlier reports said 400 soldiers were killed in Velden, but newer estimates said 600 soldiers were killed.',
        'About 400 soldiers were killed in Velden.',
      ],
      400,
      600,
    ],
    [
      'had been put at 17 earlier',
      ['The death toll in Velden stands at 23; it had been put at 17 earlier.', KILLED_17],
      17,
      23,
    ],
    [
      'in the next sentence',
      ['The death toll in Velden now stands at 23. It had been put at 17 earlier.', KILLED_17],
      17,
      23,
    ],
  ];
  it.each(cases)('%s', (_name, texts, old, now) => {
    const told = tellStory(...texts);
    const claim = claimOn(told, old, now);
    expect(claim?.agreement, figures(told).join('; ')).toBe('revised');
    expect(claim?.best).toBe(now);
    expect(disputes(told)).toEqual([]);
  });
});

describe('low, best and high', () => {
  it('have no best in a dispute', () => {
    const claim = claimOn(tellStory(KILLED_17, KILLED_23), 17, 23);
    expect(claim).toMatchObject({ low: 17, best: null, high: 23 });
    expect(labelsOf(claim)).toEqual(['17', '23']);
  });

  it('take the new figure of a revision', () => {
    const told = tellStory(
      { publishedAt: '2025-03-14', text: KILLED_17 },
      { publishedAt: '2025-03-16', text: KILLED_23 },
    );
    expect(claimOn(told, 17, 23)).toMatchObject({ low: 17, best: 23, high: 23 });
  });

  it('span the band of a vague word and take the exact figure', () => {
    const told = tellStory(
      'Several people were injured in the crash in Velden.',
      'Two people were injured in the crash in Velden.',
    );
    expect(claimOn(told, 2)).toMatchObject({ low: 2, best: 2, high: 9 });
  });

  it('have no best where only a vague word is said', () => {
    const told = tellStory('Hundreds of people were injured in the crash in Velden.');
    expect(figures(told)).toEqual(['549.5 single-report']);
    expect(claimOn(told, 549.5)).toMatchObject({ low: 100, best: null, high: 999 });
  });
});

it('relates a part and its whole', () => {
  const told = tellStory(
    'About 600 of the 15,000 miners in Velden were arrested.',
    'Police arrested 15,000 miners in Velden.',
  );
  const part = claimOn(told, 600);
  const whole = claimOn(told, 15000);
  expect(part?.relations).toEqual([{ kind: 'part-of', claimId: whole?.id }]);
  expect(whole?.relations).toEqual([{ kind: 'includes', claimId: part?.id }]);
});

it('is a dispute between two sources of one report only where the report names two', () => {
  expect(
    agreementOn(
      tellStory('The flood killed 17 people in Velden. The flood killed 23 people in Velden.'),
      17,
      23,
    ),
  ).toBeNull();
});

describe('a range keeps its ends', () => {
  it('has no best value of its own, and no middle that nobody said', () => {
    const claim = claimOn(tellStory('Between 60 and 80 people were injured in Velden, the mayor said.'), 70);
    expect(claim).toMatchObject({ low: 60, best: null, high: 80 });
  });

  it('leaves the best value to a number that somebody said', () => {
    const told = tellStory(
      'Between 60 and 80 people were injured in the Velden fire, the mayor said.',
      'The Velden fire injured 70 people, police said.',
    );
    const claim = claimOn(told, 70);
    expect(claim).toMatchObject({ low: 60, best: 70, high: 80 });
  });
});
