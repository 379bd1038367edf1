import { describe, expect, it } from 'vitest';
import { type Report, tellStory } from '../../../test/stories/tell-story.ts';

/** Claims for how many were killed or wounded: "people killed: 2 in 2 reports". */
const counts = (...reports: readonly (string | Report)[]): readonly string[] =>
  tellStory(...reports)
    .claims.filter(({ kind, about }) => kind === 'quantity' && /killed|wounded/.test(about))
    .map((claim) => `${claim.about}: ${claim.best} in ${claim.corroboration.articles}`)
    .sort();

describe('victimStatements', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'people told of one by one',
      [
        'A man and a woman were killed in Norwell.',
        'Mara Quill, 31, and Adam Vask, 40, were killed in Norwell.',
      ],
      ['people killed: 2 in 2'],
    ],
    [
      'a part with the rest',
      ['A man and two children were killed.', 'Two children and a man were killed in Norwell.'],
      ['children killed: 2 in 2', 'people killed: 3 in 2'],
    ],
    [
      'parts that each have a number, told in one breath',
      ['Two men and two women were wounded in Norwell.', 'The mayor resigned.'],
      ['men wounded: 2 in 1', 'people wounded: 4 in 1', 'women wounded: 2 in 1'],
    ],
    [
      'nobody whom a report counts over several shootings',
      ['A man was shot dead in Norwell.', 'Nine people were killed in separate shootings. One was a man.'],
      ['people killed: 1 in 1'],
    ],
    [
      'whoever did it, dead by their own hand',
      ['A man killed his son and then himself.', 'A man killed a boy and then himself in Norwell.'],
      ['people killed: 2 in 2'],
    ],
    [
      'a figure of one report and the people of another',
      ['Three people were killed in Norwell.', 'A man, a woman and a boy were killed in Norwell.'],
      ['people killed: 3 in 2'],
    ],
    [
      'those who were shot and lived',
      [
        'Four people were shot in Norwell, one fatally.',
        'One person was killed and three others were wounded.',
      ],
      ['people killed: 1 in 2', 'people wounded: 3 in 2'],
    ],
    [
      'who was hurt and died later',
      ['A 26-year-old woman was wounded in Norwell.', 'A 26-year-old woman died on Sunday.'],
      ['people killed: 1 in 1'],
    ],
    [
      'one killed and one hurt',
      ['A woman was killed and a man was wounded.', 'A man was wounded and a woman was killed in Norwell.'],
      ['people killed: 1 in 2', 'people wounded: 1 in 2'],
    ],
  ])('counts %s', (_, reports, expected) => {
    expect(counts(...reports)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    [
      'where as many reports tell of one number as of another',
      ['A man and a woman were killed in Norwell.', 'A man was killed in Norwell.'],
    ],
    [
      'where one report alone adds several up',
      ['A man was wounded. Later a woman was wounded, too.', 'The mayor resigned.'],
    ],
  ])('says nothing %s', (_, reports) => {
    expect(counts(...reports)).toEqual([]);
  });
});
