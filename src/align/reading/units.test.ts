import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { unitsOf } from './units.ts';

function unitWords(text: string): readonly string[] {
  return unitsOf(readText(text)).map(({ span }) => text.slice(span.start, span.end));
}

describe('unitsOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['a plain sentence is one', 'The mayor opened a bakery.', ['The mayor opened a bakery']],
    [
      'a relative clause stays with what it tells of',
      'The mayor opened a bakery which sells rye bread.',
      ['The mayor opened a bakery which sells rye bread'],
    ],
    [
      'what a clause between commas parts is one',
      'The mayor, who opened a bakery, will not close it.',
      ['The mayor, who opened a bakery, will not close it'],
    ],
    [
      'a name that is explained by a clause keeps its verb',
      'The father of Mara Quill, the nurse of whom we wrote yesterday, is alive.',
      ['The father of Mara Quill, the nurse of whom we wrote yesterday, is alive'],
    ],
    [
      'a verb alone stays with the one before it',
      'The mayor was shot and killed.',
      ['The mayor was shot and killed'],
    ],
    [
      'one with an object does not',
      'The mayor was shot and lost an eye.',
      ['The mayor was shot', 'lost an eye'],
    ],
    [
      'nor one by which somebody speaks',
      'The mayor flew to the port and promised that the town would pay.',
      ['The mayor flew to the port', 'promised', 'the town would pay'],
    ],
    [
      'a second verb behind a comma is another thing',
      'The mayor opened a bakery, closed a school.',
      ['The mayor opened a bakery', 'closed a school'],
    ],
    [
      'a condition stays with what it is for',
      'If the roof holds, the mayor will open a bakery.',
      ['If the roof holds, the mayor will open a bakery'],
    ],
    [
      'a condition of two parts, too',
      'But if the roof holds and the mayor agrees, the town will open a bakery.',
      ['if the roof holds and the mayor agrees, the town will open a bakery'],
    ],
    [
      'two finite clauses are two',
      'The storm tore off the roof, and the mayor closed the schools.',
      ['The storm tore off the roof', 'the mayor closed the schools'],
    ],
    [
      'what a source says stands without the source',
      'The union said that the alarm was broken.',
      ['The union said', 'the alarm was broken'],
    ],
    [
      'the same with the source behind',
      'The alarm was broken, the union said.',
      ['The alarm was broken', 'the union said'],
    ],
    ['and in front', 'According to the union, the alarm was broken.', ['the alarm was broken']],
    [
      'a purpose stays',
      'The town borrowed money to mend the bridge.',
      ['The town borrowed money to mend the bridge'],
    ],
  ])('%s', (_name, text, words) => {
    expect(unitWords(text)).toEqual(words);
  });

  it('covers every clause once, in order', () => {
    const r = readText(
      'The storm tore the roof off the market, and the ferry stayed in port. Schools closed while crews cleared the roads, the mayor said.',
    );
    expect(unitsOf(r).flatMap((unit) => unit.clauses)).toEqual(r.a.clauses.map((_, i) => i));
  });
});
