import { constants, rmSync } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CommandFailure } from './failure.ts';

/** Where a result is written, piece by piece. */
export interface Output {
  /** Waits until the piece is taken: a slow reader slows the work. */
  readonly write: (piece: string) => Promise<void>;
  /** The result is whole. */
  readonly close: () => Promise<void>;
  /** The work failed: a file stays as it was. */
  readonly abandon: () => Promise<void>;
}

/** The file that `--output` names; null for standard output, which `-` names too. */
export function outputOf(flag: string | undefined): string | null {
  return flag === undefined || flag === '-' ? null : flag;
}

/** Opens standard output, or a file that is either whole or untouched: written beside it, then renamed. */
export async function openOutput(file: string | null): Promise<Output> {
  if (file === null) return { write: writeOut, close: done, abandon: done };
  return failing(file, () => openFile(file));
}

/** Writes a result in one piece. */
export async function writeOutput(content: string, file: string | null): Promise<void> {
  const output = await openOutput(file);
  await output.write(content);
  await output.close();
}

async function done(): Promise<void> {}

function writeOut(piece: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

async function failing<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new CommandFailure(`cannot write ${file}: ${reason(error)}`, 1);
  }
}

async function openFile(file: string): Promise<Output> {
  // A link keeps pointing where it did; a pipe or device is written to, never replaced.
  const target = await realpath(file).catch(() => file);
  const existing = await stat(target).catch(() => null);
  const special = existing !== null && !existing.isFile();
  const beside = special ? target : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await open(beside, 'w', existing?.mode);
  const settle = onSignals(() => {
    if (!special) rmSync(beside, { force: true });
  });
  const abandon = async () => {
    settle();
    await handle.close().catch(() => {});
    if (!special) await rm(beside, { force: true });
  };
  return {
    write: (piece) =>
      failing(file, async () => {
        await handle.writeFile(piece);
      }).catch(async (error: unknown) => {
        await abandon();
        throw error;
      }),
    close: () =>
      failing(file, async () => {
        await handle.close();
        if (!special) await rename(beside, target);
        settle();
      }),
    abandon,
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tidies up where the process is told to end, which it then does; the function given back takes that off again. */
function onSignals(tidyUp: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    settle();
    tidyUp();
    process.kill(process.pid, signal);
  };
  const settle = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return settle;
}

/** Fails where a result would be written over a report, be it through a link or in a folder, or over another result. */
export async function checkApart(
  outputs: readonly (string | null)[],
  inputs: readonly string[],
): Promise<void> {
  const named = inputs.filter((input) => input !== '-' && !input.includes('://'));
  const taken = new Set(await Promise.all(named.map(realPath)));
  for (const output of outputs) {
    if (output === null) continue;
    if (output === '') throw new CommandFailure('the output needs a file name', 2);
    const target = await realPath(output);
    const existing = await stat(target).catch(() => null);
    const inside = existing?.isFile() && [...taken].some((input) => target.startsWith(`${input}${sep}`));
    if (taken.has(target) || inside)
      throw new CommandFailure(`cannot write ${output}: it is one of the inputs, or written to twice`, 2);
    taken.add(target);
  }
}

/** The path without links; of a file that is not there yet, that of its folder. */
async function realPath(path: string): Promise<string> {
  const whole = await realpath(path).catch(() => null);
  if (whole !== null) return whole;
  return join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path));
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
