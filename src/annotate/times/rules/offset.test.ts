import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

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
    ['No later than that.', 'They came sooner or later.'],
  );
});
