import { describe, expect, it } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

const stances = (text: string): readonly string[] => attribute(text).attributions.map(({ stance }) => stance);

describe('what the speaker says he will do', () => {
  it.each([
    ['Reyes vowed to build homes.'],
    ['Reyes said he would resign in May.'],
    ['The ministry said it will build 40 homes.'],
    ['The company will build 40 homes, it said on Monday.'],
  ])('a pledge: %s', (text) => {
    expect(stances(text)).toEqual(['pledge']);
  });

  it.each([
    ['Reyes said the war would end.'],
    ['Reyes said it would rain.'],
    ['Reyes said he was ready.'],
    ['Reyes said he would be ready.'],
  ])('none: %s', (text) => {
    expect(stances(text)).toEqual(['assert']);
  });
});
