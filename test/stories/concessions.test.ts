import { describe, expect, it } from 'vitest';
import { tellStory } from './tell-story.ts';

/** `source cue: words` of every concession. */
const conceded = (text: string): readonly string[] =>
  tellStory(text).claims.flatMap(({ concessions }) =>
    concessions.map(({ source, cue }) => `${source} ${cue}`),
  );

describe('concessions', () => {
  it.each([
    [
      'The company Orrin Hearth admitted that its engineers had known of the fault since April.',
      'Orrin Hearth admitted',
    ],
    ['Brenland’s army confirmed that 12 of its soldiers were killed in Velden.', 'Brenland’s army confirmed'],
    ['Hollin Lines acknowledged that its staff had ignored the alarm.', 'Hollin Lines acknowledged'],
  ])('%s', (text, mark) => {
    expect(conceded(text)).toContain(mark);
  });

  it.each([
    'Brenland’s army confirmed that 12 civilians were killed in Velden.',
    'Police confirmed that 12 people had lost their lives in Velden.',
    'Brenland’s army said 12 of its soldiers were killed in Velden.',
    'Orrin Hearth did not admit that its engineers had known of the fault.',
    'Hollin Lines confirmed that its new ship will sail on Friday.',
    'Three hospitals in Port Ambry admitted 54 people with burns.',
    'Brenland’s army denied that its soldiers were killed in Velden.',
  ])('none: %s', (text) => {
    expect(conceded(text)).toEqual([]);
  });
});
