import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('relative days', () => {
  describeFamily(
    [
      'The bridge was closed [[yesterday|2025-08-29]].',
      'The bridge opens [[tomorrow|2025-08-31]].',
      'The bridge was closed [[the day before yesterday|2025-08-28]].',
      'He spoke [[this morning|2025-08-30TMO]] and left [[tonight|2025-08-30TNI]].',
      'Guards closed the bridge [[last night|2025-08-29TNI]].',
      '[[Today|2025-08-30]] the bridge is open.',
      'POLICE CLOSED THE BRIDGE [[TODAY|2025-08-30]] AFTER A FIRE.',
      '[[Later today|2025-08-30]] the bridge opens.',
    ],
    [
      'It cost two million in today\u2019s money.',
      'He spoke on Lake This Morning to them.',
      'Lake Tonight had him as a guest.',
      'He writes for Karelia Today News.',
      'This meeting was short.',
      'She was on the “Today” show.',
    ],
  );
});
