/** What a modifier does to the number behind it. */
export type Bound = 'at-least' | 'more' | 'at-most' | 'less' | 'nearly' | 'about' | 'exact';

/** Words right before a number, longest first by the reader. */
export const MODIFIERS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...entries('at-least', ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum', 'as many as or more than', 'starting at', 'upwards of', 'upward of']),
  ...entries('more', ['more than', 'over', 'over than', 'above', 'in excess of', 'exceeding', 'exceeded', 'exceeds', 'exceed', 'greater than', 'higher than', 'topping', 'surpassing', 'north of', 'bigger than', 'larger than', 'longer than', 'older than', 'well over', 'just over', 'slightly over', 'slightly more than', 'just more than', 'well above', 'far more than', 'a little over', 'a little more than', 'much more than', 'well more than']),
  ...entries('at-most', ['up to', 'at most', 'at the most', 'as many as', 'as much as', 'as high as', 'no more than', 'not more than', 'a maximum of', 'maximum', 'at a maximum', 'as little as', 'as few as', 'as long as', 'no later than', 'no longer than']),
  ...entries('less', ['fewer than', 'less than', 'under', 'below', 'lower than', 'just under', 'slightly under', 'just below', 'well under', 'well below', 'slightly less than', 'a little under', 'a little less than', 'smaller than', 'shorter than', 'younger than', 'south of', 'shy of', 'just shy of']),
  ...entries('nearly', ['nearly', 'almost', 'close to', 'approaching', 'very nearly', 'near', 'not quite', 'getting on for']),
  ...entries('about', ['about', 'around', 'roughly', 'approximately', 'aproximately', 'approx', 'some', 'an estimated', 'estimated', 'circa', 'ca', 'c', 'in the region of', 'somewhere around', 'in the neighborhood of', 'in the neighbourhood of', 'or so', 'an average of', 'on average', 'average', 'averaging', 'averaged', 'averages', 'a rough', 'an approximate', '~', '≈', 'perhaps', 'maybe', 'probably', 'just about', 'more or less', 'on the order of', 'of the order of']),
  ...entries('exact', ['exactly', 'precisely', 'only', 'just', 'a mere', 'a total of', 'a record', 'a combined', 'all', 'a full', 'a whopping', 'a staggering', 'an additional', 'a further', 'another', 'an extra', 'additional', 'further', 'a massive', 'a huge', 'a cumulative', 'a joint', 'a grand total of', 'the first', 'a solid', 'the last', 'a whole', 'fully', 'total of', 'the other', 'the remaining', 'a confirmed', 'the next', 'the past', 'the top', 'a reported', 'the latest']),
  ...entries('more', ['>', 'more than about', 'more than some']),
  ...entries('less', ['<']),
]);

/** Words right behind a number. */
export const MODIFIERS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...entries('at-least', ['or more', 'or higher', 'or above', 'or greater', 'or longer', 'or older', 'plus', '+', 'and up', 'and above', 'and over', 'and older', 'or over', 'at least', 'at a minimum', 'or better', 'or later']),
  ...entries('at-most', ['or fewer', 'or less', 'or lower', 'or under', 'and under', 'or below', 'or younger', 'and younger', 'at most', 'tops', 'maximum', 'at the most', 'max']),
  ...entries('about', ['or so', 'or thereabouts', 'approximately', 'on average', '-odd', 'odd', '-ish', 'give or take']),
]);

function entries(bound: Bound, words: readonly string[]): [string, Bound][] {
  return words.map((word) => [word, bound]);
}

/** Nouns that say the number behind "of" or "at" is a whole. */
export const TOTAL_WORDS: readonly string[] = ['a total of', 'total of', 'in all', 'in total', 'all told', 'altogether', 'a combined', 'a grand total of', 'overall', 'a cumulative'];

/** Words before a number that make it a part of one named before. */
export const PART_WORDS: readonly string[] = ['including', 'among them', 'among those', 'of them', 'of whom', 'of those', 'of these', 'of which', 'includes', 'included', 'including at least', 'the others'];

/** Nouns after which a number is a name: "Terminal 2", "Route 66". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  `no number terminal route gate flight highway interstate motorway road street avenue room chapter article section act bill title proposition resolution
   amendment rule line track platform pier bus train exit unit block building apartment suite floor ward zone district precinct sector stage phase level
   grade class category tier type model version series season episode part volume page figure table round lap heat race game match day week step
   area camp channel image photo slide picture note part radio news group team squad division league formula world war super bowl apollo soyuz boeing airbus iphone windows playstation xbox
   galaxy covid sars pm psalm verse battalion brigade regiment station point pump reactor reactor well hole box code zip call dial extension
   op opus symphony sonata studio q quarter fy year top`
    .split(/\s+/)
    .filter(Boolean),
);

/** Last words of an address that opens with a number. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave drive dr lane ln boulevard blvd court ct way place pl square terrace close crescent highway hwy parkway pkwy block'.split(' '),
);

/** Verbs that give a figure whose noun stands before: "Seoul estimates about 600", "put the toll at 43". */
export const FIGURE_VERBS: ReadonlySet<string> = new Set(
  'estimate put place count number total reach stand rise climb grow fall drop revise say report suggest believe be hit exceed top pass surpass near jump increase set raise lower cite give'.split(' '),
);

/** Nouns that only carry a number of something else. */
export const CARRIER_NOUNS: ReadonlySet<string> = new Set(
  'number total toll figure count tally estimate sum amount group team crowd pair set range majority rest handful couple combination trio list series string maximum minimum average record'.split(' '),
);

/** Words behind a counted phrase that make it the whole. */
export const TOTAL_BEHIND: ReadonlySet<string> = new Set(['in all', 'in total', 'all told', 'altogether', 'combined']);
