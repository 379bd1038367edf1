import { describe, expect, test } from 'vitest';
import { readQuantities } from './read-quantities.ts';

/** Value, thing and scope of each number, and the index of the number it is a part of. */
const scopes = (text: string): unknown[] =>
  readQuantities(text).quantities.map(({ value, of, scope, partOf }) => [value, of, scope, partOf]);

/** Value and whether it adds to an earlier number. */
const increments = (text: string): unknown[] =>
  readQuantities(text).quantities.map(({ value, additional }) => [value, additional]);

/** Value, counted phrase and what befell it. */
const phrases = (text: string): unknown[] =>
  readQuantities(text).quantities.map(({ value, phrase, event }) => [value, phrase, event]);

describe('part or total', () => {
  test.each([
    [
      'Five of the 12 sailors were hurt.',
      [
        [5, 'sailor', 'part', 1],
        [12, 'sailor', null, null],
      ],
    ],
    [
      'Twelve sailors were hurt, including five officers.',
      [
        [12, 'sailor', null, null],
        [5, 'officer', 'part', 0],
      ],
    ],
    [
      'Twelve sailors were hurt, five of them badly.',
      [
        [12, 'sailor', null, null],
        [5, 'sailor', 'part', 0],
      ],
    ],
    [
      'More than 40 people, 12 of whom were children, were hurt.',
      [
        [40, 'people', null, null],
        [12, 'people', 'part', 0],
      ],
    ],
    [
      'Police held 12 suspects, of which five were charged.',
      [
        [12, 'suspect', null, null],
        [5, 'suspect', 'part', 0],
      ],
    ],
    [
      'Up to 12 of the 40 people on board died.',
      [
        [12, 'people', 'part', 1],
        [40, 'people', null, null],
      ],
    ],
    ['A total of 12 sailors were hurt.', [[12, 'sailor', 'total', null]]],
    ['Twelve sailors in total were hurt.', [[12, 'sailor', 'total', null]]],
    ['Twelve sailors were hurt in all.', [[12, 'sailor', 'total', null]]],
    ['All 40 homes burned.', [[40, 'home', 'total', null]]],
    [
      'In the past day 12 people died, bringing the total to 90.',
      [
        [12, 'people', null, null],
        [90, 'people', 'total', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });

  test.each([
    ['Twelve sailors were hurt.', [[12, 'sailor', null, null]]],
    [
      'Twelve sailors were hurt in all three towns.',
      [
        [12, 'sailor', null, null],
        [3, 'town', 'total', null],
      ],
    ],
    [
      'Twelve sailors and five officers were hurt.',
      [
        [12, 'sailor', null, null],
        [5, 'officer', null, null],
      ],
    ],
    [
      'Twelve sailors were hurt. Five officers sang.',
      [
        [12, 'sailor', null, null],
        [5, 'officer', null, null],
      ],
    ],
  ])('neither: %s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });
});

describe('cumulative or new', () => {
  test.each([
    ['Three more sailors were hurt.', [[3, true]]],
    ['Another three sailors were hurt.', [[3, true]]],
    ['An additional three sailors were hurt.', [[3, true]]],
    ['Three others were hurt.', [[3, true]]],
    ['Three new cases were reported.', [[3, true]]],
    [
      'Three new deaths brought the total to 15.',
      [
        [3, true],
        [15, false],
      ],
    ],
    [
      'The death toll rose by three to 15.',
      [
        [3, true],
        [15, false],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(increments(text)).toEqual(expected);
  });

  test.each([
    ['So far this year 40 people have died.', [[40, false]]],
    ['The death toll rose to 15.', [[15, false]]],
    ['Three new schools opened.', [[3, false]]],
    ['The toll was revised down by three.', [[3, false]]],
    ['More than three sailors were hurt.', [[3, false]]],
  ])('no increment: %s', (text, expected) => {
    expect(increments(text)).toEqual(expected);
  });
});

describe('whose and where', () => {
  test.each([
    [
      'Twelve Nelor sailors and eight Orsk sailors were killed.',
      [
        [12, 'nelor sailor', 'kill'],
        [8, 'orsk sailor', 'kill'],
      ],
    ],
    ["Orsk's 12 soldiers were killed.", [[12, 'soldier', 'kill']]],
    ['Nelor killed 12 of its own soldiers.', [[12, 'own soldier', 'kill']]],
    [
      'Nelor lost 12 boats in May and Orsk lost 9 carts.',
      [
        [12, 'boat', null],
        [9, 'cart', null],
      ],
    ],
    [
      'The 12 dead included five children.',
      [
        [12, null, 'kill'],
        [5, 'child', 'kill'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  test('two counts of one thing stand in clauses of their own', () => {
    const [nelor, orsk] = readQuantities(
      'Twelve people died in Nelor and eight people died in Orsk.',
    ).quantities;
    expect([nelor?.of, orsk?.of]).toEqual(['people', 'people']);
    expect(nelor?.clause).not.toBe(orsk?.clause);
  });
});
