import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

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
      'The quarter-final was played.',
    ],
  );

  test('a fiscal quarter is not certain, and a year earlier may be the whole year', () => {
    expect(timesOf('Sales rose in the third quarter of fiscal 2024.')[0]).toMatchObject({ certain: false });
    expect(timesOf('Sales rose in the fiscal third quarter.')[0]).toMatchObject({ certain: false });
    expect(timesOf('Sales rose in the third quarter of 2024.')[0]).toMatchObject({ certain: true });
    expect(timesOf('Sales rose in the second quarter from a year earlier.')[1]).toMatchObject({
      value: '2024-Q2',
      certain: false,
      alternative: { value: '2024', from: '2024-01-01', to: '2024-12-31' },
    });
  });
});
