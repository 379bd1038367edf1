import { type FetcherOptions, type IngestEffects, readInputs } from '../src/ingest/index.ts';
import type { RawArticle } from '../src/model/article.ts';
import type { Note } from '../src/model/note.ts';

/** No network: addresses are answered from a cache that is not there. */
export const OFFLINE: FetcherOptions = {
  allowPrivate: false,
  offline: true,
  contact: null,
  cacheFolder: null,
  delayMs: 0,
  version: '0',
  now: () => new Date(0),
  sleep: async () => {},
};

/** All that the named inputs hold. */
export async function collectInputs(
  inputs: readonly string[],
  effects: Partial<IngestEffects> = {},
): Promise<{ articles: RawArticle[]; notes: Note[] }> {
  const articles: RawArticle[] = [];
  const notes: Note[] = [];
  for await (const found of readInputs(inputs, { network: OFFLINE, ...effects })) {
    if (found.kind === 'article') articles.push(found.article);
    else notes.push(found.note);
  }
  return { articles, notes };
}
