import { type Reader, reader } from '../../src/align/reading/reader.ts';
import type { Roles } from '../../src/align/reading/roles.ts';
import { STORY_DAY, tellStory } from './tell-story.ts';

/** The reader of one report of the story's day; `roles` are those that other reports tell. */
export function readText(text: string, roles?: Roles): Reader {
  const [only] = tellStory({ text, publishedAt: STORY_DAY }).story;
  if (only === undefined) throw new RangeError('readText: no article came out of the text');
  return reader(only, roles);
}
