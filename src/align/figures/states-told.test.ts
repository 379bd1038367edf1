import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

/** `number class object scope` of every count. */
const told = (text: string): readonly string[] =>
  quantityStatements(readText(text)).map(
    ({ label, predicate, object, scope }) => `${label} ${predicate} ${object} ${scope}`,
  );

describe('what befell people, told as a state', () => {
  it.each<[string, string]>([
    ['Some 42 people in three provinces fell ill with listeriosis.', 'Some 42 sicken person null'],
    ['Seventy-four are ill.', 'Seventy-four sicken person null'],
    ['The number of confirmed cases reached 88.', '88 sicken person null'],
    ['The number of confirmed infections stood at 74 on Thursday.', '74 sicken person null'],
    ['The number of confirmed dead stood at 14.', '14 kill null null'],
    ['Eleven of the patients are in hospital.', 'Eleven hospitalize patient null'],
    ['A gunman shot dead five people and wounded eight others.', 'five kill person null'],
    ['Five people are still in hospital.', 'Five hospitalize person null'],
    [
      'The block has 64 flats. She said that 11 of the injured had been taken to hospital.',
      '11 hospitalize person null',
    ],
    [
      'Twenty-four patients remained in hospital on Saturday and nine had been discharged.',
      'Twenty-four hospitalize patient null',
    ],
    ['Seventeen miners were taken to hospital, four of them with burns.', 'Seventeen hospitalize miner null'],
    ['The other three suffered minor injuries.', 'The other three wound person part'],
    ['Rescuers tried to reach 22 men believed to be cut off in the gallery.', '22 miss man null'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each<[string, string]>([
    ['Some 42 people in three provinces fell ill with listeriosis.', 'three sicken'],
    ['Seventeen miners were taken to hospital, four of them with burns.', 'four hospitalize'],
    ['Twelve people were taken to the town hall.', 'Twelve hospitalize'],
    ['Three banks suffered heavy losses.', 'Three wound'],
    ['About 300 homes were cut off by the flood.', 'About 300 miss'],
    ['The union confirmed 12 strikes.', '12 sicken'],
    ['Four men who were missing from the shift book came to no harm.', 'Four miss'],
  ])('%s: not %s', (text, start) => expect(told(text).filter((one) => one.startsWith(start))).toEqual([]));
});
