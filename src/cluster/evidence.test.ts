import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Digest, digestSchema } from '../model/digest.ts';
import { annotateArticles, type Report } from '../pipeline.ts';
import { digest } from './digest.ts';
import { evidence, evidenceParts } from './evidence.ts';

function read(report: Partial<Report> & { text: string }): Digest {
  const [one] = annotateArticles([{ id: 'a', ...report }]);
  if (one === undefined) throw new Error('no article');
  return digest(one.annotated);
}

const FERRY = read({
  title: 'Fire on ferry off Port Ellery kills 12',
  publishedAt: '2026-03-06',
  outlet: 'Gazette',
  text: 'PORT ELLERY — A fire on the ferry Marlin off Port Ellery killed 12 people early on Friday, the coastguard said.\n\nThe captain, Ivo Tesar, 52, was questioned by police in Port Ellery. The Marlin carried 143 passengers from Kestrel Bay.',
});
const FERRY_AGAIN = read({
  title: 'Twelve dead in fire on the Marlin',
  publishedAt: '2026-03-07',
  outlet: 'Courier',
  text: 'Twelve people died when the ferry Marlin caught fire off Port Ellery on Friday. Among 143 passengers, 30 were hurt.\n\nIts captain, Ivo Tesar, was being questioned on Saturday, the coastguard said.',
});
const FERRY_UNDATED = read({
  text: 'The coastguard searched the sea off Port Ellery on Friday after a fire on the ferry Marlin. Captain Ivo Tesar was questioned.',
});
/** Another fire on another ferry, of another year. */
const OTHER_FERRY = read({
  title: 'Fire on ferry off Lundby kills three',
  publishedAt: '2024-08-15',
  outlet: 'Courier',
  text: 'LUNDBY — A fire on the ferry Solveig off Lundby killed three people on Wednesday, the coastguard said.\n\nThe captain, Ada Moen, 37, was questioned by police in Lundby. The Solveig carried 61 passengers from Tolland.',
});
/** The same kind of crime on the same day, elsewhere and with others. */
const SHOT_HERE = read({
  title: 'Man, 24, shot dead in Westry',
  publishedAt: '2026-03-06',
  text: 'WESTRY — A 24-year-old man was shot dead on Thursday night in the 1500 block of Fig Street, Westry police said. He was named as Leon Abbot.',
});
const SHOT_THERE = read({
  title: 'Man, 41, shot dead in Tolland',
  publishedAt: '2026-03-06',
  text: 'TOLLAND — A 41-year-old man was shot dead on Thursday night in the 300 block of Harbor Road, Tolland police said. He was named as Carl Dunmore.',
});
const MINISTER = read({
  title: 'Minister resigns over budget',
  publishedAt: '2026-03-06',
  text: 'The finance minister of Arden, Lena Quist, resigned on Thursday after the parliament rejected her budget.',
});
const ALL = [FERRY, FERRY_AGAIN, FERRY_UNDATED, OTHER_FERRY, SHOT_HERE, SHOT_THERE, MINISTER];

describe('evidence for one event', () => {
  test.each([
    ['the same fire, a day later', FERRY, FERRY_AGAIN],
    ['the same fire, without a date', FERRY, FERRY_UNDATED],
    ['an article and itself', SHOT_HERE, SHOT_HERE],
  ])('%s', (_, a, b) => {
    expect(evidence(a, b)).toBeGreaterThan(1);
  });
});

describe('evidence against one event', () => {
  test.each([
    ['a fire on another ferry', FERRY, OTHER_FERRY],
    ['a fire on another ferry, one report undated', FERRY_UNDATED, OTHER_FERRY],
    ['the same crime elsewhere, of others, on the same day', SHOT_HERE, SHOT_THERE],
    ['the same day alone', FERRY, MINISTER],
  ])('%s', (_, a, b) => {
    expect(evidence(a, b)).toBeLessThan(-1);
  });
});

const anyDigest = fc.constantFrom(...ALL);

test('is the same either way round, and lies between −6 and 6', () => {
  fc.assert(
    fc.property(anyDigest, anyDigest, (a, b) => {
      expect(evidence(a, b)).toBe(evidence(b, a));
      expect(Math.abs(evidence(a, b))).toBeLessThanOrEqual(6);
    }),
  );
});

test('is the sum of its parts, clipped', () => {
  fc.assert(
    fc.property(anyDigest, anyDigest, (a, b) => {
      const sum = evidenceParts(a, b).reduce((total, { logOdds }) => total + logOdds, 0);
      expect(evidence(a, b)).toBeCloseTo(Math.max(-6, Math.min(6, sum)), 9);
    }),
  );
});

test('says what speaks against a look-alike', () => {
  const against = evidenceParts(SHOT_HERE, SHOT_THERE).filter(({ logOdds }) => logOdds < 0);
  expect(against.map(({ feature }) => feature)).toEqual(
    expect.arrayContaining(['leadNamesApart', 'blocksDiffer', 'agesDiffer']),
  );
});

test('is the same after the digests were JSON', () => {
  for (const a of ALL) {
    const again = digestSchema.parse(JSON.parse(JSON.stringify(a)));
    expect(again).toEqual(a);
    expect(evidence(again, FERRY)).toBe(evidence(a, FERRY));
  }
});
