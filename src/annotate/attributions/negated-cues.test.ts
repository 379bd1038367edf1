import { expect, test } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

const negated = (text: string): readonly boolean[] => attribute(text).attributions.map((one) => one.negated);

test.each([
  'The army never said the alarm worked.',
  'The army has yet to say that the alarm worked.',
  'The army is yet to confirm that the alarm worked.',
  'The army was unable to say whether the alarm worked.',
  'The army stopped short of saying that the alarm worked.',
  'The army almost admitted the alarm failed.',
  'The army could neither confirm nor deny that the alarm failed.',
  'The army no longer says the alarm worked.',
  'Few generals said the alarm worked.',
  'Hardly any generals said the alarm worked.',
  'Not all generals said the alarm worked.',
  'Nor did the army say the alarm worked.',
])('not said: %s', (text) => {
  expect(negated(text)).toEqual([true]);
});

test.each([
  'A few generals said the alarm worked.',
  'Not only the army said the alarm worked.',
  'Not only did the army say the alarm worked.',
  'The army was able to confirm that the alarm worked.',
  'The army can confirm that the alarm worked.',
])('said: %s', (text) => {
  expect(negated(text)).toEqual([false]);
});

test.each([
  ['The army ruled out that the alarm failed.', 'deny'],
  ['The army questioned whether the alarm failed.', 'question'],
  ['The army doubted that the alarm failed.', 'question'],
])('%s %s', (text, stance) => {
  expect(attribute(text).attributions.map((one) => one.stance)).toEqual([stance]);
});
