import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { reader } from '../reading/reader.ts';
import { withPartPlaces } from './part-places.ts';
import { quantityStatements } from './quantity-statements.ts';

const COUNTRY = 'Eighteen of the 34 people killed by the storm died in the Arl Valley, the ministry said.';

/** Place by label of every figure that is told of a part's place. */
function parts(...texts: readonly string[]): Record<string, string> {
  const readers = tellStory(...texts).story.map((article) => reader(article));
  const told = withPartPlaces(readers, readers.flatMap(quantityStatements));
  return Object.fromEntries(
    told.flatMap(({ label, scope, bearer }) =>
      scope === 'part' && bearer !== null ? [[label, bearer]] : [],
    ),
  );
}

describe('the part of a place', () => {
  it.each([
    [
      COUNTRY,
      'Twenty people have died in the Arl Valley, the mayor said.',
      { Eighteen: 'Arl Valley', Twenty: 'Arl Valley' },
    ],
    [COUNTRY, 'Seventeen people died in this valley.', { Eighteen: 'Arl Valley', Seventeen: 'Arl Valley' }],
    [COUNTRY, 'Thirty-one people were killed, half of them in the Arl Valley.', { Eighteen: 'Arl Valley' }],
    [COUNTRY, 'Seventeen people died in Corrin.', { Eighteen: 'Arl Valley' }],
    [COUNTRY, 'The storm killed 34 people in the Arl Valley.', { Eighteen: 'Arl Valley' }],
    ['Twelve people died in the Arl Valley.', 'Fourteen people died in the Arl Valley.', {}],
  ])('%s %s', (one, other, places) => expect(parts(one, other)).toEqual(places));
});
