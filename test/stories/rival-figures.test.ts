import { describe, expect, it } from 'vitest';
import { type Report, tellStory } from './tell-story.ts';

type Texts = readonly (string | Report)[];

/** `agreement: figure, figure` of every claim of a figure on which reports differ, the figures sorted. */
const differing = (texts: Texts): readonly string[] =>
  tellStory(...texts).claims.flatMap(({ kind, agreement, readings }) =>
    kind === 'quantity' && (agreement === 'disputed' || agreement === 'revised')
      ? [
          `${agreement}: ${readings
            .map(({ label }) => label)
            .sort()
            .join(' | ')}`,
        ]
      : [],
  );

const on = (day: string, text: string): Report => ({ publishedAt: day, text });

describe('a count that rose', () => {
  it.each<[string, Texts, string]>([
    [
      'of those beside others, of whom nobody says who they are',
      [
        on(
          '2025-03-14',
          'Velden mourns. A blast tore through a mill, killing at least six workers and injuring 31.',
        ),
        on('2025-03-15', 'Velden mourns. Thirty-six people were injured.'),
      ],
      'revised: 31 | Thirty-six',
    ],
    [
      'told without its verb in one of the reports',
      [
        on('2025-03-14', 'Police arrested 11 people in Velden.'),
        on('2025-03-15', 'Police said that 16 people in Velden were now under arrest.'),
        on('2025-03-16', 'Sixteen people have been arrested in Velden.'),
      ],
      'revised: 11 | Sixteen',
    ],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual([expected]));
});

describe('what has no noun or verb of its own', () => {
  it.each<[string, Texts, string]>([
    [
      'turnout',
      [
        on('2025-03-14', 'Turnout was 63 percent, the Velden commission said.'),
        on('2025-03-16', 'Turnout was 64.1 percent, the Velden commission said.'),
      ],
      'revised: 63 percent | 64.1 percent',
    ],
    [
      'people sent away',
      [
        'Residents of 200 homes in the Dock Quarter of Velden were told to leave.',
        '340 homes in the Dock Quarter of Velden were evacuated.',
      ],
      'disputed: 200 | 340',
    ],
    [
      'people who have had to leave',
      [
        on('2025-03-14', '3,400 people in Velden were told to leave their homes.'),
        on('2025-03-15', '5,100 people in Velden have had to leave their homes.'),
      ],
      'revised: 3,400 | 5,100',
    ],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual([expected]));

  it.each<[string, Texts]>([
    [
      'turnout elsewhere',
      [
        'Turnout in Velden was high. Turnout was 63 percent, the commission said.',
        'In Estrany a vote failed because turnout was 38 percent. Velden is next.',
      ],
    ],
    [
      'turnout of some',
      ['Velden voted. Turnout was 63 percent.', 'Velden voted. Turnout among the young was 38 percent.'],
    ],
    [
      'told to wait',
      ['Residents of 200 homes in Velden were told to wait.', '340 homes in Velden were evacuated.'],
    ],
  ])('not: %s', (_name, texts) => expect(differing(texts)).toEqual([]));
});

it('a part that another source denies is disputed', () => {
  expect(
    differing([
      'Velden banned the heaters. Some 12,000 of them have been sold in Velden, the ministry said. The maker, Orle Ltd, said 8,500 heaters had gone to Velden, not 12,000.',
    ]),
  ).toEqual(['disputed: Some 12,000 | denied: 12,000']);
});

describe('bounds', () => {
  const more = (day: string, bound: string): Report =>
    on(day, `The group Fair Money in Velden has received ${bound} complaints.`);

  it.each<[string, Texts, string]>([
    [
      'left far behind by a later count',
      [more('2025-03-14', 'more than 5,000'), more('2025-03-17', '21,000')],
      'revised: 21,000 | more than 5,000',
    ],
    [
      'of which one is twice the other',
      [more('2025-03-14', 'up to 40'), more('2025-03-14', 'up to 200')],
      'disputed: up to 200 | up to 40',
    ],
    [
      'that are answered with a number',
      [
        'As many as 4.8 million customers could not pay, the Velden Ledger has learned. The bank speaks of 3.4 million.',
        'About 3.4 million customers were affected, the bank said. It has its seat in Velden.',
      ],
      'disputed: 3.4 million | As many as 4.8 million',
    ],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual([expected]));

  it.each<[string, Texts]>([
    ['and a word that is no count', [more('2025-03-14', 'more than two'), more('2025-03-17', 'dozens of')]],
    [
      'and somebody who is told of alone',
      [
        on('2025-03-14', 'A teenager was killed by a shot in Velden.'),
        on('2025-03-17', 'Dozens of people were killed in Velden.'),
      ],
    ],
    ['that still hold', [more('2025-03-14', 'more than 5,000'), more('2025-03-17', '9,000')]],
    ['of one day', [more('2025-03-14', 'more than 5,000'), more('2025-03-14', '21,000')]],
    ['that are near each other', [more('2025-03-14', 'up to 40'), more('2025-03-14', 'up to 50')]],
    ['from above', [more('2025-03-14', 'fewer than 200'), more('2025-03-14', 'fewer than 40')]],
  ])('not: %s', (_name, texts) => expect(differing(texts)).toEqual([]));
});

describe('figures that a report calls replaced', () => {
  it.each<[string, Texts, string]>([
    [
      'by a number that it first gave',
      [
        'About 3.4 million customers were affected, the bank said.',
        'The bank told parliament that 4.1 million customers were affected, more than the 3.4 million it first reported.',
      ],
      'revised: 4.1 million | About 3.4 million',
    ],
    [
      'as the provisional figure, in a sentence of its own',
      [
        'The Yes camp won with 51.4 percent of the vote in Velden, the commission said. The provisional figure was 51.8 percent.',
      ],
      'revised: 51.4 percent | 51.8 percent',
    ],
    [
      'though it leaves out what a price is paid for',
      [
        'Vaunt Mills will buy Orle Lifts for €31 a share, a paper says.',
        'Vaunt Mills will buy Orle Lifts for €29 a share, less than the €31 that had been reported.',
        'Vaunt Mills says its offer of €29 for Orle Lifts is final.',
      ],
      'revised: €29 a share | €31 a share',
    ],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual([expected]));

  it.each<[string, Texts]>([
    [
      'an offer that somebody made at first',
      ['The mayor asked for $5.7 billion. Councillors countered initially with $1.3 billion for schools.'],
    ],
    [
      'nothing less than',
      ['The mayor asked for $5.7 billion.', 'The mayor refused to take anything less than $5.7 billion.'],
    ],
  ])('not: %s', (_name, texts) => expect(differing(texts)).toEqual([]));
});

describe('figures of two things that are told alike', () => {
  it.each<[string, Texts]>([
    [
      'of a place that one report alone names',
      [
        '4.1 million customers were affected by the outage.',
        'At Koban Bank, an outage affected 900,000 customers.',
      ],
    ],
    [
      'what is left',
      ['Three victims were taken to hospital.', 'The other two victims are in fair condition.'],
    ],
    ['how often two men were shot', ['The man was shot five times.', 'He was shot eight times.']],
    [
      'counts of a charge',
      ['The jury charged him with two counts of fraud.', 'Five suspects were charged with fraud.'],
    ],
  ])('%s', (_name, texts) => expect(differing(texts)).toEqual([]));
});

describe('figures of one happening that are no rivals', () => {
  it.each<[string, Texts]>([
    [
      'what a toll grew by',
      [
        on('2025-03-14', 'Velden mourns. Nine miners were killed in a blast.'),
        on('2025-03-15', 'Velden mourns. The toll of the blast rose to 11 after two miners died of burns.'),
      ],
    ],
    [
      'how many came, and how many are to come to another march',
      [
        'The League said 15,000 people took part in the march in Velden on Tuesday.',
        'A further march, to which the League says 20,000 people will come, is planned for Sunday.',
      ],
    ],
    [
      'the dead of today and those of long ago',
      [
        on('2025-03-14', 'A blast shook Velden. At least 14 men are dead.'),
        on('2025-03-15', 'The blast at Velden is the worst since 2011, when 39 men died at the Harsk pit.'),
      ],
    ],
  ])('%s', (_name, texts) => expect(differing(texts)).toEqual([]));

  it('but two counts of the dead of long ago are', () =>
    expect(
      differing([
        on('2025-03-14', 'In 2019, smoked fish from Velden killed five people.'),
        on('2025-03-15', 'In 2019, smoked fish killed six people, and Velden asked why.'),
      ]),
    ).toEqual(['disputed: five | six']));
});
