import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

describe('modifiers: the interval meant', () => {
  test.each([
    ['At least 600 people came.', 600, null, false, false, '>'],
    ['No fewer than 600 people came.', 600, null, false, false, '>'],
    ['More than 600 people came.', 600, null, true, false, '>'],
    ['Over 600 people came.', 600, null, true, false, '>'],
    ['Up to 600 people came.', 0, 600, false, false, '<'],
    ['As many as 600 people came.', 0, 600, false, false, '<'],
    ['Fewer than 600 people came.', 0, 600, false, true, '<'],
    ['Nearly 600 people came.', 540, 600, false, true, '~'],
    ['About 600 people came.', 540, 660, false, false, '~'],
    ['About 1,000 people came.', 500, 1500, false, false, '~'],
    ['The crowd must not exceed 600 people.', 0, 600, false, false, '<'],
    ['The crowd exceeded 600 people.', 600, null, true, false, '>'],
    ['Just short of 600 people came.', 0, 600, false, true, '<'],
    ['Virtually 600 people came.', 540, 600, false, true, '~'],
    ['It drew approx. 600 people.', 540, 660, false, false, '~'],
    ['At the very least 600 people came.', 600, null, false, false, '>'],
    ['No greater than 600 units fit.', 0, 600, false, false, '<'],
    ['An average of 600 people came.', 600, 600, false, false, '='],
    ['Exactly 600 people came.', 600, 600, false, false, '='],
    ['A record 600 people came.', 600, 600, false, false, '='],
    ['600 or more people came.', 600, null, false, false, '>'],
    ['Some 640 people came.', 576, 704, false, false, '~'],
    ['About 30 to 50 people came.', 30, 50, false, false, '~'],
    ['Nearly 30 to 50 people came.', 30, 50, false, false, '~'],
    ['The 3,000–4,000 people came.', 3000, 4000, false, false, '='],
  ])('%s', (text, low, high, lowOpen, highOpen, change) => {
    const [quantity] = readQuantities(text).quantities;
    expect([quantity?.low, quantity?.high, quantity?.lowOpen, quantity?.highOpen, quantity?.change]).toEqual([
      low,
      high,
      lowOpen,
      highOpen,
      change,
    ]);
  });

  test.each([
    ['Prices rose 3 %.', 'up'],
    ['Prices fell by 4 %.', 'down'],
    ['Prices were up 3 % from May.', 'up'],
    ['There was a 5 % drop in sales.', 'down'],
    ['The share rose to 30 %.', '='],
    ['He made up 5 % of the crowd.', '='],
    ['The index was off 3 percent.', 'down'],
    ['The index closed down 3 percent.', 'down'],
    ['He paid off $300 in May.', '='],
    ['It was a one-off $300 fee.', '='],
    ['They fish off 12 islands.', '='],
    ['The gap widened by 3 percent.', 'up'],
    ['The gap narrowed by 3 percent.', 'down'],
    ['The firm shaved 3 percent off its costs.', 'down'],
    ['Price cuts of 3 percent helped.', 'down'],
    ['Gains of 3 percent were seen.', 'up'],
    ['Losses of $3 million were seen.', '='],
    ['An average of 40 people came.', '='],
  ])('direction: %s', (text, change) => {
    expect(readQuantities(text).quantities[0]?.change).toBe(change);
  });

  test('the stated value is kept beside the interval', () => {
    const [quantity] = readQuantities('Nearly 600 people came.').quantities;
    expect(quantity?.value).toBe(600);
    expect(quantity?.approximate).toBe(true);
  });

  test('"over" before a stretch of time is no bound', () => {
    expect(readQuantities('The firm has lost money over the past two years.').quantities[0]?.change).toBe(
      '=',
    );
  });
});
