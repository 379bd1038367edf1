import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { SYNONYMS } from '../../annotate/en/synonyms.ts';
import { FIXED_PHRASES } from '../en/fixed-phrases.ts';

const concepts = (text: string): readonly string[] =>
  readText(text).concepts.flatMap((concept) => (concept === null ? [] : [concept]));

describe('a verb and its fixed companions are one concept', () => {
  it.each([
    ['The mill will bear all of the cost of the funerals.', ['mill', 'pay', 'funeral']],
    ['The league called off the match.', ['league', 'cancel', 'match']],
    ['The league called the match off.', ['league', 'cancel', 'match']],
    ['The guards took the man into custody.', ['guard', 'arrest', 'man']],
    ['Crews put out the fire.', ['crew', 'extinguish']],
  ])('%s', (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});

describe('the same words apart are their own', () => {
  it.each([
    ['He called an officer off duty.', 'call'],
    ['The ministry put out a statement on the fire.', 'fire'],
    ['The bank opened, and fire crews came.', 'fire'],
  ])('%s', (text, expected) => {
    expect(concepts(text)).toContain(expected);
  });
});

it('concepts are the names of sets of synonyms', () => {
  for (const [, concept] of FIXED_PHRASES) expect(SYNONYMS.get(concept) ?? concept).toBe(concept);
});
