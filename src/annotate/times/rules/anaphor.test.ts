import { describe } from 'vitest';
import { describeFamily } from '../../../../test/times/marked-times.ts';

describe('times beside the one last spoken of', () => {
  describeFamily(
    [
      'In [[October 2023|2023-10]] he sent a letter. [[That same month|2023-10]] the house voted.',
      'The mill burned down on [[May 3, 2019|2019-05-03]]. [[The following day|2019-05-04]] it rained.',
      'The mill burned down on [[May 3, 2019|2019-05-03]]. [[The next morning|2019-05-04TMO]] it rained.',
      'It grew in [[2019|2019]]. [[The previous year|2018]] it had shrunk.',
      'It grew in [[2019|2019]], and [[that year|2019]] it rained.',
      'It grew in [[2019|2019]] but had shrunk [[the year before|2018]].',
      'The vote was on [[May 9, 2019|2019-05-09]]. She came [[the previous Monday|2019-05-06]].',
      'The vote was on [[May 9, 2019|2019-05-09]]. She left [[the following Friday|2019-05-10]].',
      'The vote was on [[May 9, 2019|2019-05-09]]. [[A week later|2019-W20]] she left. [[The day before|2019-05-08]], she wept.',
    ],
    ['The day after the vote is long.', 'The following men came.'],
  );
});
