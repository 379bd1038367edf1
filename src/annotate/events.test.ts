import { expect, test } from 'vitest';
import { eventLines } from '../../test/syntax/read-parsed.ts';

test.each([
  ['Six soldiers were killed.', ['killed kill verb']],
  ['Nobody died and he did not resign.', ['died kill verb', 'resign resign verb not']],
  ['They lost their lives in the flood.', ['lost kill verb', 'flood flood noun']],
  ['The city may be evacuated.', ['evacuated evacuate verb unreal']],
  ['The minister will visit the town.', ['visit visit verb future']],
  ['She is expected to sign the deal.', ['sign sign verb future']],
  ['If the bank sells its shares, it will recover.', ['sells sell verb unreal']],
  [
    'The volcano erupted and the patients were vaccinated.',
    ['erupted erupt verb', 'vaccinated vaccinate verb'],
  ],
  ['He was stabbed, and the thieves robbed a shop.', ['stabbed stab verb', 'robbed rob verb']],
])('%s', (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});

test.each([['We will give them a beautiful life.'], ['The table is green.'], ['She sings in Norwell.']])(
  'no happening of a class: %s',
  (text) => {
    expect(eventLines(text)).toEqual([]);
  },
);
