import { FEED_ENDING, FEED_OPENING, FEED_PARTS } from '../en/feed-words.ts';

/** Longer titles name no outlet. */
const MAX_TITLE_CHARS = 300;

/** The outlet that a feed's title names, without what marks it as a feed or a list (`Courier - Latest news`, `Courier
 *  RSS`). What is no such word keeps its dash: `Courier - Port Ellen` names an edition. */
export function outletOfFeed(title: string | null): string | null {
  if (title === null || title.length > MAX_TITLE_CHARS) return null;
  const line = title.replace(FEED_OPENING, '');
  const parts = line.split(/( [-–—|·•»>]+ | ?» ?|: )/);
  const isWord = (part: string | undefined) => FEED_PARTS.has((part ?? '').trim().toLowerCase());
  let [start, end] = [0, parts.length];
  while (end - start > 1 && isWord(parts[end - 1])) end -= 2;
  while (end - start > 1 && isWord(parts[start])) start += 2;
  return parts.slice(start, end).join('').replace(FEED_ENDING, '').trim() || null;
}
