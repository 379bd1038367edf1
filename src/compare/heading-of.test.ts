import { describe, expect, it } from 'vitest';
import { inventCount, inventStatement } from '../../test/stories/invent-statement.ts';
import type { Statement } from '../model/statement.ts';
import { headingOf } from './heading-of.ts';

const told = (articleId: string, about: string, concepts: string, sentential = true): Statement =>
  inventStatement({ articleId, kind: 'event', about, sentential, concepts: concepts.split(' ') });

describe('headingOf', () => {
  it.each<[string, readonly Statement[], string]>([
    [
      'the words of most',
      [told('a1', 'the dam broke', 'dam break'), told('a2', 'the dam broke', 'dam break')],
      'the dam broke',
    ],
    [
      'no more than the reports have in common',
      [
        told(
          'a1',
          'Lea Moor, a joiner, broke the dam with a digger and fled',
          'moor joiner break dam digger flee',
        ),
        told('a2', 'broke the dam', 'break dam', false),
      ],
      'broke the dam',
    ],
    [
      'a sentence before a scrap of it',
      [
        told('a1', 'the dam broke at night', 'dam break night'),
        told('a2', 'breach of dam', 'dam break', false),
      ],
      'the dam broke at night',
    ],
    [
      'nothing that opens with somebody unknown',
      [told('a1', 'it broke', 'break dam'), told('a2', 'the old dam upriver broke', 'old dam upriver break')],
      'the old dam upriver broke',
    ],
    [
      'the only words there are',
      [told('a1', 'Lea Moor broke the dam with a digger', 'moor break dam digger')],
      'Lea Moor broke the dam with a digger',
    ],
    [
      'for a figure what it is of, whatever stands beside it',
      [
        inventCount('a1', 12, { about: 'people hurt', concepts: ['people', 'hurt', 'night'] }),
        inventCount('a2', 12, { about: 'people hurt', concepts: ['hurt'] }),
        inventCount('a3', 13, { about: 'hurt in all of the valley', concepts: ['hurt'] }),
      ],
      'people hurt',
    ],
  ])('takes %s', (_name, statements, heading) => {
    expect(headingOf(statements)).toBe(heading);
    expect(headingOf([...statements].reverse())).toBe(heading);
  });
});
