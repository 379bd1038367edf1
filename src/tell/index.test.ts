import { describe, expect, it } from 'vitest';
import type {
  Annotated,
  Mention,
  NounPhrase,
  PartOfSpeech,
  Sentence,
  Time,
  Token,
} from '../model/annotation.ts';
import type { Claim, Evidence } from '../model/dossier.ts';
import type { AlignedClaim, Statement, Value } from '../model/statement.ts';
import { type TellInput, tell } from './index.ts';
import { leaning } from './leaning.ts';
import { viewStory } from './story-view.ts';

/** An invented sinking; the words and their roles are set by hand, so that no other stage is asked. */
const VERBS = new Set(
  'sank killed said died drowned met raised promised is was were had expected'.split(' '),
);
const PRONOUNS = new Set('he she it they him her his its their this these'.split(' '));
const SMALL = new Set(
  'the a an of off on in at with and but by for to from after about least more than while'.split(' '),
);
const NAMES = ['Port Ashel', 'Marisol', 'Ilse Borran', 'Tomas Reyl', 'Castrel', 'Borran'];

function tagOf(word: string): PartOfSpeech {
  const lower = word.toLowerCase();
  if (PRONOUNS.has(lower)) return lower === 'these' || lower === 'this' ? 'DET' : 'PRON';
  if (VERBS.has(lower)) return 'VERB';
  if (/^\d/.test(word)) return 'NUM';
  if (SMALL.has(lower)) return lower === 'the' || lower === 'a' || lower === 'an' ? 'DET' : 'ADP';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'PUNCT';
  return /^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN';
}

function invent(id: string, text: string, publishedAt: string, title: string): Annotated {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const phrases: NounPhrase[] = [];
  for (const { index, 0: sentence } of text.matchAll(/[^.]+\.”?/gu)) {
    const start = index + sentence.length - sentence.trimStart().length;
    const firstToken = tokens.length;
    for (const word of sentence.matchAll(/[\p{L}\p{N}]+(?:,\d+)?|[^\s\p{L}\p{N}]/gu)) {
      const at = index + word.index;
      const pos = tagOf(word[0]);
      const lower = word[0].toLowerCase();
      const concept = pos === 'NOUN' || pos === 'VERB' || pos === 'NUM' ? lower : null;
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') {
        const i = tokens.length;
        phrases.push({ start: at, end: at + lower.length, firstToken: i, endToken: i + 1, head: i });
      }
      tokens.push({
        start: at,
        end: at + lower.length,
        text: word[0],
        lower,
        lemma: lower,
        pos,
        sentence: sentences.length,
        concept,
      });
    }
    sentences.push({
      start,
      end: index + sentence.length,
      firstToken,
      endToken: tokens.length,
      paragraph: 0,
      boilerplate: false,
    });
  }
  const mentions = NAMES.flatMap((name): Mention[] =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      type: name.includes('Borran') || name.includes('Reyl') ? 'person' : 'place',
      name: name === 'Borran' ? 'Ilse Borran' : name,
      entity: name,
      metonym: false,
    })),
  ).sort((a, b) => a.start - b.start);
  const times = [...text.matchAll(/\bTuesday\b/g)].map(
    ({ index }): Time => ({
      start: index,
      end: index + 7,
      type: 'DATE',
      value: '2031-05-13',
      from: '2031-05-13',
      to: '2031-05-13',
      certain: true,
      granularity: 'day',
    }),
  );
  return {
    article: {
      id,
      file: null,
      outlet: null,
      url: null,
      title,
      byline: null,
      publishedAt,
      publishedAtBasis: 'metadata',
      publishedAtWhy: null,
      modifiedAt: null,
      seenAt: null,
      language: 'en',
      text,
      headline: null,
      paragraphs: [{ start: 0, end: text.length }],
      boilerplate: [],
      credits: [],
      extra: {},
    },
    tokens,
    sentences,
    nounPhrases: phrases,
    verbGroups: [],
    clauses: [],
    events: [],
    mentions,
    times,
    quantities: [],
    quotes: [],
    attributions: [],
    eventLabels: {},
  };
}

