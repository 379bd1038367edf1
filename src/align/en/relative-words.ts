/** Words that tie a clause to a word before it, and say nothing where that word is not shown. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'that', 'where', 'when']);
