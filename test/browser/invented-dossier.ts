import { createHash } from 'node:crypto';
import type { Claim, Dossier, Evidence, Reading } from '../../src/model/dossier.ts';
import { dossierSchema, SCHEMA } from '../../src/model/dossier.ts';

/** An invented accident, told by five invented outlets. Nothing of it ever happened. */
const TEXTS: Readonly<Record<string, string>> = {
  harbour: `Ferry Sinks Off Port Ashel

The ferry Marisol sank off Port Ashel on Tuesday night, killing at least 12 people, the Veldan coast guard said.

“We will search until every family has an answer, however long the night may be,” Transport Minister Ilse Borran told reporters on the quay.

The coast guard said 140 people were on board when the vessel left Castrel at dusk. Borran pledged a public inquiry within a month.

Read also: Ten walks along the Ashel cliffs

Veldan News Agency reported that the ferry passed its last inspection in March.`,
  tribune: `The ferry Marisol sank off Port Ashel on Tuesday night, killing at least 12 people, the Veldan coast guard said.

“We will search until every family has an answer,” Transport Minister Ilse Borran was quoted as saying by Veldan News Agency.

Opposition leader Tomas Reyl said more than 30 people had died and accused the ministry of hiding the figure. The Tribune could not independently verify his claim.

About 140 passengers and crew were on board.`,
  beacon: `DEVELOPING: At least nineteen people are now known to have died in the sinking of the ferry Marisol, the coast guard said on Wednesday, raising an earlier toll of 12.

Borran said a public inquiry would report within a month. “We will search till every family has an answer,” she said.

Some 138 people were aboard, according to the operator, Sund Lines. Divers are expected to reach the wreck on Friday.

“The sea was flat as a table,” said Ana Quill, a passenger, who swam ashore with her brother.`,
  gazette: `Veldan News Agency — The ferry Marisol sank off Port Ashel on Tuesday night, killing at least 12 people, the Veldan coast guard said. The coast guard said 140 people were on board when the vessel left Castrel at dusk.

The ministry has not published a list of passengers.

It is the worst accident on the strait since 1987, when the Aurel went down with 61 people. 海難 has a long history here 🚢.`,
  letter: `My neighbours still speak of the Aurel. When the Marisol left Castrel on Tuesday evening, the band was playing; by midnight 19 were dead, the coast guard said.

Sund Lines declined to say who was at the helm.`,
};

const words = (articleId: string, text: string, chain: readonly string[] = [], hedged = false): Evidence => {
  const start = (TEXTS[articleId] ?? '').indexOf(text);
  if (start < 0) throw new Error(`not in ${articleId}: ${text}`);
  return {
    articleId,
    start,
    end: start + text.length,
    text,
    chain: [...chain],
    stance: hedged ? 'estimate' : 'assert',
    hedged,
  };
};

const spanOf = (articleId: string, text: string) => {
  const { start, end } = words(articleId, text);
  return { articleId, start, end };
};

type NumberValue = {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen?: boolean;
  readonly approximate?: boolean;
};

const figure = (value: NumberValue): Reading['value'] => ({
  lowOpen: false,
  highOpen: false,
  approximate: false,
  vague: false,
  unit: null,
  currency: null,
  ...value,
});

const reading = (id: string, label: string, evidence: Evidence[], rest: Partial<Reading> = {}): Reading => ({
  id,
  label,
  value: null,
  firstSeen: '2031-05-14',
  lastSeen: '2031-05-15',
  superseded: false,
  evidence,
  articles: new Set(evidence.map((item) => item.articleId)).size,
  origins: 1,
  ...rest,
});

const claim = (
  id: string,
  kind: Claim['kind'],
  about: string,
  agreement: Claim['agreement'],
  readings: Reading[],
  rest: Partial<Claim> = {},
): Claim => {
  const articles = new Set(readings.flatMap((one) => one.evidence.map((item) => item.articleId))).size;
  return {
    id,
    kind,
    about,
    agreement,
    readings,
    low: null,
    best: null,
    high: null,
    verification: [],
    relations: [],
    concessions: [],
    pledge: null,
    corroboration: { articles, origins: Math.min(articles, 2), folds: [] },
    why: `rule for ${id}`,
    ...rest,
  };
};

const GUARD = ['Veldan coast guard'];
const LEAD = 'killing at least 12 people, the Veldan coast guard said';