const STORY = [
  invent(
    'a',
    'The ferry Marisol sank off Port Ashel on Tuesday with 140 people aboard. It was an old ship from Castrel. Ilse Borran said at least 12 passengers drowned in the cold water. In 2019 the owner of the Marisol promised new lifeboats for passengers.',
    '2031-05-14',
    'Ferry Marisol sinks off Port Ashel | Harbour Post',
  ),
  invent(
    'b',
    'The Marisol sank off Port Ashel on Tuesday while families were asleep in the cabins. Tomas Reyl said more than 30 passengers drowned in the cold water. Divers are expected to reach the wreck of the Marisol on 20 May 2031.',
    '2031-05-15',
    'WHAT NOW FOR THE STRAIT?',
  ),
];

type Given = Partial<Statement> & { readonly kind: Statement['kind'] };

function state(articleId: string, words: string, focus: string, given: Given): Statement {
  const article = STORY.find((one) => one.article.id === articleId);
  const text = article?.article.text ?? '';
  const start = text.indexOf(words);
  const at = text.indexOf(focus, start);
  if (start < 0 || at < 0) throw new Error(`not in ${articleId}: ${words} / ${focus}`);
  const sentence = article?.sentences.find((one) => one.start <= at && at < one.end) ?? { start, end: start };
  return {
    id: `${articleId}:${at}:${given.kind}`,
    articleId,
    span: { start, end: start + words.length },
    sentence: { start: sentence.start, end: sentence.end },
    focus: { start: at, end: at + focus.length },
    predicate: null,
    object: null,
    participants: [],
    concepts: [],
    context: [],
    subject: null,
    undergoer: null,
    sentential: true,
    core: [],
    clock: null,
    listed: false,
    background: false,
    passing: false,
    numbers: [],
    ordinals: [],
    places: [],
    asOf: null,
    scope: null,
    additional: false,
    negated: false,
    supersession: null,
    contrast: null,
    chain: [],
    stance: 'assert',
    hedged: false,
    value: null,
    label: focus,
    about: '',
    bearer: null,
    attribute: null,
    individuals: false,
    modifiers: [],
    once: false,
    ...given,
  };
}

const date = (from: string, to = from): Value => ({ kind: 'date', from, to });

function join(id: string, about: string, agreement: Claim['agreement'], groups: readonly Statement[][]) {
  const statements = groups.flat();
  const count = (list: readonly Statement[]): number => new Set(list.map((one) => one.articleId)).size;
  const cite = ({ articleId, span, chain, stance, hedged }: Statement): Evidence => {
    const text =
      STORY.find((one) => one.article.id === articleId)?.article.text.slice(span.start, span.end) ?? '';
    return { articleId, ...span, text, chain: [...chain], stance, hedged };
  };
  const kind = statements[0]?.kind ?? 'event';
  const claim: Claim = {
    id,
    kind,
    about,
    agreement,
    corroboration: { articles: count(statements), origins: count(statements), folds: [] },
    low: null,
    best: null,
    high: null,
    readings: groups.map((group, i) => ({
      id: `${id}r${i + 1}`,
      label: group[0]?.label ?? '',
      value: group[0]?.value?.kind === 'date' ? { from: group[0].value.from, to: group[0].value.to } : null,
      firstSeen: null,
      lastSeen: null,
      articles: count(group),
      origins: count(group),
      superseded: false,
      evidence: group.map(cite),
    })),
    verification: [],
    relations: [],
    concessions: [],
    pledge: null,
    why: '',
  };
  const aligned: AlignedClaim = { kind, statements, relations: [] };
  return { claim, aligned };
}

