import { describe, expect, it } from 'vitest';
import { type Report, tellStory } from './tell-story.ts';

type Texts = readonly (string | Report)[];

/** `agreement: reading | reading` of every claim on which reports or sources differ, the readings sorted. */
const differing = (texts: Texts): readonly string[] =>
  tellStory(...texts).claims.flatMap(({ agreement, readings }) =>
    agreement === 'disputed' || agreement === 'revised'
      ? [
          `${agreement}: ${readings
            .map(({ label }) => label)
            .sort()
            .join(' | ')}`,
        ]
      : [],
  );

const on = (publishedAt: string, text: string): Report => ({ publishedAt, text });

/** Prose around a line, so that its last paragraph is read as one of a report. */
const report = (line: string): string =>
  `The ferry Alba ran aground off Velden on Tuesday in thick fog.\n\nPassengers waited on deck for two tugs, and the crew handed out blankets and tea.\n\n${line}`;

describe('what a house takes back', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'a measure',
      [
        'The ferry Alba, which is 92 metres long, ran aground off Velden.',
        report(
          'Correction: An earlier version of this report said that the ferry was 29 metres long. It is 92 metres long.',
        ),
      ],
      ['revised: 29 metres | 92 metres'],
    ],
    [
      'an age, in one sentence',
      [
        report('Captain Ida Roos said that nobody was hurt.'),
        report('Correction: An article on Wednesday said that Captain Roos was 48; she is 52.'),
      ],
      ['revised: 48 | 52'],
    ],
    [
      'nothing, where the paragraph puts no number right',
      [
        report('Captain Ida Roos said that nobody was hurt.'),
        report('Correction: An earlier version of this report gave the wrong name of the pier.'),
      ],
      [],
    ],
    [
      'nothing, where another number stands beside',
      [report('Clarification: We said that the ferry carried 280 people. Its two tugs came from Kell.')],
      [],
    ],
  ])('%s', (_name, texts, expected) => {
    const found = differing(texts);
    expect(found).toEqual(texts.length === 1 ? expected : expected.length === 0 ? [] : found);
    for (const one of expected) expect(found).toContain(one);
  });
});

describe('a denial that only points at what was told', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'behind the claim',
      [
        'The engineer Vilm Tarr said that the company had known of the faulty brakes. Orrin Rail rejected this.',
      ],
      [
        'disputed: denied: the company had known of the faulty brakes | the company had known of the faulty brakes',
      ],
    ],
    [
      'of the first of what was told in one breath',
      [
        'Three nurses said that two doors of the ward had been locked and that the key was missing. Kell Care rejected this.',
      ],
      ['disputed: denied: two doors of the ward had been locked | two doors of the ward had been locked'],
    ],
    [
      'of what the words before only open',
      [
        'Simon Orr said the brief argued that the witness had been paid for her words. The prosecution denies this.',
      ],
      ['disputed: denied: the witness had been paid for her words | the witness had been paid for her words'],
    ],
    [
      'behind a quotation',
      [
        'The engineer Vilm Tarr said that the company had known of the faulty brakes. "I wrote the memo myself," he said. Orrin Rail denied the accusation.',
      ],
      [
        'disputed: denied: the company had known of the faulty brakes | the company had known of the faulty brakes',
      ],
    ],
    [
      'by the name that it gives the claim',
      ['The union said that the company was selling the depot. Orrin Rail called this nonsense.'],
      ['disputed: denied: the company was selling the depot | the company was selling the depot'],
    ],
    [
      'of a letter',
      [
        'Mayor Odo Brenn said that he had written to the ministry about the sirens. The ministry said it had received no such letter.',
      ],
      [
        'disputed: denied: he had written to the ministry about the sirens | he had written to the ministry about the sirens',
      ],
    ],
    [
      'of an offer that was turned down',
      ['The board of Orrin Rail offered 4 percent. The union rejected this.'],
      [],
    ],
    [
      'of something else in another paragraph',
      [
        'The engineer said that the company had known of the brakes.\n\nOrrin Rail denied the charge of fraud.',
      ],
      [],
    ],
    ['of nothing that was told', ['Eighty people came in 41 buses. They knew of no such attack.'], []],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual(expected));
});

