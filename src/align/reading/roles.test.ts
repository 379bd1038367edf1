import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { rolesOf } from './roles.ts';

/** Whom the last of the texts means by each role. */
function roles(...texts: readonly string[]): Readonly<Record<string, string>> {
  const { story } = tellStory(...texts);
  const last = story.at(-1);
  return Object.fromEntries(rolesOf(story).get(last?.article.id ?? '') ?? []);
}

describe('rolesOf', () => {
  it.each([
    ['before the name', 'Police shot the gunman Adam Vask at the depot.'],
    ['in apposition', 'The gunman, Adam Vask, fled the depot.'],
    ['identified', 'The gunman, identified by police as 26-year-old Adam Vask, fled the depot.'],
    ['identified behind the name', 'Adam Vask has been identified as the suspect.'],
    ['by a card', 'The gunman carried a card that identified him as Adam Vask.'],
  ])('knows who plays a part: %s', (_, text) => {
    expect(roles(text)).toEqual({ suspect: 'Adam Vask' });
  });

  it('takes it from another report where both name the person', () => {
    expect(roles('The gunman, Adam Vask, fled.', 'Adam Vask was held. The gunman said nothing.')).toEqual({
      suspect: 'Adam Vask',
    });
    expect(roles('The gunman, Adam Vask, fled.', 'Nobody knew the gunman.')).toEqual({});
  });

  it.each([
    ['two in one part', 'The driver Adam Vask fled. The driver Mara Quill was hurt.'],
    ['a title', 'President Mara Quill met President Adam Vask.'],
    ['another one', 'Another suspect, Adam Vask, fled.'],
    ['a victim', 'The victim, Adam Vask, was 26.'],
    ['a verb between', 'The gunman met Adam Vask.'],
    ['whose aide it is', "A gunman, Adam Vask's former driver, fled."],
  ])('knows nobody: %s', (_, text) => {
    expect(roles(text)).toEqual({});
  });
});