const CLAIMS: Claim[] = [
  claim(
    'c1',
    'quantity',
    'people killed in the sinking',
    'disputed',
    [
      reading(
        'c1r1',
        'at least 19',
        [
          words(
            'beacon',
            'At least nineteen people are now known to have died in the sinking of the ferry Marisol, the coast guard said on Wednesday',
            GUARD,
          ),
          words('letter', 'by midnight 19 were dead, the coast guard said', GUARD),
        ],
        { value: figure({ low: 19, high: 25 }) },
      ),
      reading(
        'c1r2',
        'more than 30',
        [
          words(
            'tribune',
            'Opposition leader Tomas Reyl said more than 30 people had died',
            ['Tomas Reyl'],
            true,
          ),
        ],
        { value: figure({ low: 30, high: null, lowOpen: true }) },
      ),
    ],
    {
      low: 19,
      high: null,
      verification: ['c9'],
      why: 'Both count all who died by Wednesday, and no number fits both.',
      corroboration: { articles: 3, origins: 2, folds: ['[3] and [5] relay the Veldan coast guard'] },
    },
  ),
  claim(
    'c2',
    'quantity',
    'first toll of the coast guard',
    'revised',
    [
      reading(
        'c2r1',
        'at least 12',
        [
          words('harbour', LEAD, GUARD),
          words('tribune', LEAD, GUARD),
          words('gazette', LEAD, ['Veldan News Agency', ...GUARD]),
        ],
        { superseded: true, value: figure({ low: 12, high: 18 }) },
      ),
      reading('c2r2', 'at least 19', [words('beacon', 'raising an earlier toll of 12', GUARD)], {
        firstSeen: '2031-05-15',
        value: figure({ low: 19, high: null }),
      }),
    ],
    {
      low: 12,
      best: 19,
      high: null,
      why: 'A report calls 12 the earlier toll.',
      corroboration: { articles: 4, origins: 1, folds: ['[1], [2] and [4] are copies of one agency text'] },
    },
  ),
  claim(
    'c3',
    'quantity',
    'people on board',
    'compatible',
    [
      reading(
        'c3r1',
        '140',
        [
          words(
            'harbour',
            'The coast guard said 140 people were on board when the vessel left Castrel at dusk.',
            GUARD,
          ),
          words(
            'gazette',
            'The coast guard said 140 people were on board when the vessel left Castrel at dusk.',
            GUARD,
          ),
        ],
        { value: figure({ low: 140, high: 140 }) },
      ),
      reading('c3r2', 'about 140', [words('tribune', 'About 140 passengers and crew were on board.')], {
        value: figure({ low: 135, high: 145, approximate: true }),
      }),
      reading(
        'c3r3',
        'some 138',
        [
          words('beacon', 'Some 138 people were aboard, according to the operator, Sund Lines', [
            'Sund Lines',
          ]),
        ],
        { value: figure({ low: 136, high: 140, approximate: true }) },
      ),
    ],
    { low: 136, best: 140, high: 145, relations: [{ kind: 'includes', claimId: 'c1' }] },
  ),
  claim('c4', 'event', 'the Marisol sank off Port Ashel', 'agreed', [
    reading('c4r1', 'sank off Port Ashel on Tuesday night', [
      words('harbour', 'The ferry Marisol sank off Port Ashel on Tuesday night', GUARD),
      words('tribune', 'The ferry Marisol sank off Port Ashel on Tuesday night', GUARD),
      words('gazette', 'The ferry Marisol sank off Port Ashel on Tuesday night', GUARD),
    ]),
  ]),
  claim('c5', 'quote', 'Ilse Borran on the search', 'compatible', [
    reading('c5r1', 'until every family has an answer', [
      words('tribune', '“We will search until every family has an answer,”', [
        'Veldan News Agency',
        'Ilse Borran',
      ]),
    ]),
    reading('c5r2', 'until every family has an answer, however long', [
      words('harbour', '“We will search until every family has an answer, however long the night may be,”', [
        'Ilse Borran',
      ]),
    ]),
    reading('c5r3', 'till every family has an answer', [
      words('beacon', '“We will search till every family has an answer,”', ['Ilse Borran']),
    ]),
  ]),
  claim('c6', 'pledge', 'a public inquiry within a month', 'agreed', [
    reading('c6r1', 'a public inquiry within a month', [
      words('harbour', 'Borran pledged a public inquiry within a month.', ['Ilse Borran']),
      words('beacon', 'Borran said a public inquiry would report within a month.', ['Ilse Borran']),
    ]),
  ]),
  claim('c7', 'forecast', 'divers to reach the wreck', 'single-report', [
    reading(
      'c7r1',
      'on Friday',
      [words('beacon', 'Divers are expected to reach the wreck on Friday.', [], true)],
      { value: { from: '2031-05-16', to: '2031-05-16' } },
    ),
  ]),
  claim('c8', 'status', 'list of passengers not published', 'single-report', [
    reading('c8r1', 'not published', [
      words('gazette', 'The ministry has not published a list of passengers.'),
    ]),
  ]),
  claim('c9', 'verification', 'claim of more than 30 dead', 'single-report', [
    reading('c9r1', 'not verified', [
      words('tribune', 'The Tribune could not independently verify his claim.'),
    ]),
  ]),
  claim('c10', 'quote', 'Ana Quill on the weather', 'single-report', [
    reading('c10r1', 'flat as a table', [words('beacon', '“The sea was flat as a table,”', ['Ana Quill'])]),
  ]),
  claim('c11', 'event', 'the Aurel went down in 1987', 'single-report', [
    reading('c11r1', '61 dead', [
      words(
        'gazette',
        'since 1987, when the Aurel went down with 61 people. 海難 has a long history here 🚢.',
      ),
    ]),
  ]),
  claim('c12', 'event', 'last inspection of the ferry', 'single-report', [
    reading('c12r1', 'in March', [
      words('harbour', 'Veldan News Agency reported that the ferry passed its last inspection in March.', [
        'Veldan News Agency',
      ]),
    ]),
  ]),
  claim('c13', 'date', 'the Marisol left Castrel', 'agreed', [
    reading(
      'c13r1',
      'Tuesday at dusk',
      [
        words('harbour', 'the vessel left Castrel at dusk', GUARD),
        words('letter', 'When the Marisol left Castrel on Tuesday evening'),
      ],
      { value: { from: '2031-05-13', to: '2031-05-13' } },
    ),
  ]),
];

