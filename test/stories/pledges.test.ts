import { describe, expect, it } from 'vitest';
import { claimsOfKind, type Report, tellStory } from './tell-story.ts';

const on = (publishedAt: string, text: string): Report => ({ publishedAt, text });

const FUNERALS = on(
  '2025-03-12',
  'Transport Minister Danel Kesk promised that the government would pay for every funeral.',
);
const REFUND = on(
  '2025-03-04',
  'Orrin Hearth promised to refund the full price to every owner by the end of March.',
);
const NETS = on(
  '2025-03-15',
  'The club president, Sanna Wirr, promised that every seat behind the west goal would be fitted with a net.',
);

describe('what later reports tell of a pledge', () => {
  const cases: readonly (readonly [name: string, reports: readonly Report[], outcomes: readonly string[]])[] =
    [
      [
        'it is repeated by the one who made it',
        [
          FUNERALS,
          on(
            '2025-03-14',
            'Danel Kesk has promised that his government will bear the cost of all the funerals.',
          ),
        ],
        ['repeated r2'],
      ],
      [
        'it is delayed, in words of its own',
        [NETS, on('2025-03-23', 'Sanna Wirr said the nets behind the west goal had been delayed until May.')],
        ['delayed r2'],
      ],
      [
        'it will not be before a later day',
        [REFUND, on('2025-03-12', 'Pieter Aldane said refunds would not be paid before mid-April.')],
        ['delayed r2'],
      ],
      [
        'it is promised anew, in another sum',
        [
          on('2025-03-04', 'Orrin Air promised to pay each passenger 800 dollars within a week.'),
          on('2025-03-07', 'Orrin Air raised the compensation for each passenger to 1,500 dollars.'),
        ],
        ['changed r2'],
      ],
      [
        'it is put off by its name',
        [
          on('2025-03-04', 'The minister said a first report would be published by 20 March.'),
          on('2025-03-15', 'The first report will be delayed until 4 April, a spokesman said.'),
        ],
        ['delayed r2'],
      ],
      [
        'a refusal of one word is broken',
        [
          on('2025-03-04', 'Interior Minister Corin Halv said he would not resign.'),
          on('2025-03-15', 'Interior Minister Corin Halv resigned on Saturday.'),
        ],
        ['broken r2'],
      ],
      [
        'the promise is withdrawn',
        [
          on('2025-03-04', 'Britt Sandvik promised that no striker would be disciplined.'),
          on('2025-03-15', 'The company withdrew its promise not to discipline strikers.'),
        ],
        ['broken r2'],
      ],
      [
        'it was done',
        [
          on(
            '2025-06-06',
            'The founder of Larkfield Glass, Edmund Sayre, will vote his stake against the sale to Tolland.',
          ),
          on(
            '2025-06-26',
            'Edmund Sayre, the founder of Larkfield Glass, voted his stake against the sale to Tolland.',
          ),
        ],
        ['done r2'],
      ],
      [
        'it was not done',
        [NETS, on('2025-03-23', 'Sanna Wirr failed to fit the seats behind the west goal with nets.')],
        ['broken r2'],
      ],
      [
        'it was done, but too late',
        [
          on('2025-03-04', 'Orrin Hearth promised to book all delayed payments by Thursday night.'),
          on('2025-03-09', 'Orrin Hearth booked the last of the delayed payments on Saturday.'),
        ],
        ['delayed r2'],
      ],
      [
        'the appeal that was announced is lodged',
        [
          on(
            '2025-03-04',
            'Mara Dell was convicted on Tuesday. Mara Dell would appeal within 15 days, her lawyer said.',
          ),
          on('2025-03-08', 'Mara Dell lodged an appeal with the High Court on Friday, a clerk said.'),
        ],
        ['done r2'],
      ],
      [
        'another lodges an appeal',
        [
          on(
            '2025-03-04',
            'Mara Dell was convicted on Tuesday. Mara Dell would appeal within 15 days, her lawyer said.',
          ),
          on('2025-03-08', 'Jon Pell lodged an appeal with the High Court on Friday, a clerk said.'),
        ],
        [],
      ],
      [
        'another sum is promised',
        [
          on(
            '2025-03-04',
            'Danel Kesk promised that each of the families would receive 500,000 crowns by April.',
          ),
          on('2025-03-09', 'Danel Kesk promised that each of the families would receive 600,000 crowns.'),
        ],
        [],
      ],
      [
        'the same words appear again in a later report',
        [FUNERALS, on('2025-03-14', 'Danel Kesk promised that the government would pay for every funeral.')],
        [],
      ],
      [
        'something was pushed back against, not put off',
        [
          NETS,
          on(
            '2025-03-23',
            'Sanna Wirr pushed back hard on talk that the seats behind the west goal have no net.',
          ),
        ],
        [],
      ],
      [
        'another number of the kind was done',
        [
          on(
            '2025-03-04',
            'Velden Lifts will raise its offer for Dray Escalators to 20 crowns, an analyst said.',
          ),
          on('2025-03-09', 'Velden Lifts raised its offer for Dray Escalators to 32 crowns.'),
        ],
        [],
      ],
      [
        'it was not done as had been promised',
        [
          NETS,
          on(
            '2025-03-23',
            'The seats behind the west goal were not fitted with nets as Sanna Wirr had promised.',
          ),
        ],
        ['broken r2'],
      ],
      [
        'nobody speaks of it again',
        [FUNERALS, on('2025-03-14', 'Divers found another body in the ferry.')],
        [],
      ],
      [
        'another has promised something of the kind',
        [
          FUNERALS,
          on('2025-03-14', 'Mayor Agnes Tolle promised that the town would pay for every ambulance.'),
        ],
        [],
      ],
      [
        'a report of the same day says it too',
        [FUNERALS, on('2025-03-12', 'Danel Kesk promised that the government would pay for every funeral.')],
        [],
      ],
      [
        'a later report only recalls that it was made',
        [
          NETS,
          on(
            '2025-03-23',
            'Sanna Wirr had promised that every seat behind the west goal would be fitted with a net.',
          ),
        ],
        [],
      ],
      [
        'what the pledge is about was abandoned before',
        [
          on(
            '2025-03-23',
            'The abandoned cup tie between Dunmere and Port Sallow will be replayed without spectators, the league said.',
          ),
          on(
            '2025-03-24',
            'A bottle hit a referee at Dunmere when a cup tie with Port Sallow was abandoned.',
          ),
        ],
        [],
      ],
    ];
  it.each(cases)('%s', (_, reports, outcomes) => {
    const pledge = claimsOfKind(tellStory(...reports), 'pledge', 'forecast')[0]?.pledge;
    expect(pledge?.outcomes.map(({ kind, evidence }) => `${kind} ${evidence.articleId}`)).toEqual(outcomes);
  });
});

