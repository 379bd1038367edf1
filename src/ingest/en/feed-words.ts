/** What feeds add to their outlet's name, as whole parts set off by a dash or a bar, in small letters. */
export const FEED_PARTS: ReadonlySet<string> = new Set([
  'all articles',
  'all news',
  'all stories',
  'articles',
  'atom',
  'atom feed',
  'feed',
  'front page',
  'headlines',
  'home',
  'home page',
  'homepage',
  'latest',
  'latest articles',
  'latest headlines',
  'latest news',
  'latest stories',
  'news',
  'news feed',
  'newsfeed',
  'recent articles',
  'rss',
  'rss feed',
  'stories',
  'top news',
  'top stories',
]);

/** The same without a dash before it, and what stands before the name. */
export const FEED_ENDING = /\s+(?:rss|atom)(?:\s+(?:news\s*)?feed)?$/i;
export const FEED_OPENING =
  /^(?:rss:|feed:|latest\s+(?:news|stories|headlines|articles)\s+from\s+(?:the\s+)?)\s*/i;
