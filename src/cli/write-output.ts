import { constants } from 'node:fs';
import { access, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandFailure } from './failure.ts';

/** Writes to standard output, or to a file that is either whole or untouched: written beside it, then renamed. */
export async function writeOutput(content: string, file: string | null): Promise<void> {
  if (file === null) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
    });
    return;
  }
  try {
    await writeWhole(content, file);
  } catch (error) {
    throw new CommandFailure(`cannot write ${file}: ${reason(error)}`, 1);
  }
}

/** Fails where a result would be written over a report, or over another result. */
export function checkApart(outputs: readonly (string | null)[], inputs: readonly string[]): void {
  const taken = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)));
  for (const output of outputs) {
    if (output === null) continue;
    if (output === '') throw new CommandFailure('the output needs a file name', 2);
    if (taken.has(resolve(output))) {
      throw new CommandFailure(`cannot write ${output}: it is one of the inputs, or written to twice`, 2);
    }
    taken.add(resolve(output));
  }
}

/** Fails before any work where the output's folder cannot be written to, or the output is a folder. */
export async function checkWritable(file: string | null | undefined): Promise<void> {
  if (file === null || file === undefined) return;
  try {
    const existing = await stat(file).catch(() => null);
    if (existing?.isDirectory()) throw new Error('it is a folder');
    await access(existing && !existing.isFile() ? file : dirname(file), constants.W_OK);
  } catch (error) {
    throw new CommandFailure(`cannot write ${file}: ${reason(error)}`, 1);
  }
}

async function writeWhole(content: string, file: string): Promise<void> {
  // A link keeps pointing where it did; a pipe or device is written to, never replaced.
  const target = await realpath(file).catch(() => file);
  const existing = await stat(target).catch(() => null);
  if (existing && !existing.isFile()) {
    await writeFile(target, content);
    return;
  }
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, existing ? { mode: existing.mode } : {});
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'its folder does not exist',
    EACCES: 'writing there is not permitted',
    EPERM: 'writing there is not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'its folder is a file',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
