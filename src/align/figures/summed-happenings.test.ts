import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { reader } from '../reading/reader.ts';
import { quantityStatements } from './quantity-statements.ts';
import { sumsHappenings, withoutSums } from './summed-happenings.ts';

const sums = (text: string): boolean => {
  const r = readText(text);
  return sumsHappenings(r, r.a.sentences[0]);
};

/** Labels of the figures for people that are kept. */
function kept(...texts: readonly string[]): readonly string[] {
  const readers = tellStory(...texts).story.map((article) => reader(article));
  return withoutSums(readers, readers.flatMap(quantityStatements)).map((s) => s.label);
}

describe('sumsHappenings', () => {
  it.each([
    ['told apart', 'Five people were killed in separate shootings.'],
    ['counted', 'Two shootings left three men dead.'],
    ['a series', 'A string of stabbings left nine people wounded.'],
    ['strewn', 'Nine people were killed in shootings across the city.'],
    ['in a wide place', 'Nine people were shot throughout the county, four of them fatally.'],
    ['since a day', 'Nine people were killed in shootings since Friday.'],
    ['of a weekend', 'Nine people died in shootings over the weekend.'],
    ['of a year', 'Nine people have been shot so far this year.'],
    ['of every year', 'Shootings kill 300 people each year.'],
    ['of past months', 'Eight children were shot in the past 17 months.'],
    ['mishaps told apart', 'Three drivers died in unrelated crashes.'],
  ])('%s', (_, text) => expect(sums(text)).toBe(true));

  it.each([
    ['one', 'Five people were killed in a shooting.'],
    ['one that several tell of', 'Five people were killed, authorities said since Friday.'],
    ['one storm', 'Nine people died in crashes across the state.'],
    ['several deaths of one', 'The fire caused five deaths across the city.'],
    ['the murders of two', 'He was charged with the murders of a 26-year-old woman and her child.'],
    ['an age', 'A 7-year-old girl was shot on Monday.'],
  ])('not: %s', (_, text) => expect(sums(text)).toBe(false));
});

describe('withoutSums', () => {
  const SUM = 'Nine people were killed in separate shootings.';

  it('leaves out what one report alone sums up', () =>
    expect(kept('Two people were killed in a shooting.', SUM)).toEqual(['Two']));

  it.each<[string, readonly string[], readonly string[]]>([
    ['where two reports give it', [SUM, 'The shooting killed nine people.'], ['Nine', 'nine']],
    ['where every report sums up', [SUM, 'Shootings across the city left eight dead.'], ['Nine', 'eight']],
    [
      'of other things',
      ['Two people died in a shooting.', 'Two shootings cost the city $900,000.'],
      ['Two', 'Two', '$900,000'],
    ],
  ])('keeps it %s', (_, texts, labels) => expect(kept(...texts)).toEqual(labels));
});
