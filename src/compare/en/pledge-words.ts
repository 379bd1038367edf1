import { wordSet } from '../../text/word-set.ts';

/** Lemmas that tell a delay by themselves. */
export const DELAYING: ReadonlySet<string> = wordSet('delay postpone defer postponement');

/** Lemmas in order, at most a few words apart, that tell a delay: "put off", "will not be ready before May". */
export const DELAYING_PHRASES: readonly (readonly [string, string])[] = [
  ['put', 'off'],
  ['push', 'back'],
  ['hold', 'up'],
  ['not', 'before'],
  ['not', 'until'],
  ['behind', 'schedule'],
  ['later', 'than'],
];

/** Words behind "push back" by which it means to object. */
export const RESISTING: ReadonlySet<string> = wordSet('on against at');

/** Happenings that are themselves an outlook: that one is expected again fulfils nothing. */
export const EXPECTING: ReadonlySet<string> = wordSet(
  'expect plan schedule pledge intend hope predict forecast',
);

/** Lemmas that tell that something promised is given up. */
export const BREAKING: ReadonlySet<string> = wordSet('scrap renege shelve');

/** Lemmas in order that tell the same: "broke its promise", "missed the deadline", "failed to pay". */
export const BREAKING_PHRASES: readonly (readonly [string, string])[] = [
  ['break', 'promise'],
  ['break', 'pledge'],
  ['withdraw', 'promise'],
  ['withdraw', 'pledge'],
  ['retract', 'promise'],
  ['miss', 'deadline'],
  ['abandon', 'plan'],
  ['abandon', 'promise'],
  ['drop', 'plan'],
  ['fail', 'to'],
];

/** Words before a day up to which something goes on: it is no deadline. */
export const UNTIL: ReadonlySet<string> = wordSet('until till');

/** Words before a length of time at whose end something is to be done. */
export const WITHIN: ReadonlySet<string> = wordSet('within');

/** Auxiliaries that open a verb group which looks back from a time that is past: "had promised". */
export const LOOKING_BACK: ReadonlySet<string> = wordSet('had');

/** Happenings by which something foreseen is told to have taken place. */
export const HOLDING: ReadonlySet<string> = wordSet('hold attend gather meet begin start open');

/** Auxiliaries of what was promised at some time past: "an inquiry was promised then". */
export const PASSIVE_PAST: ReadonlySet<string> = wordSet('was were');

/** Words that set a condition: what is not to be before it may be after. */
export const CONDITIONS: ReadonlySet<string> = wordSet('before until unless without if');

/** Lemmas of handing a paper in: "lodged an appeal" is "appealed". */
export const HANDING_IN: ReadonlySet<string> = wordSet('lodge file submit enter');

/** Classes of what is to be handed to somebody. */
export const HANDING_CLASSES: ReadonlySet<string> = wordSet('receive pay');

/** Opens what is promised. */
export const THAT = 'that';
