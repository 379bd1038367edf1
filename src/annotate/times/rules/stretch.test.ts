import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

describe('stretches of a period', () => {
  describeFamily(
    [
      'She knelt there in [[early July|2025-07]].',
      'She left [[late last week|2025-W34]].',
      'It closes at [[the end of November|2025-11]].',
      'It will close by [[year end|2025]].',
      'She left [[earlier this year|2025]].',
    ],
    ['It is late.', 'In the end it closed.', 'The early bird sings.'],
  );

  test('early July is its first half, widely taken', () => {
    expect(timesOf('She knelt there in early July.')[0]).toMatchObject({
      from: '2025-07-01',
      to: '2025-07-16',
    });
  });
});
