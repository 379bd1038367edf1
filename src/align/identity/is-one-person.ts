import { PERSON_SEXES, YOUNG_NOUNS } from '../en/victim-words.ts';

/** "the boy", "the child", "his son": can the two nouns be of one person? The same noun, or two for a young one of no
 *  other sex; names only where they are equal. */
export function isOnePerson(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [own, other] = [PERSON_SEXES.get(a), PERSON_SEXES.get(b)];
  const opposed = own != null && other != null && own !== other;
  return YOUNG_NOUNS.has(a) && YOUNG_NOUNS.has(b) && !opposed;
}
