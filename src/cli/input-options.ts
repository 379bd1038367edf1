import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Network } from '../app/index.ts';

export const INPUTS_HELP =
  'files, folders, http(s) addresses, or - for standard input; see docs/inputs.md for what is read';

/** What the options on inputs give. */
export interface InputFlags {
  readonly follow?: boolean;
  readonly allowPrivate?: boolean;
  readonly offline?: boolean;
  readonly contact?: string;
  readonly cache: string | boolean;
  readonly delay: number;
}

/** Seconds between two requests to one host, and the longest pause that still makes sense. */
const DEFAULT_DELAY = 1;
const MAX_DELAY = 60;

/** Adds the arguments and options that every command takes which reads inputs. */
export function takesInputs(command: Command): Command {
  return command
    .argument('<inputs...>', INPUTS_HELP)
    .option('--follow', 'fetch what feeds and lists of feeds point at, too')
    .option('--allow-private', 'fetch from loopback and private addresses, too')
    .option('--offline', 'fetch nothing: answer from the cache')
    .addOption(
      new Option('--contact <address>', 'mail or page by which those you fetch from can reach you').env(
        'VARIORUM_CONTACT',
      ),
    )
    .option('--cache <folder>', 'keep what is fetched in this folder', cacheFolder())
    .option('--no-cache', 'keep nothing of what is fetched')
    .option('--delay <seconds>', 'pause between two requests to one host', parseDelay, DEFAULT_DELAY);
}

/** How the flags say that addresses are fetched. */
export function networkOf(flags: InputFlags): Network {
  return {
    follow: flags.follow ?? false,
    allowPrivate: flags.allowPrivate ?? false,
    offline: flags.offline ?? false,
    contact: flags.contact ?? null,
    cacheFolder: typeof flags.cache === 'string' ? flags.cache : null,
    delayMs: flags.delay * 1000,
  };
}

/** As the XDG base directory specification has it. */
function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'];
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'variorum');
}

function parseDelay(value: string): number {
  const seconds = Number(value);
  if (value.trim() === '' || !(seconds >= 0 && seconds <= MAX_DELAY))
    throw new InvalidArgumentError(`It must be a number of seconds from 0 to ${MAX_DELAY}.`);
  return seconds;
}
