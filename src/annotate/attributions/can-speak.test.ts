import { describe, expect, it } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

const sources = (text: string): readonly string[] =>
  attribute(text).attributions.map(({ source }) =>
    source.map((span) => text.slice(span.start, span.end)).join(' '),
  );

describe('who can be a source', () => {
  it.each([
    ['The mayor said the bridge fell.', 'The mayor'],
    ['The report said the bridge fell.', 'The report'],
    ['Six in 10 said the bridge was safe.', 'Six in 10'],
    ['Reyes was blamed for saying that the bridge fell.', 'Reyes'],
    ['Police withdrew their claim that the bridge fell.', 'their'],
    [
      'James Falk, who helped catch Tom Karl -- who set the fire -- told reporters that the bridge fell.',
      'James Falk, who helped catch Tom Karl',
    ],
    ['Staff at the depot on 52nd Street said the bridge fell.', 'Staff at the depot on 52nd Street'],
    ['The party sued Oria, the Brandt campaign and Norvik alleging that they broke the law.', 'The party'],
    ['The WHO said the bridge fell.', 'The WHO'],
    ['A film which police said showed the bridge was removed.', 'police'],
    ['His aide, Ana Reyes, said the bridge fell.', 'His aide, Ana Reyes,'],
    ['Research done for the city showed that the bridge was safe.', 'Research done for the city'],
    ['Officials in Oria and Velia say the talks failed.', 'Officials in Oria and Velia'],
  ])('%s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  it.each([
    ['The strait shows how narrow the sea is.'],
    ['Details show the deal is near.'],
    ['The footage showed soldiers crying.'],
    ['The bridge that suggested safety fell.'],
    ['Reyes gave a foreign policy address at noon.'],
    ['The van bore stickers criticizing officials.'],
    ['Reyes was charged with threatening to burn the bridge.'],
    ['Prosecutors charged Reyes with threatening to burn the bridge.'],
  ])('none in: %s', (text) => {
    expect(sources(text)).toEqual([]);
  });
});
