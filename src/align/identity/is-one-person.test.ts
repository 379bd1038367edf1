import { expect, test } from 'vitest';
import { isOnePerson } from './is-one-person.ts';

test.each([
  ['boy', 'boy', true],
  ['boy', 'child', true],
  ['son', 'teenager', true],
  ['Mara Quill', 'Mara Quill', true],
  ['boy', 'girl', false],
  ['boy', 'man', false],
  ['driver', 'man', false],
  [null, 'boy', false],
])('%s and %s: %s', (a, b, is) => {
  expect(isOnePerson(a, b)).toBe(is);
  expect(isOnePerson(b, a)).toBe(is);
});
