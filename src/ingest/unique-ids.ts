import type { RawArticle } from '../model/article.ts';
import { article, type FoundArticle, type Noted } from './found.ts';

/** Gives every article an id of its own, as they come: an id that comes again gets a suffix and a note. */
export function uniqueIds(): (found: RawArticle) => readonly (FoundArticle | Noted)[] {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  return (found) => {
    const wanted = found.id;
    if (!taken.has(wanted)) {
      taken.add(wanted);
      return [article(found)];
    }
    let number = nextNumber.get(wanted) ?? 2;
    while (taken.has(`${wanted}-${number}`)) number += 1;
    nextNumber.set(wanted, number + 1);
    const id = `${wanted}-${number}`;
    taken.add(id);
    return [duplicate(found, wanted, id), article({ ...found, id })];
  };
}

function duplicate(found: RawArticle, wanted: string, id: string): Noted {
  return {
    kind: 'note',
    note: {
      code: 'duplicate-id',
      place: { articleId: id, ...(found.file === null ? {} : { file: found.file }) },
      stage: 'ingest',
      message: `the id "${wanted}" was taken; this article is called "${id}"`,
      expected: 'ids that are unique over all inputs',
    },
  };
}
