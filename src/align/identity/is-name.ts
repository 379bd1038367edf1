/** Is it a name? Of canonical names and concepts, names alone have capitals; null is none. */
export const isName = (concept: string | null): concept is string =>
  concept !== null && /\p{Lu}/u.test(concept);
