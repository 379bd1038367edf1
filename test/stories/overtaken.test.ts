import { describe, expect, it } from 'vitest';
import { isOvertaken } from '../../src/tell/overtaken.ts';
import { tellStory } from './tell-story.ts';

const RELEASED = 'The shipowner Bertil Rode was questioned for five hours on Tuesday and released.';
const REPAIRED = 'The shipowner Bertil Rode said that the pumps of the ferry were repaired in March.';

/** Is the first sentence of a report of Tuesday undone by a report of the given day? */
function isUndone(first: string, later: string, publishedAt: string): boolean {
  const { story } = tellStory(
    { id: 'a', publishedAt: '2031-05-20', text: first },
    { id: 'b', publishedAt, text: later },
  );
  const [article] = story;
  const sentence = article?.sentences[0];
  if (article === undefined || sentence === undefined) throw new Error('no sentence');
  return isOvertaken(story, article, sentence, ['Bertil Rode']);
}

describe('what a sentence tells is undone', () => {
  it.each([
    ['released, then arrested', RELEASED, 'Police arrested the shipowner Bertil Rode on Wednesday.'],
    [
      'said, then taken back',
      REPAIRED,
      'The shipowner Bertil Rode admitted that he had been mistaken about the pumps.',
    ],
  ])('%s', (_, first, later) => {
    expect(isUndone(first, later, '2031-05-21')).toBe(true);
    expect(isUndone(first, later, '2031-05-20')).toBe(false);
  });

  it.each([
    ['another is arrested', RELEASED, 'Police arrested the sailor Jan Orlo on Wednesday.'],
    [
      'he owns that he was wrong about another thing',
      REPAIRED,
      'Bertil Rode admitted that he had been wrong about the fares.',
    ],
    [
      'another owns that he was wrong',
      REPAIRED,
      'The sailor Jan Orlo admitted that he had been mistaken about the pumps.',
    ],
    ['he says that another is wrong', REPAIRED, 'Bertil Rode said that the union was wrong about the pumps.'],
  ])('not: %s', (_, first, later) => {
    expect(isUndone(first, later, '2031-05-21')).toBe(false);
  });
});
