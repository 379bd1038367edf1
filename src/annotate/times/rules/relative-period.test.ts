import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

describe('relative periods', () => {
  describeFamily(
    [
      'Prices rose [[this year|2025]].',
      'Prices rose [[last month|2025-07]].',
      'At [[last week|2025-W34]]’s ceremony she wept.',
      'The two will meet [[next week|2025-W36]].',
      'The two will meet in [[the coming week|2025-W36]].',
      'Floods came over [[the weekend|2025-W35-WE]].',
      'The case is heard [[the week of March 6, 2023|2023-W10]].',
      'Prices fell [[earlier this month|2025-08]].',
      'For [[the year|2025]], output was flat.',
    ],
    ['The week was long.', 'This is the last of it.', 'Next to the house stands a mill.'],
  );

  test('last week is a week', () => {
    expect(timesOf('Floods came last week.')[0]).toMatchObject({
      from: '2025-08-18',
      to: '2025-08-24',
      granularity: 'week',
    });
  });

  test('earlier this month ends with the publication day', () => {
    expect(timesOf('Floods came earlier this month.', '2025-08-12')[0]).toMatchObject({
      from: '2025-08-01',
      to: '2025-08-12',
    });
  });
});
