const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Between a comparison and the time it is made with: "higher than a month ago". */
export const THAN = 'than';

/** Before "than" they set a limit, and compare nothing: "no later than Friday". */
export const LIMITING: ReadonlySet<string> = words('later sooner');

/** Prepositions that reckon a length from a time: "the days before Christmas". */
export const RECKONING: ReadonlySet<string> = words('before after');

/** Lengths that are reckoned so. */
export const LENGTHS: ReadonlySet<string> = words(
  'day days week weeks month months year years hour hours weekend night eve run-up',
);

/** Before a stretch that a figure is meant for: "a profit for the quarter". */
export const MEANT_FOR = 'for';

/** Lemmas of what is reckoned up for a stretch of time: "a dividend for this year". */
export const ACCOUNTED: ReadonlySet<string> = words(
  'profit loss dividend budget earnings sale sales revenue income turnover result results forecast outlook target',
);

/** Opens a clause by which a report only takes up what was held: "as the town had feared since Thursday". */
export const TAKING_UP = 'as';

/** Lemmas of what one holds without its being so, or its happening. */
export const HOLDING: ReadonlySet<string> = words('believe think expect hope fear assume suppose suspect');

/** Who a report calls itself and its readers, and what it says they do: "what we know this Saturday morning". */
export const OURSELVES: ReadonlySet<string> = words('we');
export const TAKING_STOCK: ReadonlySet<string> = words('know learn see');

/** "Were about to lock up before driving off on Saturday": what was at hand was never done. */
export const ABOUT = 'about';
export const TO = 'to';

/** Prepositions that tell on which side of a time something lies, or where it ends; the time alone does not. */
export const SIDES: ReadonlySet<string> = words('before until till after');

/** Before such a preposition: "not before 2031". */
export const NOT = 'not';
