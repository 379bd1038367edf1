/** A function that works its result out once for each object it is given and keeps it as long as the object lives: for
 *  lookups made from a language's words. */
export function oncePer<W extends object, D>(build: (words: W) => D): (words: W) => D {
  const built = new WeakMap<W, { readonly made: D }>();
  return (words) => {
    const known = built.get(words);
    if (known !== undefined) return known.made;
    const made = build(words);
    built.set(words, { made });
    return made;
  };
}
