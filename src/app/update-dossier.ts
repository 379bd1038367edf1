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
  const read = [...known, ...(options.notes ?? []), ...notes];
  // Inputs that come again bring their complaints with them.
  const once = [...new Map(read.map((note) => [tellingOf(note), note])).values()];
  return keepIds(old, collate(articles, { ...options, notes: once }));
}

/** What a note tells, and of what. */
function tellingOf({ code, message, place: { articleId, file, line } }: Note): string {
  return JSON.stringify([code, message, articleId, file, line]);
}

/** The older articles, each in its newest text, and the later ones behind them. Another article that has an older one's
 *  id gets one of its own, and a note. */
function joinArticles(
  old: readonly Cleaned[],
  late: readonly Cleaned[],
): { readonly articles: readonly Cleaned[]; readonly notes: readonly Note[] } {
  const again = comeAgain(old, late);
  const articles = new Map(old.map((one) => [one.article.id, one]));
  const taken = new Set([...old, ...late].map(({ article }) => article.id));
  const notes: Note[] = [];
  for (const one of late) {
    const wanted = one.article.id;
    const known = again.get(one);
    const id = known ?? (articles.has(wanted) ? freeId(wanted, taken) : wanted);
    if (known === undefined && id !== wanted) notes.push(renamed(one, id));
    taken.add(id);
    articles.set(id, id === wanted ? one : { ...one, article: { ...one.article, id } });
  }
  return { articles: [...articles.values()], notes };
}

/** Later articles that are there already, with the id that each has in the dossier: first by their text, then by their place.
 *  An older article comes again once at most. */
function comeAgain(old: readonly Cleaned[], late: readonly Cleaned[]): ReadonlyMap<Cleaned, string> {
  const found = new Map<Cleaned, string>();
  const open = new Set(old);
  for (const isSame of [hasSameText, isOfOnePlace]) {
    for (const one of late) {
      const known = found.has(one) ? undefined : [...open].find((before) => isSame(before, one));
      if (known === undefined) continue;
      open.delete(known);
      found.set(one, known.article.id);
    }
  }
  return found;
}

/** The same text under the same id, or under one that was made from it. */
function hasSameText({ article: a }: Cleaned, { article: b }: Cleaned): boolean {
  if (a.text !== b.text) return false;
  return a.id === b.id || (a.id.startsWith(`${b.id}-`) && /^\d+$/.test(a.id.slice(b.id.length + 1)));
}

/** Two texts of one address, or of one id in one file. */
function isOfOnePlace({ article: a }: Cleaned, { article: b }: Cleaned): boolean {
  if (a.id !== b.id) return false;
  if (a.url !== null && a.url === b.url) return true;
  return a.file === b.file && (a.url === null || b.url === null);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
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
