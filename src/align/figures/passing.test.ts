import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { isPassing } from './passing.ts';

const passes = (text: string): boolean => {
  const r = readText(text);
  return r.a.quantities.some((q) => q.kind === 'count' && isPassing(r, q));
};

describe('isPassing', () => {
  it.each([
    'Five people are missing.',
    'Forty-four ships were still waiting off the port.',
    'Some 70,000 homes were without power on Sunday.',
    'Seven people remained in hospital.',
    'Twelve of the injured are in intensive care.',
    'About 900 dockers are on strike.',
  ])('%s', (text) => expect(passes(text)).toBe(true));

  it.each([
    'Five people were killed.',
    'Three men died in custody.',
    'Eleven people were taken to hospital.',
    'The storm destroyed 400 houses in Selwyn.',
    'The company employs 900 dockers.',
  ])('not: %s', (text) => expect(passes(text)).toBe(false));
});
