import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('seasons', () => {
  describeFamily(
    [
      'The lake dried out [[this summer|2025-SU]].',
      'The lake dried out [[last fall|2024-FA]].',
      'The lake dried out in [[the summer of 1998|1998-SU]].',
      'The lake froze in [[the winter|2024-WI]].',
      'The mill opens in [[fall 2026|2026-FA]].',
      'Sales will fall in [[2026|2026]].',
    ],
    ['Prices fall when the spring breaks.', 'The fall of the wall was filmed.'],
  );
});