const LIST = on(
  '2025-03-04',
  'The housing ministry promised to publish a list of the damaged homes by Friday.',
);
const POOL = on('2025-03-04', 'Mayor Agnes Tolle promised that the harbour pool would reopen on 10 March.');
const TRAMS = on(
  '2025-03-04',
  'The transport minister, Danel Kesk, promised that the tram line would reopen within ten days.',
);
const AID = on('2025-03-04', 'Agnes Tolle pledged 2,000 crowns to each family that lost its home.');
const EXAMS = on('2025-03-04', 'Education minister Otto Velm promised that no exam would be postponed.');

describe('what a report that looks back tells of a pledge', () => {
  it.each<readonly [words: string, pledge: Report, later: Report, outcomes: readonly string[]]>([
    [
      'never did what it had promised',
      LIST,
      on('2025-03-09', 'The ministry never published the list of homes it had promised for Friday.'),
      ['broken'],
    ],
    [
      'has not done it, but there is time',
      LIST,
      on('2025-03-06', 'The ministry has not yet published the list of homes it had promised for Friday.'),
      [],
    ],
    [
      'did as promised',
      LIST,
      on('2025-03-07', 'As promised, the housing ministry published the list of damaged homes on Friday.'),
      ['done'],
    ],
    [
      'did so',
      LIST,
      on(
        '2025-03-08',
        'The ministry had promised to publish a list of damaged homes by Friday and did so that morning.',
      ),
      ['done'],
    ],
    [
      'did so too late',
      LIST,
      on(
        '2025-03-12',
        'The ministry had promised to publish a list of damaged homes by Friday and did so on Tuesday.',
      ),
      ['delayed'],
    ],
    [
      'a day later than announced',
      POOL,
      on('2025-03-12', 'The harbour pool reopened on Tuesday, a day later than announced.'),
      ['delayed'],
    ],
    [
      'had said it would, but did not',
      POOL,
      on('2025-03-12', "The town had said the harbour pool would reopen on Monday, but it didn't."),
      ['broken'],
    ],
    [
      'remains as it was, although',
      TRAMS,
      on(
        '2025-03-16',
        'The tram line remains closed, although Danel Kesk had promised to reopen it within ten days.',
      ),
      ['broken'],
    ],
    [
      'received what was promised',
      AID,
      on('2025-03-16', 'The first families had received the 2,000 crowns promised to them, the town said.'),
      ['done'],
    ],
    [
      'what was not to be was done',
      EXAMS,
      on(
        '2025-03-16',
        'The exams were postponed to April. Otto Velm had promised that none would be put off.',
      ),
      ['broken'],
    ],
    [
      'kept its promise',
      POOL,
      on('2025-03-12', 'Agnes Tolle reopened the harbour pool on 10 March. She kept her promise.'),
      ['done'],
    ],
    [
      'what had been promised was not done',
      AID,
      on(
        '2025-03-16',
        'The 2,000 crowns that had been promised to each family were not paid, the town said.',
      ),
      ['broken'],
    ],
    [
      'began to receive it',
      AID,
      on(
        '2025-03-16',
        'Families in Skelder began to receive the 2,000 crowns promised by Agnes Tolle on Monday.',
      ),
      ['done'],
    ],
    [
      'came earlier than foreseen',
      on('2025-03-04', 'Analysts at Hallin Bank expect the ferry line to close by the end of May.'),
      on('2025-03-16', 'The ferry line closed earlier than the analysts at Hallin Bank had predicted.'),
      ['done'],
    ],
    [
      'is told again as to come',
      POOL,
      on('2025-03-06', 'Agnes Tolle repeated that the harbour pool would reopen on 10 March.'),
      [],
    ],
    [
      'another looks back on another promise',
      POOL,
      on('2025-03-12', 'Danel Kesk had promised to pay for the ferry, but never did.'),
      [],
    ],
    [
      'who had promised it does something else',
      POOL,
      on(
        '2025-03-12',
        'Agnes Tolle, who had promised to reopen the harbour pool, never answered the letter of the sailors.',
      ),
      [],
    ],
    [
      'others doubt it',
      POOL,
      on(
        '2025-03-06',
        'Agnes Tolle had promised to reopen the harbour pool, but sailors said it would not be ready.',
      ),
      [],
    ],
  ])('%s', (_, pledge, later, outcomes) => {
    const told = claimsOfKind(tellStory(pledge, later), 'pledge', 'forecast')[0]?.pledge;
    expect(told?.outcomes.map(({ kind }) => kind)).toEqual(outcomes);
  });

  it('counts the days from the report that told it first', () => {
    const again = on(
      '2025-03-10',
      'Danel Kesk repeated that trams would run again on the line within ten days.',
    );
    const back = on(
      '2025-03-20',
      'The line is shut. Danel Kesk had promised to reopen the tram line within ten days.',
    );
    const told = claimsOfKind(tellStory(TRAMS, again, back), 'pledge', 'forecast');
    expect(told.map(({ pledge }) => pledge?.by?.to)).toEqual(told.map(() => '2025-03-14'));
  });

  it('breaks nothing by the clock alone', () => {
    const told = claimsOfKind(
      tellStory(POOL, on('2025-03-20', 'Divers found another body in the ferry.')),
      'pledge',
      'forecast',
    )[0]?.pledge;
    expect([told?.overdue, told?.outcomes]).toEqual([true, []]);
  });

  it('has no deadline in "until", nor in what is not to be before', () => {
    const words =
      'Orrin Hearth promised to pay all wages until the end of the year. Sanna Wirr said the club would not reopen the stand before May.';
    const told = claimsOfKind(tellStory(on('2025-03-04', words)), 'pledge', 'forecast');
    expect(told.map(({ pledge }) => pledge?.by)).toEqual(told.map(() => null));
  });
});

