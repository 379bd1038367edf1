import { describe, expect, test } from 'vitest';
import { expectMarked, timesOf } from '../../../test/times/marked-times.ts';

describe('intervals', () => {
  test.each([
    ['on Friday', '2025-08-29', '2025-08-29', '2025-08-29', 'day'],
    ['on Friday night', '2025-08-29TNI', '2025-08-29', '2025-08-29', 'part'],
    ['at 10 p.m. on Friday', '2025-08-29T22:00', '2025-08-29', '2025-08-29', 'part'],
    ['last week', '2025-W34', '2025-08-18', '2025-08-24', 'week'],
    ['last weekend', '2025-W34-WE', '2025-08-23', '2025-08-24', 'other'],
    ['last month', '2025-07', '2025-07-01', '2025-07-31', 'month'],
    ['in the second quarter', '2025-Q2', '2025-04-01', '2025-06-30', 'quarter'],
    ['in the first half of 2024', '2024-H1', '2024-01-01', '2024-06-30', 'other'],
    ['last year', '2024', '2024-01-01', '2024-12-31', 'year'],
    ['in the 1990s', '199X', '1990-01-01', '1999-12-31', 'decade'],
    ['in the late 1990s', '199X', '1995-01-01', '1999-12-31', 'decade'],
    ['in mid-July', '2025-07', '2025-07-08', '2025-07-24', 'month'],
    ['last summer', '2024-SU', '2024-06-01', '2024-08-31', 'other'],
    ['over the past two days', 'P2D', '2025-08-28', '2025-08-30', 'day'],
  ])('It rained %s.', (words, value, from, to, granularity) => {
    expect(timesOf(`It rained ${words}.`)[0]).toMatchObject({ value, from, to, granularity, certain: true });
  });
});

describe('beside another time or happening of the text', () => {
  test.each([
    'The pact was signed on [[May 3, 2019|2019-05-03]]. [[Two months|2019-07]] after the signing, he left.',
    'A ferry crash killed two on [[May 3, 2019|2019-05-03]]. He left [[ten days|2019-05-13]] after the crash.',
    'He left [[three days|2025-08-08]] after the [[Aug. 5|2025-08-05]] raid.',
    'He left [[ten days|2025-08-15]] before [[Monday|2025-08-25]]’s vote.',
  ])('%s', (marked) => expectMarked(marked));

  test.each([
    'The pact was signed on [[May 3, 2019|2019-05-03]]. [[Two months|P2M]] after the war, he left.',
    'The vote was on [[Aug. 5|2025-08-05]]. [[Two days|P2D]] after a vote he left.',
    'The vote was on [[Aug. 5|2025-08-05]]. He was ill for [[two days|P2D]] after the vote.',
    'The vote was on [[Aug. 5|2025-08-05]]. In [[the two days|P2D]] after the vote he was ill.',
    'He spoke of the vote on [[Friday|2025-08-29]]. [[Two days|P2D]] after the vote he left.',
    'The vote was on [[Aug. 28|2025-08-28]]. [[Ten days|P10D]] after the vote he left.',
    'One vote was on [[Aug. 5|2025-08-05]]. A vote followed on [[Aug. 9|2025-08-09]]. [[Two days|P2D]] after the vote he left.',
  ])('only a length: %s', (marked) => expectMarked(marked));
});

describe('a dateline', () => {
  test.each([
    'ORLO, [[Aug. 28|2025-08-28]] (KPA) — The minister said [[today|2025-08-28]] that he would leave.',
    'ORLO, [[Aug. 28|2025-08-28]] — The ferry sank [[Friday|2025-08-22]].',
  ])('tells the report’s own day: %s', (marked) => expectMarked(marked));

  test.each([
    'The ferry sank on [[Aug. 28|2025-08-28]]. The minister wept [[today|2025-08-30]].',
    'ORLO, [[Aug. 8|2025-08-08]] (KPA) — The minister wept [[today|2025-08-30]].',
    'In Orlo, [[Aug. 28|2025-08-28]] was wet. The minister wept [[today|2025-08-30]].',
  ])('no dateline: %s', (marked) => expectMarked(marked));
});
