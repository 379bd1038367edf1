import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { isYetToCome } from './yet-to-come.ts';

const foreseen = (text: string): boolean => {
  const r = readText(text);
  return r.a.quantities.some((q) => isYetToCome(r, q));
};

describe('those who are still to come', () => {
  it.each([
    'A rally, to which the League says 20,000 people will come, is planned for Sunday.',
    'The League said 20,000 people would march on Sunday.',
    'Some 8,000 people are expected in Velden.',
  ])('%s', (text) => expect(foreseen(text)).toBe(true));

  it.each([
    'The League said 15,000 people had come.',
    'It said that 15,000 people would have come but for the rain.',
    'The plant will employ 900 people.',
    'The firm will close 12 shops.',
    'Nine people were killed.',
  ])('not: %s', (text) => expect(foreseen(text)).toBe(false));
});
