import type { Statement } from '../model/statement.ts';

/** Leaves of articles that copy one another the one that states most of these, of equals the first by its words: what a text says is told
 *  once, however often it is printed. `textOf`: article id → the number of its text; an article that is not in it is of
 *  no other's text. The order of the statements is kept. */
export function withoutCopies(
  statements: readonly Statement[],
  textOf: ReadonlyMap<string, number>,
): readonly Statement[] {
  const told = new Map<string, string[]>();
  for (const { articleId, label } of statements) {
    const own = told.get(articleId);
    if (own === undefined) told.set(articleId, [label]);
    else own.push(label);
  }
  const chosen = new Map<string | number, string>();
  for (const [id, labels] of told) {
    const text = textOf.get(id) ?? id;
    const best = told.get(chosen.get(text) ?? '');
    if (best === undefined || tellsMore(labels, best)) chosen.set(text, id);
  }
  const kept = new Set(chosen.values());
  return kept.size === told.size ? statements : statements.filter(({ articleId }) => kept.has(articleId));
}

const tellsMore = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length ? a.join('\n') < b.join('\n') : a.length > b.length;
