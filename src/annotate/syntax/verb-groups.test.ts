import { expect, test } from 'vitest';
import { parse } from '../../../test/syntax/read-parsed.ts';
import type { VerbGroup } from '../../model/annotation.ts';

const groups = (text: string): readonly string[] =>
  parse(text).verbGroups.map((g) => `${text.slice(g.start, g.end)}: ${describeGroup(g)}`);

const describeGroup = (g: VerbGroup): string =>
  [g.voice, g.tense, g.perfect ? 'perfect' : '', g.negated ? 'not' : '', g.modal ?? '']
    .filter(Boolean)
    .join(' ');

test.each([
  ['The dam failed.', ['failed: active past']],
  ['The dam has not failed.', ['has not failed: active past perfect not']],
  ['The dam was not safe.', ['was not: active past not']],
  ['Six people were killed.', ['were killed: passive past']],
  ['He was seized and taken to a jail.', ['was seized: passive past', 'taken: passive past']],
  ['He was wounded and fled.', ['was wounded: passive past', 'fled: active past']],
  ['The town may be flooded.', ['may be flooded: passive present may']],
  ['She never left.', ['left: active past not']],
  ['She hardly ever leaves.', ['leaves: active present not']],
  ['She no longer leaves.', ['leaves: active present not']],
  ['Never did the mayor say so.', ['did: active past not', 'say: active present not']],
  ['At no time did the mayor say so.', ['did: active past', 'say: active present not']],
  ['Not only did the mayor say so.', ['did: active past', 'say: active present']],
  ['They will rebuild the dam.', ['will rebuild: active future']],
  ['They would never leave.', ['would never leave: active past not would']],
  ['She is said to have left.', ['is said: passive present', 'to have left: active infinitive perfect']],
  ['Soldiers killed in the flood were buried.', ['killed: passive participle', 'were buried: passive past']],
  ['The council pledged to rebuild it.', ['pledged: active past', 'to rebuild: active infinitive']],
  [
    'The money pledged to help them never came.',
    ['pledged: passive participle', 'to help: active infinitive', 'came: active past not'],
  ],
  ['Before villagers left the hall, it rained.', ['left: active past', 'rained: active past']],
  ['The state-owned bank closed.', ['closed: active past']],
])('%s', (text, expected) => {
  expect(groups(text)).toEqual(expected);
});
