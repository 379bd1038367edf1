import { Command, CommanderError } from 'commander';
import { readVersion } from '../app/version.ts';
import { annotateCommand } from './annotate-command.ts';
import { clusterCommand } from './cluster-command.ts';
import { collateCommand } from './collate-command.ts';
import { diffCommand } from './diff-command.ts';
import { explainCommand } from './explain-command.ts';
import { extractCommand } from './extract-command.ts';
import { CommandFailure } from './failure.ts';
import { reuseCommand } from './reuse-command.ts';

const HELP = `
Examples:
  variorum collate reports/                    read a folder of reports of one event
  variorum collate reports/ --html page.html   the same, and as a page
  variorum explain dossier.json c12            how a claim came to be
  variorum <command> --help                    what a command takes

Exit status: 0 done; 1 failed; 2 wrong usage; 3 done, but some inputs could not be read.`;

const COMMANDS = [
  collateCommand,
  clusterCommand,
  explainCommand,
  diffCommand,
  annotateCommand,
  extractCommand,
  reuseCommand,
] as const;

/** Runs the command line and gives its exit status; never throws, never ends the process. `argv` is without the
 *  program's own name. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const done = (value: number) => {
    status = value;
  };
  try {
    const program = new Command('variorum')
      .description('Reports of one event in, one dossier out, with the exact words behind every line.')
      .version(await readVersion(), '-V, --version')
      .addHelpText('after', HELP)
      .showHelpAfterError('(see --help)')
      .exitOverride();
    for (const command of COMMANDS) {
      program.addCommand(command(done).copyInheritedSettings(program));
    }
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return statusOfFailure(error);
  }
}

/** The one place that turns errors into exit statuses. A stack trace only with `VARIORUM_DEBUG=1`. */
function statusOfFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const debug = process.env['VARIORUM_DEBUG'] === '1' && error instanceof Error && error.stack;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`variorum: ${debug ? error.stack : message}\n`);
  return error instanceof CommandFailure ? error.status : 1;
}