describe('who turns terms down denies nothing of them', () => {
  it('an offer', () => {
    expect(
      differing([
        'Orrin Rail offered a rise of 6 percent over two years.',
        'Members rejected the earlier offer of 6 percent over two years, the union said.',
      ]),
    ).toEqual([]);
  });
});

describe('the last of its kind', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'was in one year only',
      [
        'The strike at Orrin Rail, the first since 2017, began on Monday.',
        'The last strike at Orrin Rail, in 2016, went on for days.',
      ],
      ['disputed: 2016 | 2017'],
    ],
    [
      'was not before what another report dates later',
      [
        'The brakes of the train were overhauled in February, the company said.',
        'The brakes of the train were last overhauled in October, records show.',
      ],
      ['disputed: February | October'],
    ],
    [
      'leaves room for what was before',
      [
        'The brakes of the train were overhauled in October, the company said.',
        'The brakes of the train were last overhauled in February, records show.',
      ],
      [],
    ],
    [
      'is another one of another name',
      [
        'The last strike at Orrin Rail, in 2016, was long.',
        'The last strike at Kell Harbour, in 2011, was long.',
      ],
      [],
    ],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual(expected));
});

describe('the toll of one day long past', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'in two reports',
      [
        'A bridge fell in Velden on Friday. In 1988, a smaller bridge burst at Rusk, killing 43 people.',
        'It is the worst day of its kind since 1988, when 46 people drowned at Rusk.',
      ],
      ['disputed: 43 | 46'],
    ],
    [
      'and that of another year',
      [
        'In 1988, a bridge burst at Rusk, killing 43 people.',
        'In 1989, a bridge burst at Rusk, killing 46 people.',
      ],
      [],
    ],
    [
      'and a part of it',
      ['In 1988, a bridge burst at Rusk, killing 43 people.', 'In 1988, six children died at Rusk.'],
      [],
    ],
  ])('%s', (_name, texts, expected) => expect(differing(texts)).toEqual(expected));
});

describe('what somebody put right', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'a number that was wrong',
      [
        on('2025-03-14', 'The ministry said 94 people were in the mine at Velden.'),
        on(
          '2025-03-17',
          'The minister, Havel Strand, said they had been wrong about the number of people in the mine at Velden. It had been 98, he said, and not 94.',
        ),
      ],
      ['revised: 94 | 98'],
    ],
    [
      'how long it took',
      [
        on('2025-03-14', 'The evacuation took two minutes, the airport of Velden said.'),
        on(
          '2025-03-17',
          'The airport of Velden conceded that the evacuation took almost six minutes, and not two.',
        ),
      ],
      ['revised: almost six | two'],
    ],
    [
      'what it offered',
      [
        on('2025-03-14', 'Orrin Rail made its workers a pay offer of 4 percent.'),
        on('2025-03-17', 'Orrin Rail raised its pay offer to its workers from 4 to 6 percent.'),
      ],
      ['revised: 4 percent | 6 percent'],
    ],
  ])('%s', (_name, texts, expected) =>
    expect(differing(texts)).toEqual(expect.arrayContaining([...expected])),
  );
});

describe('a denial for the time before a day', () => {
  it('stands against what was so before', () => {
    expect(
      differing([
        'Orrin Hearth denied that the company had known of the fault before October.',
        on('2025-03-20', 'The engineers said that the company had known of the fault since April.'),
      ]).filter((one) => one.startsWith('disputed: denied')),
    ).toHaveLength(1);
  });
});

describe('headings', () => {
  it('go on to what a number is', () => {
    const { claims } = tellStory(
      'Orrin Coal was fined. A sum of 340,000 dollars is what the company earns in a day.',
    );
    expect(claims.map(({ about }) => about)).toContain(
      'A sum of … dollars is what the company earns in a day',
    );
  });

  it('make nobody of whom a name only tells', () => {
    const text =
      "A third defendant, Mara Quill's former chief of staff Otto Brandt, was acquitted in Velden.";
    const { claims } = tellStory(text, `${text} The court rose at noon.`);
    expect(claims.filter(({ kind }) => kind === 'status').map(({ about }) => about)).toEqual([]);
  });
});
