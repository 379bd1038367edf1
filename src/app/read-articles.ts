import { type Ingested, readInputs } from '../ingest/index.ts';
import type { Effects } from './effects.ts';

/** Reads all inputs, with progress. */
export function readArticles(paths: readonly string[], effects: Effects): Promise<Ingested> {
  const { readStdin, onProgress } = effects;
  return readInputs(paths, {
    ...(readStdin ? { readStdin } : {}),
    ...(onProgress ? { onFile: (done, total) => onProgress({ stage: 'reading', done, total }) } : {}),
  });
}
