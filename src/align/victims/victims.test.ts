import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { victimsOf } from './victims.ts';
import { victimsTold } from './victims-told.ts';

const victims = (text: string): readonly string[] =>
  victimsOf(readText(text)).map(({ fate, name, age, sex, count }) =>
    [fate, count === 1 ? null : count, name, age, sex].filter((part) => part !== null).join(' '),
  );

describe('victimsOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['who died', 'A 26-year-old woman died at the depot.', ['die 26 female']],
    ['who passed away', 'The boy passed away on Sunday.', ['die male']],
    ['who was killed', 'Mara Quill, 31, was killed.', ['kill Mara Quill 31']],
    ['who was found dead', 'Police found a man dead.', ['kill male']],
    ['a shooting that killed', 'A man was fatally shot.', ['kill male']],
    ['a shooting that may have', 'A 4-year-old child was accidentally shot in the leg.', ['shoot 4']],
    ['a bullet', 'A woman was hit by a stray bullet.', ['shoot female']],
    ['a wound', 'A boy suffered a gunshot wound to the hand.', ['shoot male']],
    ['a hospital', 'The girl is in critical condition.', ['wound female']],
    ['a death', 'The death of Mara Quill shocked Norwell.', ['kill Mara Quill']],
    ['two at once', 'A man and a woman were killed.', ['kill male', 'kill female']],
    ['injuries', 'Two men and a girl suffered minor injuries.', ['wound 2 male', 'wound female']],
    ['whom it was done to death', 'A man shot his 6-year-old brother to death.', ['kill 6 male']],
    ['a word before the noun', 'Police named her slain sister.', ['kill female']],
    ['a boy like himself', 'A boy was killed. A teenage boy shot another boy.', ['kill male']],
    ['two alike at once', 'A father and son were killed.', ['kill male', 'kill male']],
    [
      'a name behind its noun',
      'Police found the bodies of his wife, Mara Quill, and a boy.',
      ['kill Mara Quill female', 'kill male'],
    ],
    [
      'both of a relative clause',
      'A girl and her mother who were killed lived in Norwell.',
      ['kill female', 'kill female'],
    ],
    [
      'one, told again',
      'A man was shot. The man died. Adam Vask, 40, was killed.',
      ['die Adam Vask 40 male'],
    ],
    ['one by a part of the name', 'David Quill was killed. David was killed at noon.', ['kill David Quill']],
    ['one who was hurt and died', 'A boy was wounded. The boy died.', ['die male']],
    ['one hurt, one killed', 'A man was wounded. A man was killed.', ['wound male', 'kill male']],
    ['another one', 'A man was killed. Another man was killed.', ['kill male', 'kill male']],
    [
      'two ages',
      'A 20-year-old man was killed. A 30-year-old man was shot.',
      ['kill 20 male', 'shoot 30 male'],
    ],
    ['months', 'An 8-month-old baby was killed.', ['kill 0']],
  ])('%s', (_, text, expected) => {
    expect(victims(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['shot', 'A 17-year-old boy was held after he shot himself.', ['shoot 17 male']],
    ['in a suicide', 'A man shot himself on Monday. Police called it a suicide.', ['kill male']],
    ['with the others', 'A man killed his two sons and himself.', ['kill male', 'kill 2 male']],
    ['the gun', 'A man killed a woman and turned the gun on himself.', ['kill female', 'kill male']],
    ['a life', 'The woman took her own life.', ['kill female']],
    ['an attempt', 'A man turned the gun on himself in an attempted suicide.', ['shoot male']],
  ])('by their own hand: %s', (_, text, expected) => {
    expect([...victims(text)].sort()).toEqual([...expected].sort());
  });

  it.each<[string, string, readonly string[]]>([
    ['people', 'Five people were killed.', ['kill 5']],
    ['no noun', 'The raid left two dead, three wounded.', ['kill 2', 'wound 3']],
    ['beside a person', 'A man and two children are dead.', ['kill male', 'kill 2']],
    ['and those among them', 'Three people were killed. A man and a girl were killed.', ['kill 3']],
    ['told again', 'Two boys were killed. Two children were killed.', ['kill 2 male']],
    ['of which one died', 'Five people were shot. One man died.', ['shoot 4', 'die male']],
    ['one fatally', 'Five people were shot, one fatally.', ['shoot 4', 'kill']],
    [
      'others beside the dead',
      'A man was killed and three others were wounded. A girl was wounded.',
      ['kill male', 'wound 3'],
    ],
    ['others beside the wounded', 'A man was wounded. Three others were wounded.', ['wound male', 'wound 3']],
    [
      'all there are',
      'Two people were killed. Ada Lee, 31, Bob Day, 19, and Mara Quill were killed.',
      ['kill 2'],
    ],
  ])('a number: %s', (_, text, expected) => {
    expect(victims(text)).toEqual(expected);
  });

  it.each([
    ['not so', 'A man was not killed.'],
    ['what may be', 'A man could have been killed.'],
    ['long ago', 'A man was killed in 1998.'],
    ['months ago', 'Her mother died just months ago.'],
    ['in mind', 'He was going to kill his wife.'],
    ['tried', 'Adam Vask was trying to commit suicide.'],
    ['who shoots', 'Two boys were shooting at each other.'],
    ['of several shootings', 'A man was killed in separate shootings across the city.'],
    ['attempted', 'He was charged with the attempted murder of five teenagers.'],
    ['left open', 'Police could not confirm that a man was killed.'],
    ['a thing', 'The plan was killed.'],
    ['the dead', 'The coroner, Mara Quill, identified the dead.'],
    ['shots', 'Mara Quill shot at it three times.'],
    ['ages', 'The boys, ages 25 and 26, were questioned.'],
    ['a condition of something', 'The road is in fair condition.'],
  ])('nobody: %s', (_, text) => {
    expect(victims(text)).toEqual([]);
  });

  it('reads no more places of a report than those of one event', () => {
    const places = Array.from({ length: 250 }, (_, i) => `A ${i % 2 === 0 ? 'man' : 'woman'} was killed.`);
    expect(victimsTold(readText(places.slice(0, 150).join(' ')))).toHaveLength(150);
    expect(victimsTold(readText(places.join(' ')))).toHaveLength(200);
  });
});
