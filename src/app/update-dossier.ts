import { keepIds } from '../diff/index.ts';
import type { Cleaned } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Note } from '../model/note.ts';
import { type CollateOptions, collate } from '../pipeline.ts';
import { reopenArticles } from './reopen-articles.ts';

/** A dossier with later articles: what collating all of them gives, under the ids that what stayed had before. An
 *  article that comes again replaces its older text. Pure. Throws as `collate` does. */
export function updateDossier(old: Dossier, late: readonly Cleaned[], options: CollateOptions = {}): Dossier {
  const { articles, notes } = joinArticles(reopenArticles(old, 'open'), late);
  const known = old.notes.filter(({ stage }) => stage === 'ingest');
  return keepIds(
    old,
    collate(articles, { ...options, notes: [...known, ...(options.notes ?? []), ...notes] }),
  );
}

/** The older articles, each in its newest text, and the later ones behind them. Another article that has an older one's
 *  id gets one of its own, and a note. */
function joinArticles(
  old: readonly Cleaned[],
  late: readonly Cleaned[],
): { readonly articles: readonly Cleaned[]; readonly notes: readonly Note[] } {
  const newest = new Map(old.map((one) => [one.article.id, one]));
  const notes: Note[] = [];
  for (const one of late) {
    const known = newest.get(one.article.id);
    if (known === undefined || isSameReport(known, one)) {
      newest.set(one.article.id, one);
      continue;
    }
    const id = freeId(one.article.id, newest);
    newest.set(id, { ...one, article: { ...one.article, id } });
    notes.push(renamed(one, id));
  }
  return { articles: [...newest.values()], notes };
}

/** The same text, or two texts of one place. */
function isSameReport({ article: a }: Cleaned, { article: b }: Cleaned): boolean {
  if (a.text === b.text || (a.url !== null && a.url === b.url)) return true;
  return a.file === b.file && (a.url === null || b.url === null);
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function renamed({ article: { id: wanted, file } }: Cleaned, id: string): Note {
  return {
    code: 'duplicate-id',
    place: { articleId: id, ...(file === null ? {} : { file }) },
    stage: 'ingest',
    message: `the dossier has another article of the id "${wanted}"; this one is called "${id}"`,
    expected: 'ids that are unique over all inputs',
  };
}
