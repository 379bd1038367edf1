import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

describe('offsets', () => {
  describeFamily(
    [
      'The mill burned down [[two weeks ago|2025-W33]].',
      'The mill burned down [[10 days ago|2025-08-20]].',
      'The mill burned down [[five months ago|2025-03]].',
      'The mill burned down [[almost four years ago|2021]].',
      'The mill burned down [[several years ago|PAST_REF]].',
      'Rents rose from [[a year earlier|2024]].',
      'The mill burned down on [[May 3, 2019|2019-05-03]]. [[Three days later|2019-05-06]] it rained.',
      'The mill burned down. [[Three days later|P3D]] it rained.',
    ],
    ['He left at half past ten.', 'No later than that.', 'They came sooner or later.'],
  );

  test('an approximate distance is not certain', () => {
    expect(timesOf('The mill burned down almost four years ago.')[0]?.certain).toBe(false);
    expect(timesOf('The mill burned down four years ago.')[0]?.certain).toBe(true);
  });
});
