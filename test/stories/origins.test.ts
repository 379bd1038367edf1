import { describe, expect, it } from 'vitest';
import { claimOn, tellStory } from './tell-story.ts';

const FLOOD = [
  'The flood in Velden killed 17 people and swept away the bridge at Harrow.',
  'Mayor Ada Voss said the town had no power. Rescue crews from Ostmark arrived on Friday morning with boats and food.',
].join('\n\n');

const STORM =
  'The storm tore the roof off the old grain market in Harrow and left four people hurt, while the ferry crew waited on the pier for the wind to drop.';

describe('origins of a figure', () => {
  const cases: readonly (readonly [
    name: string,
    texts: readonly string[],
    number: number,
    origins: number,
  ])[] = [
    [
      'three relays of one source',
      [
        'Brenland’s defence ministry said 600 soldiers were killed in Velden, state media reported.',
        'State media reported that Brenland’s defence ministry said 600 soldiers were killed in Velden.',
        'Brenland’s defence ministry said 600 soldiers were killed in Velden.',
      ],
      600,
      1,
    ],
    [
      'capital, intelligence service and government of one country',
      [
        'France’s intelligence service said 600 soldiers were killed in Velden.',
        'Paris said 600 soldiers were killed in Velden.',
        'The French government said 600 soldiers were killed in Velden.',
      ],
      600,
      1,
    ],
    [
      'two countries',
      [
        'France’s intelligence service said 600 soldiers were killed in Velden.',
        'Spain’s intelligence service said 600 soldiers were killed in Velden.',
      ],
      600,
      2,
    ],
    [
      'a copy and another report',
      [FLOOD, FLOOD, 'The flood in Velden killed 17 people. The mayor asked for tents.'],
      17,
      2,
    ],
    [
      'a shared passage and a third voice',
      [
        `${STORM} The mayor asked for tents.`,
        `Schools stayed closed. ${STORM} Trains ran late all day on the coast line.`,
        'A doctor said four people were hurt in the storm in Harrow.',
      ],
      4,
      2,
    ],
    [
      'two sources',
      [
        'The miners’ union said 19 miners were killed in Velden.',
        'The health ministry said 19 miners were killed in Velden.',
      ],
      19,
      2,
    ],
    [
      'two outlets that name nobody',
      ['Nineteen miners were killed in Velden.', 'In Velden, 19 miners were killed on Friday.'],
      19,
      2,
    ],
  ];
  it.each(cases)('%s', (_name, texts, number, origins) => {
    const claim = claimOn(tellStory(...texts), number);
    expect(claim?.corroboration).toMatchObject({ articles: texts.length, origins });
    expect((claim?.corroboration.folds.length ?? 0) > 0).toBe(origins < texts.length);
  });
});

describe('origins of a story', () => {
  it('folds copies and says so', () => {
    const { origins } = tellStory(FLOOD, FLOOD, 'A doctor said the harbour was closed.');
    expect(origins.map(({ kind, articles }) => ({ kind, articles }))).toEqual([
      { kind: 'copy', articles: ['r1', 'r2'] },
      { kind: 'own', articles: ['r3'] },
    ]);
  });
});

describe('a line of a story', () => {
  const lineOf = (...days: readonly [string, string]) =>
    tellStory(
      { id: 'a', outlet: 'The Harrow Post', publishedAt: days[0], text: FLOOD },
      { id: 'b', outlet: 'The Velden Times', publishedAt: days[1], text: FLOOD },
    ).origins.map(({ label }) => label);

  it.each<[string, string, string]>([
    ['2025-03-14', '2025-03-15', 'The Harrow Post'],
    ['2025-03-15', '2025-03-14', 'The Velden Times'],
    ['2025-03-14', '2025-03-14', 'The Harrow Post'],
  ])('of reports of %s and %s is called by %s', (first, second, label) => {
    expect(lineOf(first, second)).toEqual([label]);
  });
});

describe('the origins of a story', () => {
  const RELAYS = [
    'Twelve people died when the ferry Marlin burned off Velden on Monday, the news agency KSP reported. Shares in the operator fell in early trading.',
    'At least 12 are dead after a ferry fire near Velden, according to the KSP news agency. The parish priest opened the church hall.',
  ];
  const OWN = 'Twelve people died when the ferry Marlin burned off Velden on Monday, the coastguard said.';
  const articlesOf = (outlet: string) =>
    tellStory(...RELAYS, { text: OWN, outlet }).origins.map(({ articles }) => articles);

  it('a wire is of one line with its relays', () => {
    expect(articlesOf('KSP')).toEqual([['r1', 'r2', 'r3']]);
  });

  it('another outlet beside them is not', () => {
    expect(articlesOf('Velden Courier')).toEqual([['r1', 'r2'], ['r3']]);
  });

  it('an office that many quote is no wire', () => {
    const texts = [
      'Twelve people died when the ferry Marlin burned off Velden, the Harbour Safety Authority said. Shares in the operator fell.',
      'The Harbour Safety Authority said the ferry had no working pumps. The parish priest opened the church hall for relatives.',
    ];
    expect(tellStory(...texts).origins.map(({ articles }) => articles)).toEqual([['r1'], ['r2']]);
  });

  it('a paragraph of many that cites an agency makes no relay of the others', () => {
    const own = [
      'Dorn Hale saw the Marlin burn from the quay where he mends nets, and he rowed out before the first siren was heard in the town.',
      'By evening the church hall was full of blankets and of people who asked one another for names. Nobody had a list, and the operator did not answer its telephone until shortly before midnight, when a clerk read out eleven names and hung up.',
      'The KSP news agency reported that a pump had failed.',
      'The widow Ilse Brandt kept the stove going until the morning. Children slept under the tables, and on the pier the men stood in the rain and looked at the smoke, which the wind pressed down on the water.',
    ].join('\n\n');
    expect(tellStory(...RELAYS, own).origins.map(({ articles }) => articles)).toEqual([['r1', 'r2'], ['r3']]);
  });
});
