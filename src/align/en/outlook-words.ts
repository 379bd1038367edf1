import { wordSet } from '../../text/word-set.ts';

/** Verbs whose infinitive tells what was not done: "declined to comment". */
export const REFUSING_LEMMAS: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail']);

/** Verbs whose infinitive tells what somebody would have, and not what is to come: "wanted to keep". */
export const SEEKING_LEMMAS: ReadonlySet<string> = new Set(
  'want wish try need seek attempt strive struggle tend use like prefer'.split(' '),
);

/** Verbs whose passive tells what was laid on somebody, or granted, and not what is to come: "was ordered to pay". */
export const IMPOSING_LEMMAS: ReadonlySet<string> = new Set(
  'order sentence condemn oblige compel force instruct tell ask require command direct urge allow permit'.split(
    ' ',
  ),
);

/** Verbs of a decision, which may bind others than the one who decides. */
export const RULING_LEMMAS: ReadonlySet<string> = new Set(['decide']);

/** Verbs whose participle remarks on the happening told before it: "marking their third meeting". */
export const REMARKING_LEMMAS: ReadonlySet<string> = new Set(
  'mark include underscore underline highlight commemorate celebrate represent signal reflect follow cite note'.split(
    ' ',
  ),
);

/** Words that open a clause which says why, or of whom, and not what is to come. */
export const REASON_OPENERS: ReadonlySet<string> = new Set(
  'who which that whose because since as where although though while'.split(' '),
);

/** Adjectives whose infinitive tells what somebody could or could not do, and not what is to come. */
export const ABILITY_WORDS: ReadonlySet<string> = new Set(['able', 'unable']);

/** Pronouns of those who can undertake something. */
export const ACTING_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'you']);

/** Verbs for what befalls a thing, whoever foretells it: "the work will cost", "it will stay dry". */
export const BEFALLING_LEMMAS: ReadonlySet<string> = new Set(
  `be become have cost stay remain rise fall drop grow shrink reach last take need require follow happen occur come go
   continue rain snow ease worsen improve die lose suffer face exceed amount total depend prove turn`
    .split(/\s+/)
    .filter(Boolean),
);

/** Lemmas of what somebody does in public and is asked whether he will. */
export const STEP_LEMMAS: ReadonlySet<string> = wordSet(
  'resign appeal step retire withdraw apologise apologize testify surrender run sue intervene return vote',
);
