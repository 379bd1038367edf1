import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';

/** Headings of the claims that both reports are said to agree on. */
const agreed = (one: string, other: string): readonly string[] =>
  tellStory(one, other)
    .claims.filter(({ agreement, kind }) => agreement === 'agreed' && kind !== 'date')
    .map(({ about }) => about);

describe('what one word turns round', () => {
  it.each([
    ['The jury found Ada Kell guilty of fraud.', 'The jury found Ada Kell not guilty of fraud.'],
    [
      'The company failed to warn residents before the blast.',
      'The company warned residents before the blast.',
    ],
    ['The hall never had a licence for the concert.', 'The hall had a licence for the concert.'],
    ['The ferry sailed without lifejackets on board.', 'The ferry sailed with lifejackets on board.'],
    [
      'Orrin Airlines sued Velden Air on Monday over landing fees.',
      'Velden Air sued Orrin Airlines on Monday over landing fees.',
    ],
    ['Sales of tiles rose 5 percent in March.', 'Sales of tiles fell 5 percent in March.'],
    [
      'Norland killed 12 Sudland soldiers near Tolm in May.',
      'Sudland killed 12 Norland soldiers near Tolm in May.',
    ],
    [
      'The utility said 4,000 homes were still without power.',
      'The utility said power had been restored to 4,000 homes.',
    ],
    ['The device would have killed 40 people, police said.', 'A device killed 40 people, a witness said.'],
    ['Claims that 30 people had died were untrue, the mayor said.', 'Thirty people had died.'],
    ['The union had said 40 people were hurt, but this was untrue, the mayor said.', 'Forty were hurt.'],
    ['Reports said one man had died, but that proved to be incorrect.', 'One man died, a witness said.'],
  ])('is not agreed: %s %s', (one, other) => {
    expect(agreed(one, other)).toEqual([]);
  });

  it.each([
    [
      'The company warned residents before the blast.',
      'The company had warned the residents before the blast.',
    ],
    [
      'The jury found Ada Kell not guilty of fraud.',
      'On Monday the jury found Ada Kell not guilty of the fraud.',
    ],
    [
      'Tom Breck was taken into custody without incident on Friday.',
      'Tom Breck was immediately taken into custody on Friday.',
    ],
    [
      'Orrin Airlines sued Velden Air over landing fees.',
      'Velden Air was sued by Orrin Airlines over landing fees.',
    ],
  ])('is agreed: %s %s', (one, other) => {
    expect(agreed(one, other)).toHaveLength(1);
  });
});
