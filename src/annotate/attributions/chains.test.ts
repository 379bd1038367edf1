import { expect, test } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';

const chains = (outlet: string, text: string): readonly (readonly string[])[] =>
  tellStory({ outlet, text }).story.flatMap((a) => a.attributions.map(({ chain }) => chain));

const TOLD = 'Ann Hall told the Chronicle that the bridge was safe.';

test.each([
  ['Norwell Chronicle', ['Ann Hall']],
  ['Chronicle', ['Ann Hall']],
  ['Harrow Courier', ['Chronicle', 'Ann Hall']],
])('what the Chronicle was told, in the %s', (outlet, chain) => {
  expect(chains(outlet, TOLD)).toEqual([chain]);
});
