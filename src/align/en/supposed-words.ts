/** Words that open a clause of what need not be. */
export const SUPPOSING_OPENERS: ReadonlySet<string> = new Set(['if', 'unless']);

/** Words before a noun that may stand for any of its kind. */
export const GENERIC_DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'any', 'every', 'no']);

/** Verbs by which a condition only names a source: "if the ministry is to be believed". */
export const TRUSTING_LEMMAS: ReadonlySet<string> = new Set(['believe', 'trust']);
