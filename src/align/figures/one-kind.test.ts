import { describe, expect, it } from 'vitest';
import { inventCount } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { withOneKind } from './one-kind.ts';

const objects = (told: readonly Statement[]): readonly (string | null)[] =>
  withOneKind(told).map(({ object }) => object);

const KILLED = inventCount('a1', 9, { object: 'miner' });
const MISSING = inventCount('a2', 12, { object: 'miner', predicate: 'miss' });
const TOLL = inventCount('a2', 14);

describe('withOneKind', () => {
  it.each<[string, readonly Statement[], readonly string[]]>([
    ['miners are the people', [KILLED, MISSING, TOLL], ['person', 'person', 'person']],
    [
      'and the men',
      [KILLED, MISSING, inventCount('a3', 14, { object: 'man' })],
      ['person', 'person', 'person'],
    ],
    [
      'also where a report adds some of them to its toll',
      [KILLED, MISSING, TOLL, inventCount('a2', 2, { object: 'miner', additional: true })],
      ['person', 'person', 'person', 'person'],
    ],
    [
      'and those of a pit of long ago',
      [KILLED, MISSING, inventCount('a3', 37, { object: 'miner', background: true })],
      ['person', 'person', 'person'],
    ],
  ])('%s', (_name, told, expected) => expect(objects(told)).toEqual(expected));

  it.each<[string, readonly Statement[]]>([
    ['two kinds', [KILLED, MISSING, inventCount('a3', 3, { object: 'rescuer' })]],
    ['the kind beside the people in one report', [KILLED, MISSING, inventCount('a1', 14)]],
    ['one happening alone', [KILLED, inventCount('a2', 11, { object: 'miner' }), TOLL]],
    ['one report alone', [KILLED, { ...MISSING, articleId: 'a1' }, TOLL]],
    [
      'children',
      [
        inventCount('a1', 9, { object: 'child' }),
        inventCount('a2', 12, { object: 'child', predicate: 'miss' }),
        TOLL,
      ],
    ],
    [
      'things',
      [
        inventCount('a1', 9, { object: 'cow' }),
        inventCount('a2', 12, { object: 'cow', predicate: 'miss' }),
        TOLL,
      ],
    ],
  ])('not: %s', (_name, told) => expect(objects(told)).toEqual(told.map(({ object }) => object)));
});
