import { describe, expect, it } from 'vitest';
import { readText } from '../../test/stories/read-text.ts';
import { victimsOf } from './victims.ts';

const victims = (text: string): readonly string[] =>
  victimsOf(readText(text)).map(({ fate, name, age, sex }) =>
    [fate, name, age, sex].filter((part) => part !== null).join(' '),
  );

describe('victimsOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['who died', 'A 26-year-old woman died at the depot.', ['kill 26 female']],
    ['who was killed', 'Mara Quill, 31, was killed.', ['kill Mara Quill 31']],
    ['who was found dead', 'Police found a man dead.', ['kill male']],
    ['a shooting that killed', 'A man was fatally shot.', ['kill male']],
    ['a shooting that did not', 'A 4-year-old child was accidentally shot in the leg.', ['wound 4']],
    ['by their own hand', 'A 17-year-old was held after he shot himself.', ['wound 17']],
    ['a wound', 'A boy suffered a gunshot wound to the hand.', ['wound male']],
    ['a death', 'The death of Mara Quill shocked Norwell.', ['kill Mara Quill']],
    ['two at once', 'A man and a woman were killed.', ['kill male', 'kill female']],
    [
      'one, told again',
      'A man was shot. The man died. Adam Vask, 40, was killed.',
      ['kill Adam Vask 40 male'],
    ],
    ['a pronoun', 'Mara Quill fell. She was pronounced dead.', ['kill Mara Quill']],
    ['another one', 'A man was killed. Another man was killed.', ['kill male', 'kill male']],
    [
      'two ages',
      'A 20-year-old man was killed. A 30-year-old man was shot.',
      ['kill 20 male', 'wound 30 male'],
    ],
  ])('%s', (_, text, expected) => {
    expect(victims(text)).toEqual(expected);
  });

  it.each([
    ['a group', 'Five people were killed.'],
    ['several', 'Two men were wounded.'],
    ['not so', 'A man was not killed.'],
    ['what may be', 'A man could have been killed.'],
    ['long ago', 'A man was killed in 1998.'],
    ['left open', 'Police could not confirm that a man was killed.'],
    ['a thing', 'The plan was killed.'],
  ])('nobody: %s', (_, text) => {
    expect(victims(text)).toEqual([]);
  });
});