describe('who pledges, and by when', () => {
  it.each([
    [REFUND.text, 'Orrin Hearth', '2025-03-31'],
    [FUNERALS.text, 'Danel Kesk', undefined],
    [
      'The commission is expected to deliver its report within 30 days, Danel Kesk said.',
      'Danel Kesk',
      '2025-04-03',
    ],
  ])('%s', (text, who, by) => {
    const pledge = claimsOfKind(tellStory(on('2025-03-04', text)), 'pledge', 'forecast')[0]?.pledge;
    expect([pledge?.who, pledge?.by?.to]).toEqual([who, by]);
  });

  it('is nobody who denies it', () => {
    const told = tellStory(
      on('2025-03-04', 'Danel Kesk denied that the company would close the old furnace.'),
    );
    expect(told.claims.map(({ pledge }) => pledge)).not.toContainEqual(
      expect.objectContaining({ who: 'Danel Kesk' }),
    );
  });

  it('is said of no other claim', () => {
    const { claims } = tellStory('The fire killed 17 people in Velden.', 'The ferry sank on Tuesday.');
    expect(claims.filter(({ pledge }) => pledge !== null)).toEqual([]);
  });
});

describe('a pledge of another sum', () => {
  it('is not the first one told again', () => {
    const pledges = tellStory(
      on(
        '2025-03-05',
        'Velden mourns. Osvald Rein promised that the families of the dead would each receive 500,000 crowns.',
      ),
      on(
        '2025-03-08',
        'Velden mourns. The families of the dead will receive 600,000 crowns each, Osvald Rein said.',
      ),
    ).claims.filter(({ kind }) => kind === 'pledge' || kind === 'forecast');
    expect(pledges.map(({ agreement }) => agreement)).not.toContain('agreed');
    const told = pledges.flatMap(({ pledge }) => pledge?.outcomes.map(({ kind }) => kind) ?? []);
    expect(told).not.toContain('repeated');
  });
});
