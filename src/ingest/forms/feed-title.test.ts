import { expect, it } from 'vitest';
import { outletOfFeed } from './feed-title.ts';

it.each([
  ['Port Ellen Courier', 'Port Ellen Courier'],
  ['Port Ellen Courier - Latest', 'Port Ellen Courier'],
  ['Port Ellen Courier – Latest news', 'Port Ellen Courier'],
  ['Port Ellen Courier » Feed', 'Port Ellen Courier'],
  ['Port Ellen Courier RSS', 'Port Ellen Courier'],
  ['Port Ellen Courier RSS Feed', 'Port Ellen Courier'],
  ['Top stories | Port Ellen Courier | RSS', 'Port Ellen Courier'],
  ['Latest news from the Port Ellen Courier', 'Port Ellen Courier'],
  ['RSS: Port Ellen Courier', 'Port Ellen Courier'],
  ['Port Ellen Courier - Islay', 'Port Ellen Courier - Islay'],
  ['Port Ellen: Courier', 'Port Ellen: Courier'],
  ['News', 'News'],
])('%s', (title, outlet) => expect(outletOfFeed(title)).toBe(outlet));

it.each([[null], [''], ['x'.repeat(400)]])('none', (title) => expect(outletOfFeed(title)).toBeNull());
