import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_DELAY_MS, type FetcherOptions, readInputs } from '../ingest/index.ts';
import type { Cleaned, RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { cleanArticle } from '../pipeline.ts';
import type { Effects, Network } from './effects.ts';
import { readVersion } from './version.ts';

const CLOSED: Network = {
  follow: false,
  allowPrivate: false,
  offline: false,
  contact: null,
  cacheFolder: null,
  delayMs: DEFAULT_DELAY_MS,
};

/** Reads all inputs, cleaning every article as it comes, so that no page is held longer than that. Notes of reading go
 *  to `notes`. */
export async function* readArticles(
  inputs: readonly string[],
  effects: Effects,
  notes: Note[],
): AsyncGenerator<Cleaned> {
  for await (const report of readReports(inputs, effects, notes)) yield cleanArticle(report);
}

/** Reads all inputs as they are, one by one. Notes of reading go to `notes`. */
export async function* readReports(
  inputs: readonly string[],
  effects: Effects,
  notes: Note[],
): AsyncGenerator<RawArticle> {
  const { readStdin, onProgress, network = CLOSED } = effects;
  const found = readInputs(inputs, {
    network: fetcherOptions(network, await readVersion()),
    follow: network.follow,
    ...(readStdin ? { readStdin } : {}),
    ...(onProgress ? { onFile: (done, total) => onProgress({ stage: 'reading', done, total }) } : {}),
  });
  for await (const one of found) {
    if (one.kind === 'note') notes.push(one.note);
    else yield one.article;
  }
}

/** All articles of the inputs at once, for work that looks at them together, and the notes of reading. */
export async function readAllArticles(
  inputs: readonly string[],
  effects: Effects,
): Promise<{ readonly cleaned: readonly Cleaned[]; readonly notes: readonly Note[] }> {
  const notes: Note[] = [];
  const cleaned: Cleaned[] = [];
  for await (const one of readArticles(inputs, effects, notes)) cleaned.push(one);
  return { cleaned, notes };
}

function fetcherOptions(
  { allowPrivate, offline, contact, cacheFolder, delayMs }: Network,
  version: string,
): FetcherOptions {
  return {
    allowPrivate,
    offline,
    contact,
    cacheFolder,
    delayMs,
    version,
    now: () => new Date(),
    sleep: async (ms) => {
      await pause(ms);
    },
  };
}
