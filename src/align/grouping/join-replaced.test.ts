import { describe, expect, it } from 'vitest';
import { inventCount } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { joinReplaced } from './join-replaced.ts';

const OLD = inventCount('a1', 19, { supersession: 'earlier' });
const NOW = inventCount('a1', 33, { supersession: 'newer' });
const OTHER = inventCount('a2', 19);

function sizes(
  groups: readonly (readonly Statement[])[],
  isConflict: (a: Statement, b: Statement) => boolean = () => false,
): readonly number[] {
  return joinReplaced(groups, isConflict).map((group) => group.length);
}

describe('joinReplaced', () => {
  it('brings the groups of the old and the new number of one sentence together', () => {
    expect(sizes([[OLD, OTHER], [NOW]])).toEqual([3]);
    expect(sizes([[NOW], [inventCount('a3', 5)], [OLD, OTHER]])).toEqual([3, 1]);
  });

  it('brings together two that follow each other and are told of the same', () => {
    const next = { ...OLD, sentence: { start: NOW.sentence.end + 1, end: NOW.sentence.end + 40 } };
    expect(sizes([[next], [NOW]])).toEqual([2]);
    expect(sizes([[{ ...next, about: 'soldiers wounded' }], [NOW]])).toEqual([1, 1]);
  });

  it.each<[string, readonly (readonly Statement[])[]]>([
    ['nothing is replaced', [[OTHER], [inventCount('a2', 33)]]],
    ['only the old number is there', [[OLD], [inventCount('a2', 33)]]],
    ['they stand in two sentences', [[OLD], [{ ...NOW, sentence: { start: 100, end: 200 } }]]],
    ['another thing happened to them', [[OLD], [{ ...NOW, predicate: 'wound' }]]],
  ])('leaves groups alone where %s', (_name, groups) => {
    expect(sizes(groups)).toEqual(groups.map((group) => group.length));
  });

  it('never joins over a conflict', () => {
    expect(sizes([[OLD, OTHER], [NOW]], (a) => a === OTHER)).toEqual([2, 1]);
  });
});
