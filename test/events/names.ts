/** Words that tell no name from another. */
const EMPTY_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 's']);

/** Whether some name of a chain means the gold source: the words of one lie within the other's, as they stand
 *  or after an alias group's other forms are put in. */
export function inChain(
  source: string,
  chain: readonly string[],
  aliases: readonly (readonly string[])[],
): boolean {
  const wanted = formsOf(source, aliases);
  return chain.some((name) =>
    formsOf(name, aliases).some((have) => wanted.some((want) => within(have, want))),
  );
}

function formsOf(name: string, aliases: readonly (readonly string[])[]): Set<string>[] {
  const own = wordsOf(name);
  const groups = aliases.filter((group) => group.some((form) => sameWords(wordsOf(form), own)));
  return [own, ...groups.flat().map(wordsOf)].filter((words) => words.size > 0);
}

function wordsOf(name: string): Set<string> {
  const words =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((word) => large.has(word));
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && within(a, b);
}
