import { readFile } from 'node:fs/promises';
import { type Dossier, dossierSchema, SCHEMA } from '../model/dossier.ts';
import { textHash } from '../model/dossier-article.ts';

/** A file that is no dossier of this version; the message names the file and says what is wrong with it. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
}

/** Reads a dossier as `collate --format json` writes it, also one of an earlier version of the same schema. Throws a
 *  DossierError where the file cannot be read or holds something else. */
export async function readDossier(file: string): Promise<Dossier> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new DossierError(`cannot read ${file}: ${reason(error)}`);
  });
  const parsed = dossierSchema.safeParse(parse(file, text));
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'not a dossier' };
  throw new DossierError(`${file} is no whole dossier: ${path.join('.') || 'at the top'}: ${message}`);
}

/** The same, for what goes on from the dossier: its articles must be those it was made from. Throws a DossierError where a
 *  text was changed since. */
export async function readUnchanged(file: string): Promise<Dossier> {
  const dossier = await readDossier(file);
  const changed = dossier.articles.find(({ text, textSha256 }) => textHash(text) !== textSha256);
  if (changed === undefined) return dossier;
  throw new DossierError(
    `${file}: the text of article ${JSON.stringify(changed.id)} is not the one that the dossier was made from`,
  );
}

function parse(file: string, text: string): unknown {
  const value = json(file, text);
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  if (schema === SCHEMA) return value;
  const found = schema === null ? 'it names no schema' : `its schema is ${JSON.stringify(schema)}`;
  throw new DossierError(`${file} is no dossier: ${found}, and "${SCHEMA}" is what is read here`);
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new DossierError(`${file} is no dossier: it holds no JSON (make one with collate --format json)`);
  }
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
