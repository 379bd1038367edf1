import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { profileStatements } from './profile-statements.ts';

const profiles = (text: string): readonly string[] =>
  profileStatements(readText(text)).map((s) => `${s.bearer}/${s.attribute}: ${s.label}`);

describe('profileStatements', () => {
  it('tells whom a role means where the name stands elsewhere', () => {
    const read = (text: string): readonly string[] =>
      profileStatements(readText(text, new Map([['suspect', 'Adam Vask']]))).map(
        (s) => `${s.attribute}: ${s.label}`,
      );
    expect(read('Adam Vask loaded his gun. The gunman then fled.')).toEqual(['suspect: Adam Vask']);
    expect(read('Adam Vask loaded his gun.')).toEqual([]);
    expect(read('Adam Vask loaded his gun and shot two people.')).toEqual(['suspect: Adam Vask']);
    expect(read('Adam Vask was shot by police.')).toEqual([]);
    expect(read('Vask loaded his gun. The gunman then fled.')).toEqual([]);
  });

  it.each([
    ['a home behind the name', 'Mara Quill, 57, of Iowa, was there.', 'Mara Quill/home: of Iowa'],
    ['a home before the name', 'An Iowa man, Adam Vask, was hurt.', 'Adam Vask/home: Iowa man'],
    ['a calling', 'Mara Quill, a retired nurse, helped.', 'Mara Quill/nurse: a retired nurse'],
    ['a calling, told', 'Mara Quill was a land surveyor.', 'Mara Quill/surveyor: a land surveyor'],
    ['a pronoun', 'Mara Quill ran. She was a land surveyor.', 'Mara Quill/surveyor: a land surveyor'],
    ['a party', 'Democrat Mara Quill won.', 'Mara Quill/party: Democrat'],
    ['a soldier', 'Adam Vask, an army veteran, fled.', 'Adam Vask/military: an army veteran'],
    ['a role', 'The gunman, Adam Vask, fled.', 'Adam Vask/suspect: gunman, Adam Vask'],
  ])('%s', (_, text, expected) => {
    expect(profiles(text)).toContain(expected);
  });

  it.each([
    ['The former interior minister, Mara Quill, spoke.', 'Mara Quill: former minister'],
    ['The interior minister, Mara Quill, spoke.', 'Mara Quill: minister'],
    ['A former soldier met the interior minister, Mara Quill.', 'Mara Quill: minister'],
  ])('a role that is over is told so: %s', (text, expected) => {
    expect(profileStatements(readText(text)).map(({ about }) => about)).toContain(expected);
  });

  it.each([
    ['a list', 'Mara Quill, a nurse and two doctors helped.'],
    ['not so', 'Mara Quill was not a nurse.'],
    ['a title', 'President Mara Quill spoke.'],
    ['an office before the name', 'It was empty, fire chief Mara Quill said.'],
    ['a place that is no home', 'Mara Quill in Iowa spoke.'],
    ['what a thing is', 'The vessel was a ferry.'],
  ])('nothing: %s', (_, text) => {
    expect(profiles(text)).toEqual([]);
  });
});
