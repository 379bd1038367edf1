import { expect, test } from 'vitest';
import { inventedDossier } from '../../test/browser/invented-dossier.ts';
import type { Evidence } from '../model/dossier.ts';
import { groupEvidence, saidBy, wordingsByLabel, wordsTellAbout } from './evidence.ts';

const words = (text: string, rest: Partial<Evidence> = {}): Evidence => ({
  articleId: 'a',
  start: 0,
  end: text.length,
  text,
  chain: [],
  stance: 'assert',
  hedged: false,
  ...rest,
});

const [someClaim] = inventedDossier.claims;
const [someReading] = someClaim?.readings ?? [];
if (!someClaim || !someReading) throw new Error('the invented dossier holds claims');

test('equal words of one source are one group; another chain or hedge is another', () => {
  const groups = groupEvidence([
    words('two\nlines', { articleId: 'a' }),
    words('two lines', { articleId: 'b' }),
    words('two lines', { chain: ['Guard'] }),
    words('two lines', { hedged: true }),
  ]);
  expect(groups.map((group) => group.evidence.map((item) => item.articleId))).toEqual([
    ['a', 'b'],
    ['a'],
    ['a'],
  ]);
});

test.each([
  [[], false, ''],
  [[], true, 'no source named'],
  [['Guard'], false, 'Guard said'],
  [['Agency', 'Guard'], true, 'Agency → Guard suggested'],
])('a figure of %j, hedged %s: “%s”', (chain, hedged, said) =>
  expect(saidBy(words('x', { chain, hedged }))).toBe(said),
);

test('a report that denies what its words would say without it says so, with a source and without', () => {
  expect(saidBy(words('x', { stance: 'deny' }))).toBe('not so, by this report');
  expect(saidBy(words('x', { stance: 'question' }))).toBe('asked by this report');
  expect(saidBy(words('x', { stance: 'deny', chain: ['Guard'] }))).toBe('Guard denied');
  const groups = groupEvidence([words('x'), words('x', { stance: 'deny', articleId: 'b' })]);
  expect(groups).toHaveLength(2);
});

test.each([
  ['sank on Tuesday', ['It went down', 'sank on Tuesday.'], true],
  ['We will search until …', ['We will search until dawn'], true],
  ['about 600', ['about 600 people died'], false],
  ['…', ['any words'], false],
])('label %j before %j', (label, texts, quoted) => {
  const found = wordingsByLabel({ ...someReading, label, evidence: texts.map((text) => words(text)) });
  expect(found.quoted).toBe(quoted);
  expect(found.groups[0]?.words).toBe(quoted ? texts.at(-1) : texts[0]);
  expect(found.groups).toHaveLength(texts.length);
});

test.each([
  ['event', 'the ferry sank', 'The ferry sank off the port', true],
  ['event', 'when: the ferry sank', 'sank on Tuesday', false],
  ['quantity', 'people killed in the storm', 'killed', false],
  ['quote', 'Ana Quill: “flat as a table”', '“flat as a table,”', true],
] as const)('%s about %j, words %j', (kind, about, text, told) =>
  expect(
    wordsTellAbout({ ...someClaim, kind, about, readings: [{ ...someReading, evidence: [words(text)] }] }),
  ).toBe(told),
);
