import { describe, expect, it } from 'vitest';
import { isOneEditApart } from './one-edit-apart.ts';

describe('isOneEditApart', () => {
  it.each([
    ['changed', 'esteban', 'esteben'],
    ['left out', 'jamayha', 'jamyha'],
    ['put in', 'ana', 'anna'],
    ['swapped', 'brian', 'brain'],
    ['at the end', 'maria', 'marie'],
    ['at the start', 'ada', 'ida'],
  ])('is: %s', (_, a, b) => {
    expect([isOneEditApart(a, b), isOneEditApart(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['equal', 'ada', 'ada'],
    ['two changed', 'maria', 'marco'],
    ['two left out', 'ann', 'annie'],
    ['swapped over one', 'abc', 'cba'],
  ])('is not: %s', (_, a, b) => {
    expect([isOneEditApart(a, b), isOneEditApart(b, a)]).toEqual([false, false]);
  });
});