const SANK = {
  kind: 'date',
  predicate: 'crash',
  participants: ['Marisol'],
  value: date('2031-05-13'),
} as const;
const PARTS = [
  join('c1', 'passengers drowned', 'disputed', [
    [
      state('a', 'at least 12 passengers drowned', 'at least 12', {
        kind: 'quantity',
        chain: ['Ilse Borran'],
      }),
    ],
    [
      state('b', 'more than 30 passengers drowned', 'more than 30', {
        kind: 'quantity',
        chain: ['VNA', 'Tomas Reyl'],
      }),
    ],
  ]),
  join('c2', 'when: the Marisol sank', 'agreed', [
    [
      state('a', 'Marisol sank off Port Ashel on Tuesday', 'Tuesday', SANK),
      state('b', 'Marisol sank off Port Ashel on Tuesday', 'Tuesday', SANK),
    ],
  ]),
  join('c3', 'people aboard', 'single-report', [
    [state('a', '140 people aboard', '140', { kind: 'quantity' })],
  ]),
  join('c4', 'when: the owner promised', 'single-report', [
    [
      state('a', 'In 2019 the owner of the Marisol promised', '2019', {
        kind: 'date',
        predicate: 'pledge',
        value: date('2019-01-01', '2019-12-31'),
      }),
    ],
  ]),
  join('c5', 'when: divers reach', 'single-report', [
    [
      state('b', 'reach the wreck of the Marisol on 20 May 2031', '20 May 2031', {
        kind: 'date',
        predicate: 'reach',
        value: date('2031-05-20'),
      }),
    ],
  ]),
  join('c6', 'It was an old ship', 'single-report', [
    [state('a', 'It was an old ship from Castrel', 'was', { kind: 'event' })],
  ]),
];

const INPUT: TellInput = {
  story: STORY,
  aligned: PARTS.map(({ aligned }) => aligned),
  claims: PARTS.map(({ claim }) => claim),
  reuse: { passages: [], duplicates: [], wires: [] },
};

