import { Command, Option } from 'commander';
import type { Effects, Status } from '../app/index.ts';
import type { Note } from '../model/note.ts';
import { CommandFailure, NOTHING_USABLE } from './failure.ts';
import { INPUTS_HELP } from './options.ts';
import { reportNotes } from './report-notes.ts';
import { showProgress } from './show-progress.ts';
import { describeTerminal } from './terminal.ts';
import { checkWritable, writeOutput } from './write-output.ts';

const FORMATS = ['jsonl', 'text'] as const;

interface ListFlags {
  readonly format?: (typeof FORMATS)[number];
  readonly output?: string;
}

/** What a command that writes rows does. */
export interface ListWork<Row> {
  readonly name: string;
  readonly description: string;
  readonly examples: string;
  /** What the command does not do, told after its options. */
  readonly remark?: string;
  readonly run: (
    inputs: readonly string[],
    effects: Effects,
  ) => Promise<{ status: Status; rows: readonly Row[]; notes: readonly Note[] }>;
  /** A row for reading. */
  readonly toText: (row: Row) => string;
  /** Rows for reading stand one a line, with no blank line between. */
  readonly dense?: boolean;
}

/** A command that writes one JSON object a line, or the same for reading. `done` receives the exit status. */
export function listCommand<Row>(work: ListWork<Row>, done: (status: number) => void): Command {
  return new Command(work.name)
    .description(work.description)
    .argument('<inputs...>', INPUTS_HELP)
    .addOption(
      new Option('-f, --format <format>', 'form of the output; text on a terminal, jsonl elsewhere').choices(
        FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `${work.remark === undefined ? '' : `\n${work.remark}\n`}\nExamples:\n${work.examples}`,
    )
    .action(async (inputs: string[], flags: ListFlags) => done(await runList(work, inputs, flags)));
}

async function runList<Row>(
  work: ListWork<Row>,
  inputs: readonly string[],
  flags: ListFlags,
): Promise<number> {
  const output = flags.output ?? null;
  await checkWritable(output);
  const view = showProgress();
  const { status, rows, notes } = await work.run(inputs, { onProgress: view.onProgress }).finally(view.stop);
  reportNotes(notes);
  if (status === 1) throw new CommandFailure(NOTHING_USABLE, 1);
  const format = flags.format ?? (describeTerminal(true, output !== null).interactive ? 'text' : 'jsonl');
  const lines = rows.map((row) =>
    format === 'jsonl' ? `${JSON.stringify(row)}\n` : `${work.toText(row)}\n`,
  );
  await writeOutput(lines.join(format === 'text' && work.dense !== true ? '\n' : ''), output);
  return status;
}
