import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Evidence } from '../model/dossier.ts';
import { checkLine } from './check-line.ts';

const words = (text: string, chain: string[] = []): Evidence => ({
  articleId: 'a',
  start: 0,
  end: text.length,
  text,
  chain,
  stance: 'assert',
  hedged: false,
});

const claim = (value: Claim['readings'][number]['value'], articles: number): Claim => ({
  id: 'c1',
  kind: 'date',
  about: 'when: the ferry sank',
  agreement: 'disputed',
  corroboration: { articles, origins: 1, folds: [] },
  low: null,
  best: null,
  high: null,
  readings: [
    {
      id: 'c1r1',
      label: 'Friday',
      value,
      firstSeen: null,
      lastSeen: null,
      articles: 1,
      origins: 1,
      superseded: false,
      evidence: [words('Friday')],
    },
  ],
  verification: [],
  relations: [],
  concessions: [],
  pledge: null,
  why: '',
});

const sank = words('The Marisol sank on Friday with twelve people aboard', ['Ilse Borran']);
const friday = claim({ from: '2031-05-13', to: '2031-05-13' }, 5);

describe('checkLine', () => {
  it.each([
    ['the words themselves', sank.text, []],
    ['a number in digits that the words spell', 'The Marisol had 12 people aboard.', []],
    ['the name of a source cited', 'Figures for people aboard differ: twelve (Ilse Borran).', []],
    [
      'the number of reports',
      'Dates given for the sinking differ across five reports: 13 May 2031 (in one).',
      [friday],
    ],
  ])('passes %s', (_, text, claims) => {
    expect(checkLine(text, [sank], claims)).toBe(true);
  });

  it.each([
    ['a number not in the words', 'The Marisol had 13 people aboard.', []],
    ['a number word not in the words', 'The Marisol lost three boats.', []],
    ['a name not in the words', 'The Marisol sank off Castrel.', []],
    ['a calendar day without its month', 'The Marisol sank on day 13.', [friday]],
    ['another number of reports', 'Dates given differ across six reports.', [friday]],
  ])('drops %s', (_, text, claims) => {
    expect(checkLine(text, [sank], claims)).toBe(false);
  });

  it('drops what cites nothing', () => {
    expect(checkLine('The Marisol sank.', [], [])).toBe(false);
  });

  it('never passes a number that the evidence does not have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 99_999 }), (told, cited) => {
        fc.pre(told !== cited);
        expect(checkLine(`Figures for boats: ${told}.`, [words(`${cited} boats`)], [])).toBe(false);
      }),
    );
  });
});