type ArticleFacts = Partial<Dossier['articles'][number]>;

const report = (id: string, facts: ArticleFacts): Dossier['articles'][number] => {
  const text = TEXTS[id] ?? '';
  return {
    id,
    file: `reports/${id}.txt`,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    publishedAt: null,
    publishedAtBasis: 'unknown',
    seenAt: null,
    language: 'en',
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    boilerplate: [],
    extra: {},
    ...facts,
  };
};

const aside = (articleId: string, text: string, reason: string) => {
  const { start, end } = words(articleId, text);
  return { start, end, reason };
};

/** Every section filled, every agreement and kind present. */
export const inventedDossier: Dossier = dossierSchema.parse({
  schema: SCHEMA,
  story: { id: 's1', title: 'Ferry Marisol sinks off Port Ashel', from: '2031-05-13', to: '2031-05-15' },
  articles: [
    report('harbour', {
      outlet: 'Harbour Post',
      title: 'Ferry Sinks Off Port Ashel',
      url: 'https://harbour.example/ferry',
      publishedAt: '2031-05-14T06:30:00Z',
      publishedAtBasis: 'metadata',
      byline: 'Jo Lindt',
      boilerplate: [
        aside('harbour', 'Ferry Sinks Off Port Ashel', 'headline'),
        aside('harbour', 'Read also: Ten walks along the Ashel cliffs', 'read-also'),
      ],
    }),
    report('tribune', { outlet: 'Veldan Tribune', publishedAt: '2031-05-14', publishedAtBasis: 'text' }),
    report('beacon', {
      url: 'https://www.beacon.example/2031/marisol',
      publishedAt: '2031-05-15',
      publishedAtBasis: 'inferred',
      boilerplate: [aside('beacon', 'DEVELOPING:', 'developing')],
    }),
    report('gazette', { outlet: 'Castrel Gazette', publishedAt: '2031-05-14', publishedAtBasis: 'metadata' }),
    report('letter', {}),
  ],
  origins: [
    {
      id: 'o1',
      kind: 'copy',
      label: 'Veldan News Agency',
      articles: ['harbour', 'tribune', 'gazette'],
      why: 'share 31 words of prose and credit the agency',
    },
    { id: 'o2', kind: 'source', label: 'Veldan coast guard', articles: ['beacon'], why: 'relays one source' },
    {
      id: 'o3',
      kind: 'own',
      label: 'letter.txt',
      articles: ['letter'],
      why: 'no words or sources of others',
    },
  ],
  reuse: [
    {
      a: spanOf(
        'gazette',
        'The ferry Marisol sank off Port Ashel on Tuesday night, killing at least 12 people, the Veldan coast guard said.',
      ),
      b: spanOf(
        'harbour',
        'The ferry Marisol sank off Port Ashel on Tuesday night, killing at least 12 people, the Veldan coast guard said.',
      ),
      words: 20,
      similarity: 1,
      kind: 'prose',
      direction: 'a→b',
    },
    {
      a: spanOf('harbour', 'We will search until every family has an answer'),
      b: spanOf('tribune', 'We will search until every family has an answer'),
      words: 9,
      similarity: 1,
      kind: 'quote',
      direction: 'undetermined',
    },
  ],
  duplicates: [
    {
      a: { articleId: 'gazette' },
      b: { articleId: 'harbour' },
      containment: 0.62,
      relation: 'derived',
      direction: 'a→b',
      why: 'the Gazette credits the agency',
    },
  ],
  sources: [
    {
      id: 'src1',
      name: 'Veldan coast guard',
      aliases: ['coast guard'],
      articles: ['harbour', 'tribune', 'beacon', 'gazette', 'letter'],
      statements: 9,
      through: ['Veldan News Agency'],
    },
    {
      id: 'src2',
      name: 'Ilse Borran',
      aliases: ['Borran', 'Transport Minister Ilse Borran'],
      articles: ['harbour', 'tribune', 'beacon'],
      statements: 5,
      through: [],
    },
    { id: 'src3', name: 'Tomas Reyl', aliases: [], articles: ['tribune'], statements: 1, through: [] },
  ],
  claims: CLAIMS,
  timeline: [
    {
      date: '1987-01-01',
      precision: 'year',
      text: 'The Aurel went down with 61 people.',
      phase: 'background',
      claimIds: ['c11'],
      evidence: [words('gazette', 'since 1987, when the Aurel went down with 61 people')],
    },
    {
      date: '2031-03-01',
      precision: 'month',
      text: 'The ferry passed its last inspection.',
      phase: 'background',
      claimIds: ['c12'],
      evidence: [words('harbour', 'the ferry passed its last inspection in March')],
    },
    {
      date: '2031-05-13',
      precision: 'day',
      text: 'The Marisol sank off Port Ashel.',
      phase: 'event',
      claimIds: ['c4'],
      evidence: CLAIMS[3]?.readings[0]?.evidence ?? [],
    },
    {
      date: '2031-05-16',
      precision: 'day',
      text: 'Divers are expected to reach the wreck.',
      phase: 'ahead',
      claimIds: ['c7'],
      evidence: [words('beacon', 'Divers are expected to reach the wreck on Friday.', [], true)],
    },
  ],
  brief: [
    {
      text: 'The ferry Marisol sank off Port Ashel on Tuesday night.',
      claimIds: ['c4'],
      evidence: [words('harbour', 'The ferry Marisol sank off Port Ashel on Tuesday night')],
    },
    {
      text: 'How many died is disputed: at least 19, says the coast guard; more than 30, says Tomas Reyl.',
      claimIds: ['c1'],
      evidence: [
        words('letter', 'by midnight 19 were dead, the coast guard said'),
        words('tribune', 'more than 30 people had died'),
      ],
    },
  ],
  notes: [
    {
      code: 'date-missing',
      place: { articleId: 'letter', file: 'reports/letter.txt' },
      stage: 'ingest',
      message: 'no date was found',
      expected: 'an ISO date',
    },
  ],
});

