import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { reader } from '../reading/reader.ts';
import { withPastNames } from './past-names.ts';
import { quantityStatements } from './quantity-statements.ts';

const PAST = [
  'The last storm of this kind, Dagny, killed 52 people in 1998.',
  'In 1998 Dagny tore down the harbour wall of Velden.',
];

/** Headings of the figures told as background in the last report. */
function background(...texts: readonly string[]): readonly string[] {
  const readers = tellStory(...texts).story.map((article) => reader(article));
  const last = readers.at(-1)?.a.article.id;
  return withPastNames(readers, readers.flatMap(quantityStatements))
    .filter((s) => s.articleId === last && s.background)
    .map((s) => s.about);
}

describe('names of another time', () => {
  it('make a figure background', () =>
    expect(background(...PAST, "Thirty people died here in Dagny's year.")).toEqual([
      'people killed (Dagny)',
    ]));

  it.each([
    ['a measure', 'A gust of 168 kilometres an hour was measured, the strongest since Dagny.'],
    ['another storm', 'Thirty people died here in the night.'],
  ])('not: %s', (_name, text) => expect(background(...PAST, text)).toEqual([]));

  it('are few where the name is mostly told of now', () => {
    const now = [
      'The Ilva sank on Monday.',
      'The Ilva had 40 people aboard.',
      'Divers found the Ilva on Tuesday.',
    ];
    expect(background('The Ilva was built in 1998.', ...now, 'Nine people died on the Ilva.')).toEqual([]);
  });
});
