import { Command, Option } from 'commander';
import type { Effects, Emit, Outcome } from '../app/index.ts';
import { CommandFailure, NOTHING_USABLE } from './failure.ts';
import { type InputFlags, networkOf, takesInputs } from './input-options.ts';
import { defaultThreads, parseThreads, parseWidth } from './options.ts';
import { reportNotes } from './report-notes.ts';
import { showProgress } from './show-progress.ts';
import { describeTerminal, type Terminal } from './terminal.ts';
import { checkApart, checkWritable, openOutput, outputOf } from './write-output.ts';

const FORMATS = ['jsonl', 'text'] as const;

interface ListFlags extends InputFlags {
  readonly format?: string;
  readonly output?: string;
  readonly width?: number;
  readonly threads?: number;
  readonly color: boolean;
}

/** Reads inputs and hands out rows as they come. */
type Run<Row> = (inputs: readonly string[], effects: Effects, emit: Emit<Row>) => Promise<Outcome>;

/** What a command that writes rows does. */
export interface ListWork<Row extends object> {
  readonly name: string;
  readonly description: string;
  readonly examples: string;
  /** What the command does not do, told after its options. */
  readonly remark?: string;
  readonly run: Run<Row>;
  /** Other forms of output by name: rows of their own, as JSON lines. */
  readonly otherForms?: Readonly<Record<string, Run<object>>>;
  /** A row for reading, as wide and as coloured as the terminal wants it. */
  readonly toText: (row: Row, terminal: Pick<Terminal, 'width' | 'color'>) => string;
  /** It can use several threads. */
  readonly threaded?: boolean;
  /** Rows for reading stand one a line, with no blank line between. */
  readonly dense?: boolean;
}

/** A command that writes one JSON object a line, or the same for reading. `done` receives the exit status. */
export function listCommand<Row extends object>(
  work: ListWork<Row>,
  done: (status: number) => void,
): Command {
  const command = takesInputs(new Command(work.name).description(work.description))
    .addOption(
      new Option('-f, --format <format>', 'form of the output; text on a terminal, jsonl elsewhere').choices([
        ...FORMATS,
        ...Object.keys(work.otherForms ?? {}),
      ]),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--width <columns>', 'width of text', parseWidth)
    .option('--no-color', 'text without colours')
    .addHelpText(
      'after',
      `${work.remark === undefined ? '' : `\n${work.remark}\n`}\nExamples:\n${work.examples}`,
    )
    .action(async (inputs: string[], flags: ListFlags) => done(await runList(work, inputs, flags)));
  return work.threaded === true
    ? command.option('--threads <number>', 'threads to work with', parseThreads, defaultThreads())
    : command;
}

async function runList<Row extends object>(
  work: ListWork<Row>,
  inputs: readonly string[],
  flags: ListFlags,
): Promise<number> {
  const file = outputOf(flags.output);
  await checkApart([file], inputs);
  await checkWritable(file);
  const terminal = describeTerminal(!flags.color, file !== null);
  const page = { ...terminal, width: flags.width ?? terminal.width };
  const format = flags.format ?? (terminal.interactive ? 'text' : 'jsonl');
  const parted = format === 'text' && work.dense !== true;
  const output = await openOutput(file);
  const view = showProgress();
  let rows = 0;
  const write = async (text: string) => {
    view.pause();
    await output.write(`${parted && rows > 0 ? '\n' : ''}${text}\n`);
    rows += 1;
  };
  const asJson = (row: object) => write(JSON.stringify(row));
  const asText = (row: Row) => write(work.toText(row, page));
  const otherForm = work.otherForms?.[format];
  const run = (effects: Effects) =>
    otherForm?.(inputs, effects, asJson) ?? work.run(inputs, effects, format === 'text' ? asText : asJson);
  try {
    const effects = { network: networkOf(flags), threads: flags.threads ?? 1, onProgress: view.onProgress };
    const { status, notes } = await run(effects).finally(view.stop);
    reportNotes(notes);
    if (status === 1) throw new CommandFailure(NOTHING_USABLE, 1);
    await output.close();
    return status;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}
