import { expect, test } from 'vitest';
import { renderStories, type StoryArticle } from './render-stories.ts';

const NOTHING = { earlier: 0, apart: null, reason: null, title: null, outlet: null, publishedAt: null };

const ARTICLES: readonly StoryArticle[] = [
  {
    ...NOTHING,
    id: 'a',
    story: 's1',
    title: 'Halden to buy Orlenza',
    outlet: 'Ledger',
    publishedAt: '2026-03-03',
  },
  { ...NOTHING, id: 'b', story: 's2', title: 'Osprey strikes pier', publishedAt: '2026-03-02' },
  {
    ...NOTHING,
    id: 'c',
    story: 's2',
    title: 'Twelve hurt',
    outlet: 'Courier\u001b[2J',
    publishedAt: '2026-03-04',
  },
  { ...NOTHING, id: 'd', story: 's3', apart: 'live-blog', reason: 'its title says so' },
  { ...NOTHING, id: 'e', story: null, apart: 'no-article', reason: 'no text' },
];

test('stories of several first, then articles alone, then those set apart and why', () => {
  expect(renderStories(ARTICLES, { width: 80, color: false }).split('\n')).toEqual([
    '5 articles: 1 story of several, 1 alone, 2 set apart',
    '',
    's2  Osprey strikes pier',
    '  2 articles · 2–4 March 2026 · Courier\uFFFD[2J',
    '  – b · 2 March 2026 · Osprey strikes pier',
    '  – c · 4 March 2026 · Courier\uFFFD[2J · Twelve hurt',
    '',
    'No other article reports these:',
    '  – a · 3 March 2026 · Ledger · Halden to buy Orlenza',
    '',
    'Set apart:',
    '  – d · (its title says so)',
    '  – e · (no text)',
  ]);
});

test('an article that joins a story of earlier runs is not alone', () => {
  const late = [
    { ...NOTHING, id: 'f', story: 's2', earlier: 2, title: 'Osprey afloat again', publishedAt: '2026-03-05' },
    { ...NOTHING, id: 'g', story: 's4', title: 'Halden shares fall' },
    { ...NOTHING, id: 'h', story: 's5', title: 'Pier opens' },
    { ...NOTHING, id: 'i', story: 's5', title: 'Pier open again' },
  ];
  expect(renderStories(late, { width: 80, color: false }).split('\n')).toEqual([
    '4 articles: 2 stories of several, 1 alone, 0 set apart',
    '',
    's2  Osprey afloat again',
    '  1 article · 2 articles of earlier runs · 5 March 2026',
    '  – f · 5 March 2026 · Osprey afloat again',
    '',
    's5  Pier opens',
    '  2 articles · days unknown',
    '  – h · Pier opens',
    '  – i · Pier open again',
    '',
    'No other article reports these:',
    '  – g · Halden shares fall',
  ]);
});
