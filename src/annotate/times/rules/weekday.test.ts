import { describe, expect, test } from 'vitest';
import { describeFamily, expectMarked, timesOf } from '../../../../test/times/marked-times.ts';

describe('weekdays', () => {
  describeFamily(
    [
      'The ferry sank on [[Friday|2025-08-29]].',
      'The minister said on [[Saturday|2025-08-30]] that the ferry had sunk.',
      'The ferry sank [[last Saturday|2025-08-23]].',
      'The court will meet on [[Monday|2025-09-01]].',
      'The court is expected to meet on [[Monday|2025-09-01]].',
      'The hearing, scheduled for [[Tuesday|2025-09-02]], may be long.',
      'The court met [[Thursday, Aug. 21|2025-08-21]].',
      'The next race is [[next Sunday|2025-08-31]].',
      'Guards closed the bridge [[Friday night|2025-08-29TNI]].',
      'The [[Friday|2025-08-29]]’s gathering was large.',
      'The fair ran from [[Monday|2025-08-25]] to [[Wednesday|2025-08-27]].',
      'He said that [[Friday|2025-08-29]] was calm.',
    ],
    [
      'Black Monday and Bloody Sunday are names.',
      'He told the Sunday Times so.',
      'She sat and her son won the sun.',
    ],
  );

  test('without a publication date the weekday stays open', () => {
    expectMarked('The ferry sank on [[Friday|XXXX-WXX-5]].', null);
    expect(timesOf('The ferry sank on Friday.', null)[0]).toMatchObject({
      from: null,
      to: null,
      certain: false,
    });
  });

  test('a weekday without a verb to place it is uncertain', () => {
    expect(timesOf('Guards closed the bridge on Friday.')[0]?.certain).toBe(true);
    expect(timesOf('Storm over the bay on Friday')[0]).toMatchObject({
      value: '2025-08-29',
      certain: false,
      alternative: { value: '2025-09-05', from: '2025-09-05', to: '2025-09-05' },
    });
    expect(timesOf('Guards closed the bridge on Friday.')[0]?.alternative).toBeUndefined();
    expect(timesOf('The next race is next Friday.')[0]).toMatchObject({
      value: '2025-09-05',
      certain: false,
      alternative: { value: '2025-09-12' },
    });
  });
});
