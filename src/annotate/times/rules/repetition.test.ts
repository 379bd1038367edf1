import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('repetitions', () => {
  describeFamily(
    [
      'They meet [[every week|P1W]].',
      'They meet [[every other day|P2D]].',
      'They meet [[each July|XXXX-07]].',
      'They meet [[every Friday night|XXXX-WXX-5TNI]].',
      'They meet on [[Sundays|XXXX-WXX-7]].',
      'The bus runs [[daily|P1D]].',
      'They meet twice [[a month|P1M]].',
      'They meet [[every Monday|XXXX-WXX-1]] and [[every two weeks|P2W]].',
      'The rent is paid [[annually|P1Y]].',
      'Rents rise 10 percent [[a year|P1Y]].',
    ],
    ['Each of them came.', 'He edits the Daily Courier.', 'Every house burned.', 'They met two Fridays ago.'],
  );
});
