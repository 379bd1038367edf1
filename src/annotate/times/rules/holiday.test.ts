import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('holidays', () => {
  describeFamily(
    [
      'The inn burned down on [[Christmas Day|2024-12-25]].',
      'The inn burned down [[last Thanksgiving|2024-11-28]].',
      'The inn burned down on [[Easter Sunday|2025-04-20]].',
      'The inn burned down on [[Good Friday 2024|2024-03-29]].',
      'The inn burned down on [[New Year’s Eve|2024-12-31]].',
    ],
    ['The Christmas tree was lit.', 'She sells Easter eggs.'],
  );
});
