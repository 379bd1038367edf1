import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

describe('years, decades, centuries', () => {
  describeFamily(
    [
      'The mill burned down in [[1998|1998]].',
      'The mill was built in [[1776|1776]].',
      'Results for [[fiscal 2024|2024]] were weak.',
      'Prices rose in [[the 1990s|199X]] and [[the early ’80s|198X]].',
      'It was [[the year 2000|2000]].',
      'Mills of [[the 19th century|18XX]] stand there.',
      'The mill closed in [[mid-2024|2024]].',
      'The [[2024|2024]] treaty holds.',
      'It opened in [[nineteen ninety-six|1996]].',
      'The [[2019-20|2019]] season was wet.',
      'The [[1950-53|1950]] war ended there.',
      'It grew in [[2019-2021|2019]].',
      'It rained between [[1998|1998]] and [[2003|2003]].',
      'Sales rose in [[FY2024|2024]].',
      'Mills of [[the twenty-first century|20XX]] stand there.',
    ],
    [
      'About 2000 soldiers came.',
      'It cost $1999 or so.',
      'Flight 1987 was late.',
      'He ran 2,024 metres.',
      'The 1500 houses burned.',
    ],
  );

  test('a range of years keeps its end', () => {
    expect(timesOf('The 2019-20 season was wet.')[0]).toMatchObject({ from: '2019-01-01', to: '2020-12-31' });
    expect(timesOf('The code 2019-1234 is long.')[0]).toMatchObject({ to: '2019-12-31' });
  });

  test('a fiscal year need not be the calendar year', () => {
    expect(timesOf('Sales rose in fiscal 2024.')[0]).toMatchObject({ value: '2024', certain: false });
    expect(timesOf('Sales rose in calendar 2024.')[0]).toMatchObject({ value: '2024' });
    expect(timesOf('Sales rose in 2024.')[0]).toMatchObject({ value: '2024', certain: true });
  });
});
