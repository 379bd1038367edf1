/** Verbs whose infinitive tells what was not done: "declined to comment". */
export const REFUSING_LEMMAS: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail']);

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
