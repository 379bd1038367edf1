import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawArticle } from '../../src/model/article.ts';
import { collectInputs } from '../collect-inputs.ts';
import type { Floors, Gold } from './gold.ts';
import { floorsSchema, goldSchema } from './gold.ts';

const EVENTS = fileURLToPath(new URL('.', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** One invented event: its reports as ingest reads them, what is to be found, and what must be reached. */
export interface InventedEvent {
  readonly slug: string;
  readonly articles: readonly RawArticle[];
  readonly gold: Gold;
  readonly floors: Floors;
}

/** The folders beside this file that hold `expected/gold.json`, sorted. */
export function eventSlugs(): string[] {
  return readdirSync(EVENTS)
    .filter((slug) => existsSync(join(EVENTS, slug, 'expected', 'gold.json')))
    .sort();
}

/** Reads one event. Its reports lie in its folder `articles`, or in `examples/<slug>` where they are the
 *  bundled example; the gold names the files, in order. Throws where a file is missing or malformed. */
export async function readEvent(slug: string): Promise<InventedEvent> {
  const own = join(EVENTS, slug, 'articles');
  const folder = existsSync(own) ? own : join(EXAMPLES, slug);
  const expected = (name: string): unknown =>
    JSON.parse(readFileSync(join(EVENTS, slug, 'expected', name), 'utf8'));
  const gold = goldSchema.parse(expected('gold.json'));
  const paths = gold.files.map((file) => join(folder, file));
  const { articles, notes } = await collectInputs(paths);
  if (notes.length > 0) throw new Error(`${slug}: ${notes.map((note) => note.message).join('; ')}`);
  return { slug, articles, gold, floors: floorsSchema.parse(expected('floors.json')) };
}
