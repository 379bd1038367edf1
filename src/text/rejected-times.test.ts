import { describe, expect, it } from 'vitest';
import { tellStory } from '../../test/stories/tell-story.ts';
import { heldTimes } from './rejected-times.ts';

const held = (text: string): readonly string[] => {
  const [only] = tellStory(text).story;
  return only === undefined
    ? []
    : heldTimes(only).map(({ start, end }) => only.article.text.slice(start, end));
};

describe('dates that a report stands by', () => {
  it.each([
    ['The cabinet will present the law in November rather than September.', ['November']],
    ['The cabinet will present the law in November instead of in September.', ['November']],
    ['The bridge fell not on Monday but on Tuesday.', ['Tuesday']],
    ['The bridge fell on Tuesday, not on Monday as the council had said.', ['Tuesday']],
    ['The bridge fell on Tuesday and not Monday.', ['Tuesday']],
    ['It would take until the end of May, and not until the end of April.', ['the end of May']],
    [
      'The work will take until the end of September, and not until the end of June.',
      ['the end of September'],
    ],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));

  it.each([
    ['The bridge will not open on Monday.', ['Monday']],
    ['The bridge will open not before May.', ['May']],
    ['The bridge did not fall on Monday and was open on Tuesday.', ['Monday', 'Tuesday']],
    ['The council met on Monday rather than wait for the law.', ['Monday']],
    ['The bridge fell on Tuesday, not in 2019 as the old one did.', ['Tuesday', '2019']],
    ['The council met on Monday. Not on Tuesday.', ['Monday', 'Tuesday']],
  ])('all of: %s', (text, expected) => expect(held(text)).toEqual(expected));
});

it('asserts no date that a report sets aside', () => {
  const { claims } = tellStory(
    'The cabinet will present the closure law in November rather than September, the government said.',
    'The cabinet will present the closure law in September, the government said.',
  );
  const labels = claims
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ readings }) => readings.map(({ label, articles }) => `${label} ${articles}`));
  expect(labels.sort()).toEqual(['November 1', 'September 1']);
});
