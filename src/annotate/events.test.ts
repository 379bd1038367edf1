import { expect, test } from 'vitest';
import { eventLines } from '../../test/syntax/read-parsed.ts';

test.each([
  ['Six soldiers were killed.', ['killed kill verb']],
  ['Nobody died and he did not resign.', ['died kill verb not', 'resign resign verb not']],
  ['None of the 40 pupils were hurt.', ['hurt wound verb not']],
  ['No fewer than 12 people were killed.', ['killed kill verb']],
  ['A few pupils were hurt.', ['hurt wound verb']],
  ['The fall nearly killed 12 people.', ['killed kill verb unreal']],
  ['The fall killed nearly 12 people.', ['killed kill verb']],
  ['Twelve people are feared dead.', ['dead kill noun unreal']],
  ['Police foiled a plot to kill him.', ['kill kill verb unreal']],
  ['The strike on the hospital killed 12.', ['strike strike noun', 'killed kill verb']],
  ['The teachers were on strike.', ['strike walkout noun']],
  ['The union called off its strike.', ['strike walkout noun']],
  ['Six drones were shot down.', ['shot intercept verb']],
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
