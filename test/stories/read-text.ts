import { type Reader, reader } from '../../src/align/reader.ts';
import { STORY_DAY, tellStory } from './tell-story.ts';

/** The reader of one report of the story's day. */
export function readText(text: string): Reader {
  const [only] = tellStory({ text, publishedAt: STORY_DAY }).story;
  if (only === undefined) throw new RangeError('readText: no article came out of the text');
  return reader(only);
}