describe('tell', () => {
  const told = tell(INPUT);

  it('takes the headline that says most, without its publisher', () => {
    expect(told.title).toBe('Ferry Marisol sinks off Port Ashel');
  });

  it('finds the day that most reports give', () => {
    expect([told.from, told.to]).toEqual(['2031-05-13', '2031-05-15']);
  });

  it('has one entry a happening, in order, with its phase', () => {
    expect(
      told.timeline.map(({ date: day, precision, phase, claimIds }) => [day, precision, phase, claimIds]),
    ).toEqual([
      ['2019', 'year', 'background', ['c4']],
      ['2031-05-13', 'day', 'event', ['c2']],
      ['2031-05-20', 'day', 'ahead', ['c5']],
    ]);
    expect(told.timeline[1]?.evidence.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
    expect(told.timeline[0]?.text).toBe(
      'In 2019 the owner of the Marisol promised new lifeboats for passengers',
    );
  });

  it('gives a disputed date an entry for each reading', () => {
    const monday = { ...SANK, value: date('2031-05-12') };
    const parts = join('c2', 'when: the Marisol sank', 'disputed', [
      [state('a', 'sank off Port Ashel on Tuesday', 'Tuesday', SANK)],
      [state('b', 'sank off Port Ashel on Tuesday', 'Tuesday', monday)],
    ]);
    const { timeline } = tell({ ...INPUT, aligned: [parts.aligned], claims: [parts.claim] });
    expect(timeline.map((entry) => entry.date)).toEqual(['2031-05-12', '2031-05-13']);
  });

  it('lists every source and relay', () => {
    expect(
      told.sources.map(({ id, name, aliases, statements, through }) => [
        id,
        name,
        aliases,
        statements,
        through,
      ]),
    ).toEqual([
      ['s1', 'Ilse Borran', ['Borran'], 1, []],
      ['s2', 'Tomas Reyl', [], 1, ['VNA']],
      ['s3', 'VNA', [], 1, []],
    ]);
  });

  it('opens the brief with what happened and names both sides of a dispute', () => {
    const lines = told.brief.map(({ text }) => text);
    expect(lines[0]).toBe('The ferry Marisol sank off Port Ashel on Tuesday with 140 people aboard.');
    expect(lines).toContain(
      'Figures for passengers drowned differ across two reports: at least 12 (Ilse Borran, in one); more than 30 (Tomas Reyl, in one).',
    );
  });

  it('prints no sentence that opens with a pronoun, and none that takes a side alone where both are told', () => {
    expect(told.brief.some(({ text }) => text.startsWith('It '))).toBe(false);
    expect(told.brief.filter(({ text }) => text.includes('drowned'))).toHaveLength(1);
  });

  it('cites exact slices', () => {
    const texts = new Map(STORY.map(({ article }) => [article.id, article.text]));
    for (const { articleId, start, end, text } of [...told.brief, ...told.timeline].flatMap(
      ({ evidence }) => evidence,
    )) {
      expect(texts.get(articleId)?.slice(start, end)).toBe(text);
      expect(text).not.toBe('');
    }
  });

  it('does not depend on the order of articles and changes nothing', () => {
    const before = JSON.stringify(INPUT);
    expect(tell({ ...INPUT, story: [...STORY].reverse() })).toEqual(told);
    expect(JSON.stringify(INPUT)).toBe(before);
  });

  it('says of nothing nothing', () => {
    expect(
      tell({ story: [], aligned: [], claims: [], reuse: { passages: [], duplicates: [], wires: [] } }),
    ).toEqual({
      title: '',
      from: null,
      to: null,
      sources: [],
      coverage: [],
      timeline: [],
      brief: [],
    });
  });
});

describe('leaning', () => {
  it.each([
    ['The ferry Marisol sank off Port Ashel.', 'stands'],
    ['Ilse Borran said she promised the families more.', 'stands'],
    ['Ilse Borran also met families.', 'leans'],
    ['Ilse Borran met these families.', 'leans'],
    ['The ship sank at night.', 'stands'],
    ['It sank at night.', 'cannot'],
    ['But the ferry Marisol sank.', 'cannot'],
    ['In addition the ferry had boats.', 'cannot'],
    ['After he died the ferry sank.', 'cannot'],
    ['We met Ilse Borran in Castrel.', 'cannot'],
    ['Ilse Borran then met families.', 'cannot'],
    ['Ilse Borran from then on met families.', 'stands'],
    ['To Ilse Borran it was late.', 'cannot'],
  ])('%s %s', (text, expected) => {
    const article = invent('x', text, '2031-05-14', '');
    const [sentence] = article.sentences;
    expect(sentence === undefined ? null : leaning(article, sentence)).toBe(expected);
  });
});

it('takes no denial and no figure since replaced for a title where another headline says as much', () => {
  const titled = (titles: readonly string[]) =>
    tell({
      ...INPUT,
      story: STORY.map((one, i) => ({ ...one, article: { ...one.article, title: titles[i] ?? '' } })),
    }).title;
  expect(
    titled(['Owner denies ferry Marisol sank off Port Ashel', 'Ferry Marisol sank off Port Ashel']),
  ).toBe('Ferry Marisol sank off Port Ashel');
  expect(titled(['Exclusive: Ferry Marisol sank off Port Ashel', ''])).toBe(
    'Ferry Marisol sank off Port Ashel',
  );
});

it('counts copies of one text once', () => {
  const view = viewStory({
    ...INPUT,
    reuse: {
      ...INPUT.reuse,
      duplicates: [
        {
          a: { articleId: 'a' },
          b: { articleId: 'b' },
          containment: 0.95,
          relation: 'copy',
          direction: 'undetermined',
          why: '',
        },
      ],
    },
  });
  expect(view.independent(['a', 'b'])).toBe(1);
  expect(viewStory(INPUT).independent(['a', 'b'])).toBe(2);
});
