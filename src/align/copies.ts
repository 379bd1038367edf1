import type { Annotated } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';

/** Article id → ids of the other articles with the very same text and day. */
export type Copies = ReadonlyMap<string, readonly string[]>;

/** Sets exact copies aside: they say what their original says, and must not tip the scales of what is alike.
 *  Of equal articles the first by id stands for all. */
export function partCopies(story: readonly Annotated[]): {
  readonly originals: readonly Annotated[];
  readonly copies: Copies;
} {
  const first = new Map<string, Annotated>();
  const copies = new Map<string, string[]>();
  for (const a of [...story].sort((x, y) => (x.article.id < y.article.id ? -1 : 1))) {
    const key = `${a.article.publishedAt?.slice(0, 10) ?? ''}\u0000${a.article.text}`;
    const original = first.get(key);
    if (original === undefined) first.set(key, a);
    else copies.set(original.article.id, [...(copies.get(original.article.id) ?? []), a.article.id]);
  }
  return { originals: [...first.values()], copies };
}

/** The statements with each copy's own beside them, by article id and place. */
export function withCopies(statements: readonly Statement[], copies: Copies): readonly Statement[] {
  if (copies.size === 0) return statements;
  const all = statements.flatMap((s) => [
    s,
    ...(copies.get(s.articleId) ?? []).map((articleId) => ({
      ...s,
      articleId,
      id: `${articleId}${s.id.slice(s.articleId.length)}`,
    })),
  ]);
  return all.sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.focus.start - b.focus.start,
  );
}