/** The same dossier with one report's text, outlet and every told word replaced by `text`. Spans stay inside it. */
export function withHostileWords(text: string): Dossier {
  const evidence = {
    articleId: 'letter',
    start: 0,
    end: text.length,
    text,
    chain: [text],
    stance: 'assert' as const,
    hedged: false,
  };
  return dossierSchema.parse({
    ...inventedDossier,
    story: { ...inventedDossier.story, title: text },
    articles: inventedDossier.articles.map((article) =>
      article.id === 'letter'
        ? { ...article, text, outlet: text, title: text, byline: text, url: text, language: text, file: text }
        : article,
    ),
    claims: [
      ...CLAIMS.filter(
        (held) => !held.readings.some((one) => one.evidence.some((item) => item.articleId === 'letter')),
      ),
      claim(
        'h1',
        'quantity',
        text,
        'disputed',
        [
          reading('h1r1', text, [evidence]),
          reading('h1r2', 'none', [words('beacon', 'raising an earlier toll of 12')]),
        ],
        { why: text },
      ),
      claim('h2', 'quote', text, 'compatible', [
        reading('h2r1', text, [evidence]),
        reading('h2r2', text, [words('beacon', 'Borran said')]),
      ]),
      claim('h3', 'event', text, 'single-report', [reading('h3r1', text, [evidence])]),
    ],
    sources: [
      { id: 'src1', name: text, aliases: [text], articles: ['letter'], statements: 1, through: [text] },
    ],
    brief: [{ text, claimIds: ['h1'], evidence: [evidence] }],
    timeline: [
      { date: text, precision: 'day', text, phase: 'event', claimIds: ['h1'], evidence: [evidence] },
    ],
    notes: [
      {
        code: text,
        place: { file: text, articleId: 'letter' },
        stage: 'ingest',
        message: text,
        expected: text,
      },
    ],
  });
}
