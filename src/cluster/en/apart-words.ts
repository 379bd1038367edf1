import type { ApartWords } from '../apart-words.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const TIMES_OF_DAY = ['morning', 'midday', 'afternoon', 'evening', 'night', 'daily', 'weekend', 'weekly'];
const PERIODS = ['day', 'week', 'month', 'year'];

/** What stands in a title where the article is a collection, and what else must be seen before it is believed. One word
 *  must be a whole part of the title, between its ends, colons and dashes: "Live music ban: what it means" is a report.
 *  Several words may also open or end a part ("Ferry fire as it happened"), but only where there is a sign to look for. */
export const APART_WORDS: ApartWords = [
  {
    kind: 'live-blog',
    parts: [
      'live',
      'live blog',
      'liveblog',
      'live updates',
      'live update',
      'live coverage',
      'live report',
      'latest updates',
      'as it happened',
      'as it happens',
      'follow live',
    ],
    sign: 'clock-times',
  },
  {
    kind: 'round-up',
    parts: [
      'in brief',
      'news in brief',
      'sports in brief',
      'business in brief',
      'briefs',
      'briefs from around',
      'news briefs',
      'local briefs',
      'area briefs',
      'crime briefs',
      'police briefs',
      'sports briefs',
      'business briefs',
      'world briefs',
      'national briefs',
      'briefly',
      'news round-up',
      'news roundup',
      'crime roundup',
      'weekly roundup',
      'weekend roundup',
      'daily roundup',
      'blotter',
      'daily blotter',
      'crime blotter',
      'county blotter',
      'police blotter',
      'police log',
      'police logs',
      'crime log',
      'sheriff’s log',
      "sheriff's log",
      'top stories',
      'today’s top stories',
      "today's top stories",
      'week in review',
      'year in review',
      'around the world',
      'around the nation',
      'around the region',
      'things to know',
    ],
    sign: 'unrelated-parts',
  },
  {
    kind: 'pictures',
    parts: PERIODS.flatMap((period) => [
      `${period} in pictures`,
      `${period} in photos`,
      `pictures of the ${period}`,
      `photos of the ${period}`,
      `best photos of the ${period}`,
    ]),
    sign: null,
  },
  {
    kind: 'newsletter',
    parts: [
      ...[...DAYS, ...TIMES_OF_DAY].flatMap((time) => [`${time} briefing`, `${time} newsletter`]),
      'first thing',
      'what you need to know today',
    ],
    sign: 'unrelated-parts',
  },
  {
    kind: 'opinions',
    parts: [
      'letters to the editor',
      'letters to editor',
      'readers’ letters',
      "readers' letters",
      'your letters',
    ],
    sign: null,
  },
];

/** Words before such a part that change nothing: "the week in pictures", "your Monday briefing", "five things to know". */
export const APART_OPENERS: readonly string[] = [
  'the ',
  'your ',
  'our ',
  'this ',
  'three ',
  'five ',
  'seven ',
  'ten ',
];
