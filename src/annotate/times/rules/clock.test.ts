import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('times of day', () => {
  describeFamily(
    [
      'The shots were heard around [[1 p.m. ET|2025-08-30T13:00]].',
      'The shots were heard at [[10:35 a.m. Friday|2025-08-29T10:35]].',
      'The shots were heard [[Friday at 5 p.m.|2025-08-29T17:00]]',
      'The shots were heard at [[12:30|2025-08-30T12:30]].',
      'The shots were heard at [[12:30 Friday morning|2025-08-29T00:30]].',
      'The shots were heard at [[11 Thursday night|2025-08-28T23:00]].',
      'The shots were heard at [[noon on Thursday|2025-08-28T12:00]].',
      'The shots were heard at [[0800 GMT|2025-08-30T08:00]].',
      'The shots were heard at [[6am|2025-08-30T06:00]].',
      'The shots were heard at [[4 in the morning|2025-08-30T04:00]].',
      'The shots were heard at [[eight o’clock|2025-08-30T08:00]].',
      'The shots were heard at [[2:15 p.m. Eastern Standard Time on Tuesday|2025-08-26T14:15]].',
      'The shots were heard at [[0615 GMT (0815 CEST) on Tuesday|2025-08-26T06:15]].',
      'The shots were heard at [[14:15 CET|2025-08-30T14:15]].',
      'The shots were heard at [[5 a. m. on Friday|2025-08-29T05:00]].',
      'The shots were heard on [[the night of Aug. 23|2025-08-23TNI]].',
    ],
    [
      'They won 3:30 on aggregate.',
      'See Mark 12:30 for it.',
      'He is around 1.28 million short.',
      'I am 5 of them.',
    ],
  );
});
