import { expect, test } from 'vitest';
import { parse } from '../../../test/syntax/read-parsed.ts';

const phrases = (text: string): readonly string[] =>
  parse(text).nounPhrases.map((p) => text.slice(p.start, p.end));

test.each([
  ['The old stone bridge fell.', ['The old stone bridge']],
  ['Norwell’s first mayor left.', ['Norwell’s first mayor']],
  ['They buried the fallen.', ['They', 'the fallen']],
  ['Northern and southern agencies met.', ['Northern and southern agencies']],
  ['The state-owned bank closed.', ['The state-owned bank']],
  ['Mayor Ann Lee Friday left.', ['Mayor Ann Lee', 'Friday']],
  ['On Monday police arrested a man.', ['Monday', 'police', 'a man']],
  ['On Monday night rescuers found a man.', ['Monday night', 'rescuers', 'a man']],
  ['In May officials had closed the bridge.', ['May', 'officials', 'the bridge']],
  ['He spoke in Monday meetings.', ['He', 'Monday meetings']],
  ['Monday talks had failed.', ['Monday talks']],
  ['Some had been hurt.', ['Some']],
  ['He thanked the grieving parents of six soldiers.', ['He', 'the grieving parents', 'six soldiers']],
])('%s', (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});
