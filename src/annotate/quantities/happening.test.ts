import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

const summary = (text: string): unknown[] =>
  readQuantities(text).quantities.map((quantity) => [quantity.value, quantity.of, quantity.event]);

describe('what happened to the counted', () => {
  test.each([
    ['Six people were killed.', [[6, 'people', 'kill']]],
    ['Around 600 troops have perished.', [[600, 'troop', 'kill']]],
    ['A gunman shot and killed six people.', [[6, 'people', 'kill']]],
    ['The state has sent 15,000 troops to support its ally.', [[15000, 'troop', 'deploy']]],
    [
      'The crash left 12 dead and 30 injured.',
      [
        [12, 'people', 'kill'],
        [30, 'people', 'wound'],
      ],
    ],
    ['The quake left 15 missing.', [[15, 'people', 'miss']]],
    ['Some 24 people have lost their lives.', [[24, 'people', 'kill']]],
    ['Some 2,600 people will lose their jobs.', [[2600, 'people', 'dismiss']]],
    ['Some 40 men lost their way.', [[40, 'man', null]]],
    ['Seven cars had fallen into the river.', [[7, 'car', null]]],
    ['Over 6,000 casualties were feared.', [[6000, 'casualty', 'casualty']]],
    ['The death toll climbed to 43.', [[43, 'people', 'kill']]],
    ['They mourned the deaths of 12 miners.', [[12, 'miner', 'kill']]],
    ['It came from a deployment of roughly 15,000.', [[15000, null, 'deploy']]],
    ['Six slain students were named.', [[6, 'student', 'kill']]],
    ['The blaze claimed 29 lives.', [[29, 'people', 'kill']]],
    [
      'Police arrested 12 people; 30 more were detained.',
      [
        [12, 'people', 'arrest'],
        [30, 'people', 'arrest'],
      ],
    ],
    [
      'Twelve children and six adults were killed.',
      [
        [12, 'child', 'kill'],
        [6, 'adult', 'kill'],
      ],
    ],
    [
      'At least 12 people, including three children, were killed.',
      [
        [12, 'people', 'kill'],
        [3, 'child', 'kill'],
      ],
    ],
    ['Also wounded were four patrons.', [[4, 'patron', 'wound']]],
    [
      'Six members of one family were shot dead.',
      [
        [6, 'member', 'kill'],
        [1, 'family', 'kill'],
      ],
    ],
    [
      'Seven people were shot, six fatally, on Sunday.',
      [
        [7, 'people', 'shoot'],
        [6, 'people', 'kill'],
      ],
    ],
    ['About 2,000 homes were destroyed.', [[2000, 'home', 'destroy']]],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  test.each([
    ['Two gunmen killed a guard.', [[2, 'gunman', null]]],
    ['Two suspects wounded the bystanders.', [[2, 'suspect', null]]],
    ['The ship carried 300 people.', [[300, 'people', null]]],
  ])('what the counted did is not what befell them: %s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });
});

describe('ellipsis', () => {
  test.each([
    [
      'At least 600 soldiers have been killed, with thousands more wounded.',
      [600, 'soldier', 'kill'],
      [[1000, 9999], 'soldier', 'wound'],
    ],
    [
      'At least 1,000 troops had died, but newer estimates suggest that around 600 have perished.',
      [1000, 'troop', 'kill'],
      [600, 'troop', 'kill'],
    ],
    [
      'The army has not confirmed the number of troops that were killed, though officials estimate about 600, with thousands more wounded.',
      [600, 'troop', 'kill'],
      [[1000, 9999], 'troop', 'wound'],
    ],
    [
      'A gunman killed six people and injured fourteen others.',
      [6, 'people', 'kill'],
      [14, 'people', 'wound'],
    ],
    ['Two more people died, bringing the total to 14.', [2, 'people', 'kill'], [14, 'people', 'kill']],
  ])('%s', (text, first, second) => {
    expect(summary(text)).toEqual([first, second]);
  });
});

describe('parts and totals', () => {
  test('"N of the M" points on, "including N" and "N of them" point back', () => {
    const first = readQuantities('Some 60 of the 300 passengers survived.').quantities;
    expect([first[0]?.scope, first[0]?.partOf]).toEqual(['part', 1]);
    const second = readQuantities('Twelve people died, including three children.').quantities;
    expect([second[1]?.scope, second[1]?.partOf]).toEqual(['part', 0]);
    const third = readQuantities('He said 14 soldiers had been wounded, three of them badly.').quantities;
    expect([third[1]?.scope, third[1]?.partOf, third[1]?.of]).toEqual(['part', 0, 'soldier']);
  });

  test('totals and additions are marked', () => {
    expect(readQuantities('A total of 40 people came.').quantities[0]?.scope).toBe('total');
    expect(readQuantities('Another 40 people came.').quantities[0]?.additional).toBe(true);
    expect(readQuantities('Forty people came.').quantities[0]?.additional).toBe(false);
  });

  test('the event mention is the word that says it', () => {
    const text = 'The army said 14 soldiers had been wounded.';
    const { quantities, events } = readQuantities(text);
    const mention = events[quantities[0]?.eventMention ?? -1];
    expect(text.slice(mention?.start, mention?.end)).toBe('wounded');
  });
});
