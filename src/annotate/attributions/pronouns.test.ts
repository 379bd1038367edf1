import { expect, test } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

/** Whom the last source that is a pronoun means. */
function meant(text: string): string {
  const last = attribute(text).attributions.findLast(({ source: [one] }) =>
    /^(?:he|she|it)$/i.test(text.slice(one?.start, one?.end)),
  );
  return last?.chain.join(' > ') ?? 'no pronoun';
}

test.each([
  [
    'the subject goes before a name in a relative clause',
    'Mr. Quarne said the pact, which Mr. Oster pulled out of, was bad. “It was bad,” he said.',
    'Quarne',
  ],
  [
    'whose verb is no cue',
    'Michael Oster met David Quarne. Oster ran through the plan that Quarne drew up. “It holds,” he said.',
    'Michael Oster',
  ],
  ['a woman is not he', 'Anna Petrova met Otto Brandt. He said the talk went well.', 'Otto Brandt'],
  ['a title tells', 'Ms. Krell met Mr. Zorv. He said the talk went well.', 'Zorv'],
  ['kin tell', 'Her husband, Sorvin Krell, left. Then he said the talk went well.', 'Sorvin Krell'],
  [
    'who goes on is whom the sentence before was about',
    'Otto Brandt came in. He left when Karl Oster rang. “It holds,” he said.',
    'Otto Brandt',
  ],
  [
    'a paper is it, not the country it tells of',
    'The lawsuit alleges that Norway hid the spill. It says the leak was planned.',
    'lawsuit',
  ],
  [
    'a body that spoke is it',
    'The hospital in Norwell said three were hurt. It said two would recover.',
    'hospital in Norwell',
  ],
  [
    'the only person there, whatever the name tells',
    'The toll was given by Interior Minister Jorun Talvik. Ten were hurt, she said.',
    'Jorun Talvik',
  ],
  ['a body that only acts is it, too', 'The company closed the pit. It said nobody was hurt.', 'company'],
  [
    'a guard is a person, the coast guard is none',
    'The coast guard came. It said 17 were hurt.',
    'coast guard',
  ],
])('%s', (_, text, name) => {
  expect(meant(text)).toBe(name);
});

test.each([
  ['a woman and an unnamed man', 'Anna Petrova met the prince. He said the talk went well.'],
  ['nor the opposition', 'The opposition asked that Reyes resign. She said the talk went well.'],
  ['two who may be', 'The toll was given by Jorun Talvik and Kelda Storm. Ten were hurt, she said.'],
  ['nor is one by its noun', 'The company had promised to pay. He said the talk went well.'],
  ['a body is not he', 'Norwell Bank closed. He said the talk went well.'],
  ['a person is not it', 'Otto Brandt came in. It said the talk went well.'],
  ['a place is not it', 'The valley of Norway flooded. It said the talk went well.'],
])('nobody: %s', (_, text) => {
  expect(meant(text)).toBe('');
});
