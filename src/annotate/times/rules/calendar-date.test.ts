import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

describe('calendar dates', () => {
  describeFamily(
    [
      'The dam burst on [[2017-01-06|2017-01-06]].',
      'The dam burst on [[6 January 2017|2017-01-06]].',
      'The dam burst on [[January 6th, 2017|2017-01-06]], and the valley flooded.',
      'The dam burst on the [[6th of January 2017|2017-01-06]].',
      'The dam burst on [[06.01.2017|2017-01-06]].',
      'The dam burst on [[1/13/98|1998-01-13]].',
      'The dam burst on [[Aug. 2|2025-08-02]].',
      'The fair ran from [[May 3-5, 2019|2019-05-03]].',
      'The treaty was signed in [[October 2023|2023-10]].',
      'She won the seat in [[May|2025-05]].',
      'She won the seat [[last May|2025-05]].',
      'She won the seat in [[March last year|2024-03]].',
      'The firm extended its offer to [[Nov. 20|2025-11-20]].',
      'The court will sit again in [[October|2025-10]].',
      'In [[December|2024-12]], the harbour froze over.',
      'It is the worst attack since [[9/11|2001-09-11]].',
    ],
    [
      'They may march to the palace.',
      'May Sanders and April Jones won.',
      'The score was 3-2 after a 7/8 rally.',
      'Mr. August Weller will sing.',
      'A ratio of 1/2/3 is odd.',
      'He wrote version 2.10.2 of it.',
    ],
  );

  test('a day and month that could be swapped are uncertain', () => {
    expect(timesOf('The dam burst on 03/04/2017.')[0]).toMatchObject({ value: '2017-03-04', certain: false });
    expect(timesOf('The dam burst on 13/04/2017.')[0]).toMatchObject({ value: '2017-04-13', certain: true });
  });

  test('a range of days keeps its end', () => {
    expect(timesOf('The fair ran from May 3-5, 2019.')[0]).toMatchObject({
      from: '2019-05-03',
      to: '2019-05-05',
    });
  });
});
