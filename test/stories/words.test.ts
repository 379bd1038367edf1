import { describe, expect, it } from 'vitest';
import {
  claimsOfKind,
  claimsWith,
  disputes,
  evidenceOf,
  labelsOf,
  type Report,
  tellStory,
} from './tell-story.ts';

type Texts = readonly (string | Report)[];

describe('dates', () => {
  it.each([
    [
      'two years for a signing',
      [
        'Brenland and Ostmark signed the defence pact in 2023.',
        'Brenland and Ostmark signed the defence pact in 2024.',
      ],
      ['2023', '2024'],
    ],
    [
      'the same sentence but for the year',
      [
        'The Velden plant was built in 1962 by the Harrow company.',
        'The Velden plant was built in 1967 by the Harrow company.',
      ],
      ['1962', '1967'],
    ],
  ])('%s are a dispute', (_name, texts, labels) => {
    const found = disputes(tellStory(...texts));
    expect(found.map((claim) => claim.kind)).toEqual(['date']);
    expect(labelsOf(found[0] ?? null)).toEqual(labels);
  });

  it.each([
    [
      'a coarser date is compatible',
      [
        'Brenland and Ostmark signed the defence pact on March 3, 2024.',
        'Brenland and Ostmark signed the defence pact in March 2024.',
      ],
      'compatible',
    ],
    [
      'the same day is agreed',
      [
        'Brenland and Ostmark signed the defence pact on March 3, 2024.',
        'The defence pact was signed by Brenland and Ostmark on March 3, 2024.',
      ],
      'agreed',
    ],
  ])('%s', (_name, texts, agreement) => {
    expect(claimsOfKind(tellStory(...texts), 'date').map((claim) => claim.agreement)).toEqual([agreement]);
  });

  it.each([
    [
      'two meetings on two days',
      [
        'President Ilse Maron met Prime Minister Dag Orlan on March 3.',
        'President Ilse Maron met Prime Minister Dag Orlan on March 11.',
      ],
    ],
    [
      'two explosions, each with its dead',
      [
        'An explosion at the Velden mine killed 12 miners on Thursday.',
        'An explosion at the Velden mine killed 29 miners in 2011.',
      ],
    ],
    [
      'a day that is said and denied',
      [
        'Brenland said its troops crossed the Ostmark border on Friday.',
        'Ostmark denied that Brenland troops crossed the border on Friday.',
      ],
    ],
  ])('%s are two claims', (_name, texts) => {
    const told = tellStory(...texts);
    expect(claimsOfKind(told, 'date').map((claim) => claim.agreement)).toEqual([
      'single-report',
      'single-report',
    ]);
  });

  it.each([
    [
      'two meetings on two days',
      [
        'President Ilse Maron met Prime Minister Dag Orlan on March 3.',
        'President Ilse Maron met Prime Minister Dag Orlan on March 11.',
      ],
    ],
    [
      'the second and the third time',
      [
        'It was the second meeting between Ilse Maron and Dag Orlan this year.',
        'It was the third meeting between Ilse Maron and Dag Orlan this year.',
      ],
    ],
  ])('%s are no happening told twice', (_name, texts) => {
    expect(claimsOfKind(tellStory(...texts), 'event').map((claim) => claim.agreement)).toEqual([
      'single-report',
      'single-report',
    ]);
  });
});

const REBUILD = '“We will rebuild every house in the valley before winter,” Mayor Ada Voss said.';

describe('quotes', () => {
  it.each([
    ['in the same words', [REBUILD, REBUILD.replace('said', 'told reporters')]],
    [
      'in two wordings',
      [REBUILD, '“We will rebuild each house in the valley before the winter,” Mayor Ada Voss said.'],
    ],
    [
      'a fragment of a longer quote',
      [REBUILD, 'Mayor Ada Voss promised to “rebuild every house in the valley” soon.'],
    ],
  ])('%s are agreed', (_name, texts) => {
    expect(claimsOfKind(tellStory(...texts), 'quote').map((claim) => claim.agreement)).toEqual(['agreed']);
  });

  it.each([
    [
      'other words of one speaker',
      [REBUILD, '“The dam was never inspected in all those years,” Mayor Ada Voss said.'],
    ],
    [
      'a few equal words of two speakers',
      [
        '“We are deeply saddened,” Mayor Ada Voss said.',
        '“We are deeply saddened,” Governor Tom Harrow said.',
      ],
    ],
  ])('%s are two claims', (_name, texts) => {
    expect(claimsOfKind(tellStory(...texts), 'quote').map((claim) => claim.agreement)).toEqual([
      'single-report',
      'single-report',
    ]);
  });

  it('are told once, not again as a happening or a pledge', () => {
    expect(tellStory(REBUILD, REBUILD).claims.map((claim) => claim.kind)).toEqual(['quote']);
  });
});

