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
      'The fair ran from [[May 3 to 5, 2019|2019-05-03]].',
      'The fair ran from [[3 to 5 May 2019|2019-05-03]].',
      'The fair ran from [[May 16th through 29th, 2016|2016-05-16]].',
      'It rained from [[March 28|2019-03-28]] to [[April 3, 2019|2019-04-03]].',
      'It rained from [[Dec. 28|2019-12-28]] to [[Jan. 3, 2020|2020-01-03]].',
      'It rained in [[May|2024-05]] or [[June last year|2024-06]].',
      'The fair runs [[Sept. 1-5|2025-09-01]] and [[Sept. 10–12|2025-09-10]].',
      'The two will meet in [[June|2026-06]].',
      'The bridge was closed from [[May 3|2025-05-03]] to [[5 p.m.|2025-05-03T17:00]] on the next.',
      'Sales rose from [[May 3|2025-05-03]] to 10 percent.',
      'The order came at [[2025-03-04T10:30:00Z|2025-03-04T10:30]].',
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
    expect(timesOf('The dam burst on 03/04/2017.')[0]?.alternative).toEqual({
      value: '2017-04-03',
      from: '2017-04-03',
      to: '2017-04-03',
    });
    expect(timesOf('The dam burst on 13/04/2017.')[0]).toMatchObject({ value: '2017-04-13', certain: true });
    expect(timesOf('The dam burst on 13/04/2017.')[0]?.alternative).toBeUndefined();
  });

  test('a date without a year or verb keeps the other year where that is nearly as near', () => {
    expect(timesOf('Festival in February')[0]).toMatchObject({
      value: '2026-02',
      certain: false,
      alternative: { value: '2025-02', from: '2025-02-01', to: '2025-02-28' },
    });
    expect(timesOf('Festival in July')[0]?.alternative).toBeUndefined();
    expect(timesOf('The festival closed in February.')[0]).toMatchObject({ value: '2025-02', certain: true });
  });

  test('a range of days keeps its end', () => {
    expect(timesOf('The fair ran from May 3-5, 2019.')[0]).toMatchObject({
      from: '2019-05-03',
      to: '2019-05-05',
    });
  });
});
