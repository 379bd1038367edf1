/** The project's own invented reports, for benches that want prose. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup.mjs';

const FOLDERS = ['examples', join('test', 'events')];

/** Every plain-text report of the examples and the test events, by path.
 *  @returns {{ id: string, text: string, language: string }[]} */
export function readReports() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({ id: name, text: readFileSync(join(ROOT, folder, name), 'utf8'), language: 'en' })),
  );
}
