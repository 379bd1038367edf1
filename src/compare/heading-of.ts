import type { Statement } from '../model/statement.ts';

/** A heading that opens with a pronoun or a joining word says nothing by itself. */
const LEANING =
  /^(when: )?(he|she|it|they|this|these|those|we|i|who|why|how|whether|if|although|though|while|as|because|but|and)\b/i;

/** A heading with a smaller part of its words in the other reports, on an average, says more than they agree on. */
const LEAST_HELD = 0.5;

/** What the claim is called: of what its statements call it, what can stand alone and holds little that only one report
 *  says; of equals what most call it, the shortest, the first in the alphabet. */
export function headingOf(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const s of statements) counts.set(s.about, (counts.get(s.about) ?? 0) + 1);
  const whole = new Set(statements.flatMap((s) => (s.sentential ? [s.about] : [])));
  const words = wordsByArticle(statements);
  const common = new Set(statements.flatMap((s) => (heldByOthers(s, words) >= LEAST_HELD ? [s.about] : [])));
  // A reader can do without a subject, but not with one that nobody can place.
  const faults = (about: string): number =>
    2 * Number(LEANING.test(about)) + Number(!whole.has(about)) + Number(!common.has(about));
  return (
    [...counts].sort(
      (a, b) =>
        faults(a[0]) - faults(b[0]) ||
        b[1] - a[1] ||
        Number(a[0].length < LEAST_LENGTH) - Number(b[0].length < LEAST_LENGTH) ||
        a[0].length - b[0].length ||
        (a[0] < b[0] ? -1 : 1),
    )[0]?.[0] ?? ''
  );
}

/** Characters under which a heading is a scrap. */
const LEAST_LENGTH = 4;

/** Part of its words (0 to 1) that the other reports have, on an average; figures, dates and quotes are headed by what
 *  they are of, which all have. */
function heldByOthers(s: Statement, words: ReadonlyMap<string, ReadonlySet<string>>): number {
  if (s.value !== null || s.concepts.length === 0 || words.size === 1) return 1;
  let held = 0;
  for (const [articleId, others] of words)
    if (articleId !== s.articleId) held += s.concepts.filter((concept) => others.has(concept)).length;
  return held / (s.concepts.length * (words.size - 1));
}

function wordsByArticle(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { articleId, concepts } of statements) {
    const own = words.get(articleId) ?? new Set<string>();
    for (const concept of concepts) own.add(concept);
    words.set(articleId, own);
  }
  return words;
}
