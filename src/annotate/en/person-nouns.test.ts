import { expect, test } from 'vitest';
import { namesPerson } from './person-nouns.ts';

test.each([
  'plumber',
  'goalkeeper',
  'baker',
  'clerk',
  'florist',
  'curator',
  'librarian',
  'postman',
  'lifeguard',
])('a %s is a person', (noun) => expect(namesPerson(noun)).toBe(true));

test.each(['water', 'letter', 'strait', 'error', 'harbor', 'helicopter', 'detail', 'tremor', 'beer', 'list'])(
  'a %s is none',
  (noun) => expect(namesPerson(noun)).toBe(false),
);
