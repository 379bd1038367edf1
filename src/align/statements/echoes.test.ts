import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import type { Span } from '../../model/span.ts';
import { countConcepts } from '../identity/weights.ts';
import { reader } from '../reading/reader.ts';
import { echoStatements } from './echoes.ts';

function echoes(
  texts: readonly string[],
  taken: ReadonlyMap<string, readonly Span[]> = new Map(),
): readonly string[] {
  const { story } = tellStory(...texts);
  const found = echoStatements(
    story.map((a) => reader(a)),
    taken,
    countConcepts(story),
  );
  const articles = new Map(story.map((a) => [a.article.id, a.article.text]));
  for (const s of found)
    expect(articles.get(s.articleId)?.slice(s.span.start, s.span.end).replace(/\s+/g, ' ')).toBe(s.label);
  return found.map((s) => s.label);
}

const LISTS = [
  'They bought groceries, enjoyed family trips to Hawaii and Italy, and played golf.',
  'They paid dentists, fed a rabbit, and took family trips to Italy and Hawaii.',
];

describe('echoStatements', () => {
  it('finds the stretch that two lists share', () => {
    expect(echoes(LISTS)).toEqual(['family trips to Hawaii and Italy', 'family trips to Italy and Hawaii']);
  });

  it.each<[string, readonly string[]]>([
    ['within one report', [`${LISTS[0] ?? ''} ${LISTS[1] ?? ''}`]],
    [
      'of a name and its title',
      ['The foreign minister Ada Voss slept.', 'The foreign minister Ada Voss sang.'],
    ],
    [
      'of who says it',
      [
        'The bridge is safe, according to the transport ministry.',
        'Schools stay closed, according to the transport ministry.',
      ],
    ],
    [
      'inside speeches',
      [
        '“Family trips to Hawaii and Italy are all we had,” Ada Voss said.',
        '“We loved family trips to Italy and Hawaii,” Tom Harrow said.',
      ],
    ],
    ['of what is counted', ['Six old people were killed in bed.', 'Nine old people were killed at sea.']],
  ])('finds nothing %s', (_name, texts) => {
    expect(echoes(texts)).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'from the subject on where the reports share it and the verb',
      [
        'Ada Voss has loaded grain on the barge Ilex.',
        'On Monday, Ada Voss quietly loaded grain on the barge Ilex.',
      ],
      ['Ada Voss has loaded grain on the barge Ilex', 'Ada Voss quietly loaded grain on the barge Ilex'],
    ],
    [
      'no further than the shared words where others tell something else of them',
      [
        'Ada Voss wept beside the grain stolen from the barge Ilex.',
        'Television showed grain stolen from the barge Ilex.',
      ],
      ['the grain stolen from the barge Ilex', 'grain stolen from the barge Ilex'],
    ],
  ])('is headed %s', (_name, texts, headings) => {
    const { story } = tellStory(...texts);
    const found = echoStatements(
      story.map((a) => reader(a)),
      new Map(),
      countConcepts(story),
    );
    expect(found.map((s) => s.about)).toEqual(headings);
  });

  it('finds nothing in what already bears a claim', () => {
    const text = LISTS[0] ?? '';
    const start = text.indexOf('family');
    expect(echoes(LISTS, new Map([['r1', [{ start, end: text.indexOf(', and played') }]]]))).toEqual([]);
  });
});