describe('denials', () => {
  it.each([
    [
      'each with its source',
      [
        'The company said the alarm in the Velden mine was working.',
        'The miners’ union denied that the alarm in the Velden mine was working.',
      ],
    ],
    [
      'by the one it is said of',
      ['The union said the company ignored the warning.', 'The company denied that it ignored the warning.'],
    ],
  ])('are disputed against the assertion, %s', (_name, texts) => {
    const found = disputes(tellStory(...texts));
    expect(found).toHaveLength(1);
    expect(labelsOf(found[0] ?? null).filter((label) => label.startsWith('denied: '))).toHaveLength(1);
  });

  it.each([
    [
      'has not released against has confirmed',
      [
        'Brenland has not released casualty figures for its soldiers in Velden.',
        'Brenland has confirmed that its soldiers fell in Velden.',
      ],
    ],
    [
      'has not commented against has said',
      [
        'The company has not commented on the fire in its Velden mill.',
        'The company said the fire in its Velden mill was out.',
      ],
    ],
  ])('but a status is none: %s', (_name, texts) => {
    expect(disputes(tellStory(...texts))).toEqual([]);
  });
});

describe('one thing in other words', () => {
  const cases: readonly (readonly [name: string, kind: string, texts: Texts])[] = [
    [
      'a pledge in three wordings',
      'pledge',
      [
        'Chancellor Ilse Maron pledged to build a new district for the families of the fallen miners in Velden.',
        'Ilse Maron promised to build a new district in Velden for families of the fallen miners.',
        'Ilse Maron vowed that a new district for the families of fallen miners would be built in Velden.',
      ],
    ],
    [
      'a forecast',
      'forecast',
      [
        'The court is expected to rule on the Velden dam in June.',
        'The court is expected to rule on the dam at Velden in June, lawyers said.',
      ],
    ],
    [
      'what is not told',
      'status',
      [
        'Brenland has not released any casualty figures for its soldiers in Velden.',
        'Brenland has not disclosed casualty figures for its soldiers in Velden.',
      ],
    ],
    [
      'a happening',
      'event',
      [
        'The storm tore the roof off the grain market in Harrow.',
        'In Harrow, the storm tore off the roof of the grain market.',
      ],
    ],
  ];
  it.each(cases)('%s is one claim', (_name, kind, texts) => {
    const told = tellStory(...texts).claims.filter((claim) => claim.kind === kind);
    expect(told.map((claim) => [claim.agreement, claim.corroboration.articles])).toEqual([
      ['agreed', texts.length],
    ]);
  });

  const apart: readonly (readonly [name: string, texts: Texts])[] = [
    [
      'happenings that share nothing',
      ['The mayor opened a bakery in Velden.', 'A ferry sank off the coast of Ostmark.'],
    ],
    [
      'happenings that share one name',
      ['Ilse Maron opened a bakery in Velden.', 'Ilse Maron fled a burning ferry on Sunday.'],
    ],
    [
      'sentences that are the same but for the number',
      [
        'The company plans to close its oldest mill in Velden after 40 years.',
        'The company plans to close its oldest mill in Velden after 60 years.',
      ],
    ],
    [
      'sums that are not the same',
      [
        'Harrow Mills agreed to pay $40 million for Tamsin Optics.',
        'Harrow Mills agreed to pay $45 million for Tamsin Optics.',
      ],
    ],
    [
      'what a source is called in two reports',
      [
        'The bridge is safe, according to Brenland’s transport ministry.',
        'Schools stay closed, according to Brenland’s transport ministry.',
      ],
    ],
  ];
  it.each(apart)('%s are never agreed', (_name, texts) => {
    const found = tellStory(...texts).claims.filter(
      (claim) => claim.agreement === 'agreed' || claim.agreement === 'compatible',
    );
    expect(found.map((claim) => claim.about)).toEqual([]);
  });
});

