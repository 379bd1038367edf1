import { describe, expect, test } from 'vitest';
import { describeFamily, timesOf } from '../../../../test/times/marked-times.ts';

describe('durations', () => {
  describeFamily(
    [
      'They showed a [[25-minute|PT25M]] film.',
      'It was their third meeting in [[two years|P2Y]].',
      'He came back [[two months|P2M]] after the signing.',
      'It took [[nearly forty years|P40Y]].',
      'It took [[up to 180 days|P180D]].',
      'It took [[a minute and a half|PT1M30S]].',
      'It took [[5 1/2 hours|PT5H30M]].',
      'It took [[several weeks|PXW]].',
      'It took [[a couple of years|P2Y]].',
      'Rain fell in [[recent days|PXD]].',
      'Rain will fall in [[coming weeks|PXW]].',
      'The [[decades-long|PXY]] feud ended.',
      'Rents doubled over [[the past three months|P3M]].',
      'Rents will double in [[the next two years|P2Y]].',
    ],
    [
      'No minor under the age of 14 years may enter.',
      'The 52-year-old singer fell.',
      'Staff 55 years of age or older left.',
      'She is 80 years old.',
      'The second of them won.',
      'A 3.5 percent rise.',
    ],
  );

  test('a length that ends now has an interval', () => {
    expect(timesOf('Rents doubled over the past three months.')[0]).toMatchObject({
      from: '2025-05-30',
      to: '2025-08-30',
    });
    expect(timesOf('It took three months.')[0]).toMatchObject({ from: null, to: null });
  });
});
