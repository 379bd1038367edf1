import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('weeks of a month', () => {
  describeFamily(
    [
      'She knelt there in [[the first week of July|2025-W27]].',
      'It closed in [[the second week of May 2020|2020-W20]].',
    ],
    ['It was the first week of the strike.'],
  );
});
