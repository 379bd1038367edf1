import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('vague times', () => {
  describeFamily(
    [
      'The mill is [[now|PRESENT_REF]] a museum.',
      'It was [[recently|PAST_REF]] sold.',
      'In [[the past|PAST_REF]], it ground flour.',
      'The team is [[now|PRESENT_REF]] 10-0.',
      'It has [[the near future|FUTURE_REF]] in view.',
    ],
    [
      'The past three summers were hot.',
      'Now that it is sold, we rest.',
      'He walked past the mill.',
      'A recent report says so.',
      'It is already late.',
    ],
  );
});
