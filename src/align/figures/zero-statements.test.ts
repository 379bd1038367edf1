import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { zeroStatements } from './zero-statements.ts';

const told = (text: string): readonly string[] =>
  zeroStatements(readText(text)).map(({ label, predicate, object }) => `${label} ${predicate} ${object}`);

describe('counts of none', () => {
  it.each<[string, string]>([
    ['No one was killed, the company said.', 'No one kill person'],
    ['Nobody was injured in the blast on Monday.', 'Nobody wound person'],
    ['The company said there had been no casualties.', 'no casualties casualty person'],
    ['The fire caused no injuries.', 'no injuries wound person'],
    ['The attack killed no one.', 'no one kill person'],
    ['No people died.', 'No people kill person'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    'No one else was killed.',
    'No officers were hurt.',
    'No one was seriously hurt.',
    'No one in the house was killed.',
    'No one was hurt in Harrow.',
    'Nobody was killed in the second blast.',
    'No deaths were reported.',
    'There were no further deaths.',
    'None of the workers was hurt.',
    'No one could be killed by it.',
    'No one was arrested.',
    'The company has not said whether no one was killed.',
    'One man was killed.',
  ])('none: %s', (text) => expect(told(text)).toEqual([]));
});

it('contradicts a count of some', () => {
  const [claim] = tellStory(
    'A blast hit the mill on Monday. No one was killed, the company said. Three people were killed, the union said.',
  ).claims.filter(({ about }) => about === 'people killed');
  expect([claim?.agreement, claim?.readings.map(({ label }) => label).sort()]).toEqual([
    'disputed',
    ['No one', 'Three'],
  ]);
});