describe('what is told in passing', () => {
  const told = tellStory(
    'The couple used the money for dental work, tuition at a private school, family trips to Hawaii and Italy, video games and golf outings, prosecutors said.',
    'Prosecutors say they bought groceries, paid for a flight for the family rabbit, enjoyed family trips to Italy and Hawaii, and drank tequila shots.',
  );

  it('in two long lists is one claim of both reports', () => {
    const found = claimsWith(told, 'family trips to', 'event').filter(
      (claim) => claim.agreement === 'agreed',
    );
    expect(found.flatMap(evidenceOf).map((one) => one.text)).toEqual([
      'family trips to Hawaii and Italy',
      'family trips to Italy and Hawaii',
    ]);
  });

  it('joins nothing else of the lists', () => {
    expect(told.claims.filter((claim) => claim.agreement === 'agreed')).toHaveLength(1);
  });
});

describe('remarks on verification', () => {
  it.each([
    [
      'in the next sentence',
      'Brenland said 600 soldiers were killed in Velden. The claim could not be independently verified.',
    ],
    [
      'in a clause behind',
      'Brenland said 600 soldiers were killed in Velden, a claim that could not be independently verified.',
    ],
  ])('hang on the claim before them, %s', (_name, text) => {
    const told = tellStory(text, 'About 600 soldiers were killed in Velden.');
    const [remark] = claimsOfKind(told, 'verification');
    const [figure] = claimsOfKind(told, 'quantity');
    expect(figure?.verification).toEqual([remark?.id]);
  });

  it('hang on nothing farther away', () => {
    const told = tellStory(
      'Brenland said 600 soldiers were killed in Velden. Schools stayed closed. The video could not be independently verified.',
    );
    expect(claimsOfKind(told, 'quantity').map((claim) => claim.verification)).toEqual([[]]);
  });
});

describe('what a source does not say', () => {
  it('is not said by it: "have not confirmed that"', () => {
    const story = tellStory(
      'The Velden police have not confirmed that 12 people died in the fire.',
      'The fire in Velden killed 12 people, the council said.',
    );
    expect(claimsOfKind(story, 'quantity').map((claim) => claim.agreement)).toEqual(['single-report']);
    expect(claimsOfKind(story, 'status')).toHaveLength(1);
  });

  it('is told all the same: "could not confirm reports that"', () => {
    const story = tellStory('The Velden council could not confirm reports that 30 people were missing.');
    expect(story.claims.map((claim) => claim.kind)).toEqual(['status']);
  });

  it('is no denial: "did not deny that"', () => {
    expect(
      disputes(
        tellStory(
          'The mayor did not deny that the alarm was broken.',
          'The alarm was broken, residents said.',
        ),
      ),
    ).toEqual([]);
  });

  it('is the opposite where a belief is negated: "did not believe"', () => {
    const found = disputes(
      tellStory(
        'Police did not believe the fire was deliberate.',
        'The fire was deliberate, the prosecutor said.',
      ),
    );
    expect(found).toHaveLength(1);
  });

  it('holds nevertheless what it is asked about: "would not say how he would vote on"', () => {
    const dates = claimsOfKind(tellStory('Edda Marn would not say how she will vote on 26 March.'), 'date');
    expect(dates.flatMap((claim) => claim.readings.map((reading) => reading.label))).toContain('26 March');
    expect(dates.flatMap((claim) => evidenceOf(claim).flatMap(({ chain }) => chain))).toEqual([]);
  });
});

describe('what one report says and another denies is never agreed', () => {
  it.each<[string, string, string, string]>([
    [
      'a plan',
      'The council approved the plan for the new harbour on Monday, the mayor said.',
      'The council did not approve the plan for the new harbour on Monday, the clerk said.',
      'disputed',
    ],
    [
      'a belief',
      'The minister knew of the crack in the dam, Okafor said.',
      'The minister did not know of the crack in the dam, her spokesman said.',
      'single-report',
    ],
    [
      'a count',
      'Twenty people died in the fire at Ostwick, the mayor said.',
      'Twenty people did not die in the fire at Ostwick, the mayor said.',
      'single-report',
    ],
  ])('%s', (_name, said, denied, expected) => {
    const { claims } = tellStory(said, denied);
    const told = claims.filter((claim) => claim.kind !== 'date').map((claim) => claim.agreement);
    expect(new Set(told)).toEqual(new Set([expected]));
  });
});

describe('a day of what did not happen is no day of it', () => {
  it.each<[string, string, number]>([
    ['not known', 'The cause of the fire was not known on Tuesday morning, a spokesman said.', 0],
    ['did not meet', 'The council did not meet on Friday.', 0],
    ['met', 'The council met on Friday.', 1],
  ])('%s', (_name, text, dates) => {
    const { claims } = tellStory(text);
    expect(claims.filter((claim) => claim.kind === 'date')).toHaveLength(dates);
  });
});
