import { describe, expect, it } from 'vitest';
import { tellStory } from '../../test/stories/tell-story.ts';
import { conflictLines } from './conflict-lines.ts';
import { viewStory } from './story-view.ts';

/** The lines on what differs in reports of successive days. */
function lines(...texts: readonly string[]): readonly string[] {
  const { story, compared, claims } = tellStory(
    ...texts.map((text, i) => ({ text, publishedAt: `2025-03-${String(10 + i)}` })),
  );
  const aligned = compared.map((one) => one.aligned);
  const view = viewStory({ story, aligned, claims, reuse: { passages: [], duplicates: [], wires: [] } });
  return conflictLines(view).map(({ text }) => text);
}

describe('a toll that rose many times', () => {
  it('is told by what stands, what it replaced last and what came first', () => {
    const tolls = [4, 7, 11, 19, 24, 31].map(
      (toll) => `The flood in Velden has killed ${toll} people, the mayor said.`,
    );
    const [line] = lines(...tolls);
    expect(line).toMatch(/earlier 4\b.*19\b.*24\b.*now 31\b/);
    expect(line).not.toMatch(/\b(?:7|11)\b/);
  });
});
