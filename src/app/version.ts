import { readFile } from 'node:fs/promises';

/** The version of this package, as its manifest states it. */
export async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const stated =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return typeof stated === 'string' ? stated : 'unknown';
}
