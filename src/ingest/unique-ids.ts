import type { RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';

/** An article whose id came from its file's name: two files of one name may take their path instead. */
export interface Named {
  readonly article: RawArticle;
  /** Id to fall back on when base names clash: the path without its extension; null where the id was stated. */
  readonly pathId: string | null;
}

/** Gives every article an id of its own, in order. Clashing file names become paths; a stated id that comes again
 *  gets a suffix and a note. */
export function uniqueIds(named: readonly Named[]): { articles: RawArticle[]; notes: Note[] } {
  const counts = new Map<string, number>();
  for (const { article } of named) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  const taken = new Set<string>();
  const stated = new Set(named.map(({ article }) => article.id));
  const notes: Note[] = [];
  const articles = named.map(({ article, pathId }) => {
    const wanted = pathId !== null && (counts.get(article.id) ?? 0) > 1 ? pathId : article.id;
    const id = taken.has(wanted) ? freeId(wanted, taken, stated) : wanted;
    taken.add(id);
    if (id !== wanted) notes.push(duplicate(article, wanted, id));
    return id === article.id ? article : { ...article, id };
  });
  return { articles, notes };
}

function freeId(wanted: string, taken: ReadonlySet<string>, stated: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (!taken.has(id) && !stated.has(id)) return id;
  }
}

function duplicate(article: RawArticle, wanted: string, id: string): Note {
  return {
    code: 'duplicate-id',
    place: { articleId: id, ...(article.file === null ? {} : { file: article.file }) },
    stage: 'ingest',
    message: `the id "${wanted}" was taken; this article is called "${id}"`,
    expected: 'ids that are unique over all inputs',
  };
}
