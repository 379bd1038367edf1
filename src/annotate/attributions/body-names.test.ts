import { expect, test } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

/** Who is named by the last attribution. */
const lastSource = (text: string): string | undefined => attribute(text).attributions.at(-1)?.chain.at(-1);

test.each([
  ['The Boiler Safety Office came. Owners must act, the office said.', 'Boiler Safety Office'],
  ['The Norda Water Authority came. The authority said it knew nothing.', 'Norda Water Authority'],
  ['The transport ministry came. The ministry said 12 were hurt.', 'transport ministry'],
  ['The ministry in Corvin came. The ministry said 12 were hurt.', 'ministry in Corvin'],
  ['The Norda Times reported that 12 died. The report also said three were children.', 'Norda Times'],
  [
    'The Water Ministry said in a statement on Monday that 24 were hurt. 41 are lost, the statement says.',
    'Water Ministry',
  ],
])('%s', (text, name) => {
  expect(lastSource(text)).toBe(name);
});

test.each([
  ['two of them', 'The Water Ministry and the Health Ministry came. The ministry said 12 were hurt.'],
  [
    'one named, one described',
    'The Water Ministry came. A Kestrian ministry left. The ministry said 12 were hurt.',
  ],
  ['named only later', 'The ministry said 12 were hurt, and the Water Ministry fell silent.'],
])('cannot tell: %s', (_, text) => {
  expect(lastSource(text)).toBe('ministry');
});

test('who speaks of a statement does not speak in it', () => {
  expect(lastSource('Ana Reyes said there was an error in a statement. The statement said it was bad.')).toBe(
    'statement',
  );
});
