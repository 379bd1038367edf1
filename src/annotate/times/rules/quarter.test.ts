import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('quarters and halves', () => {
  describeFamily(
    [
      'Profit rose in [[the second quarter|2025-Q2]].',
      'It posted a [[second-quarter|2025-Q2]] loss.',
      'Sales fell in [[the third quarter of 2023|2023-Q3]].',
      'Sales fell in [[Q3 2023|2023-Q3]].',
      'It expects a loss in [[next year’s first quarter|2026-Q1]].',
      'Sales fell in [[the first half of 2024|2024-H1]].',
      'Sales rose in [[the second quarter|2025-Q2]] from [[a year earlier|2024-Q2]].',
      'Sales rose in [[the second quarter|2025-Q2]], against a loss in [[the year-ago period|2024-Q2]].',
      'For [[the quarter|2025-Q2]] ended [[June 30|2025-06-30]], sales rose.',
      'Output rose [[last quarter|2025-Q2]].',
    ],
    [
      'They scored twice in the first half.',
      'A quarter of the town flooded.',
      'Three-quarters of the town flooded.',
    ],
  );
});
