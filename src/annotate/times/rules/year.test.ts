import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

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
    ],
    [
      'About 2000 soldiers came.',
      'It cost $1999 or so.',
      'Flight 1987 was late.',
      'He ran 2,024 metres.',
      'The 1500 houses burned.',
    ],
  );
});
