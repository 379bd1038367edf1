import { describe, expect, it } from 'vitest';
import { inventCount } from '../../../test/stories/invent-statement.ts';
import type { Statement } from '../../model/statement.ts';
import { visitCandidates } from './block.ts';
import { REACH, withinReach } from './within-reach.ts';

const at = (articleId: string, start: number): Statement =>
  inventCount(articleId, 17, { focus: { start, end: start + 1 } });

const report = (articleId: string, length: number): readonly Statement[] =>
  Array.from({ length }, (_, i) => at(articleId, i));

describe('withinReach', () => {
  const { meets, endOfRun } = withinReach([...report('a', REACH + 2), ...report('b', REACH + 2)]);

  it.each([
    ['neighbours of one report', 0, 1, true],
    ['the farthest that meet', 0, REACH, true],
    ['one farther', 0, REACH + 1, false],
    ['those of two reports', 0, 2 * REACH + 3, true],
  ])('%s', (_, a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
  });

  it('goes by the place in the report, not in the list', () => {
    expect(withinReach([...report('a', REACH + 2), at('a', 0)]).meets(1, REACH + 2)).toBe(true);
  });

  it('knows where the report ends in the list', () => {
    expect([endOfRun(0), endOfRun(REACH + 1), endOfRun(REACH + 2)]).toEqual([
      REACH + 2,
      REACH + 2,
      2 * REACH + 4,
    ]);
  });
});

describe('statements of a long report', () => {
  it('are held against those near them and against all of another report', () => {
    const statements = [...report('a', REACH + 60), at('b', 0)];
    const pairs = new Set<string>();
    visitCandidates(statements, (a, b) => pairs.add(`${a}-${b}`));
    expect([REACH, REACH + 1, statements.length - 1].map((b) => pairs.has(`0-${b}`))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
