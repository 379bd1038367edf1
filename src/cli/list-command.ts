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

/** What its options give, beside those of one command alone. */
export interface ListFlags extends InputFlags {
  readonly format?: string;
  readonly output?: string;
  readonly width?: number;
  readonly threads?: number;
  readonly color: boolean;
}

/** For reading, as wide and as coloured as the terminal wants it. */
type Reading<Given> = (given: Given, terminal: Pick<Terminal, 'width' | 'color'>) => string;

/** Reads inputs and hands out rows as they come. */
type Run<Row, Flags> = (
  inputs: readonly string[],
  effects: Effects,
  emit: Emit<Row>,
  flags: Flags,
) => Promise<Outcome>;

/** What a command that writes rows does. */
export interface ListWork<Row extends object, Flags extends ListFlags> {
  readonly name: string;
  readonly description: string;
  readonly examples: string;
  /** What the command does not do, told after its options. */
  readonly remark?: string;
  readonly run: Run<Row, Flags>;
  /** What of a row goes into JSON; all of it where absent. */
  readonly toJson?: (row: Row) => object;
  /** Other forms of output by name: rows of their own, as JSON lines. */
  readonly otherForms?: Readonly<Record<string, Run<object, Flags>>>;
  /** A row for reading; or all rows, which then wait for the last one. */
  readonly toText: { readonly row: Reading<Row> } | { readonly page: Reading<readonly Row[]> };
  /** It can use several threads. */
  readonly threaded?: boolean;
  /** Rows for reading stand one a line, with no blank line between. */
  readonly dense?: boolean;
}

/** A command that writes one JSON object a line, or the same for reading. `done` receives the exit status. */
export function listCommand<Row extends object, Flags extends ListFlags = ListFlags>(
  work: ListWork<Row, Flags>,
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
    .action(async (inputs: string[], flags: Flags) => done(await runList(work, inputs, flags)));
  return work.threaded === true
    ? command.option('--threads <number>', 'threads to work with', parseThreads, defaultThreads())
    : command;
}

async function runList<Row extends object, Flags extends ListFlags>(
  work: ListWork<Row, Flags>,
  inputs: readonly string[],
  flags: Flags,
): Promise<number> {
  const file = outputOf(flags.output);
  await checkApart([file], inputs);
  await checkWritable(file);
  const terminal = describeTerminal(!flags.color, file !== null);
  const page = { ...terminal, width: flags.width ?? terminal.width };
  const format = flags.format ?? (terminal.interactive ? 'text' : 'jsonl');
  const output = await openOutput(file);
  const view = showProgress();
  const writer = format === 'text' ? textWriter(work, page) : jsonWriter(work.toJson);
  const write = async (text: string) => {
    view.pause();
    await output.write(text);
  };
  const asJson = (row: object) => write(jsonLine(row));
  const otherForm = work.otherForms?.[format];
  const run = (effects: Effects) =>
    otherForm?.(inputs, effects, asJson, flags) ??
    work.run(inputs, effects, (row) => write(writer.row(row)), flags);
  try {
    const effects = { network: networkOf(flags), threads: flags.threads ?? 1, onProgress: view.onProgress };
    const { status, notes } = await run(effects).finally(view.stop);
    reportNotes(notes);
    if (status === 1) throw new CommandFailure(NOTHING_USABLE, 1);
    await write(writer.end());
    await output.close();
    return status;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** Rows in, what is written of them out: some at once, the rest at the end. */
interface Writer<Row> {
  readonly row: (row: Row) => string;
  readonly end: () => string;
}

function jsonLine(row: object): string {
  return `${JSON.stringify(row)}\n`;
}

function jsonWriter<Row extends object>(toJson: (row: Row) => object = (row) => row): Writer<Row> {
  return { row: (row) => jsonLine(toJson(row)), end: () => '' };
}

function textWriter<Row extends object>(
  { toText, dense }: Pick<ListWork<Row, never>, 'toText' | 'dense'>,
  terminal: Terminal,
): Writer<Row> {
  const rows: Row[] = [];
  if ('page' in toText) {
    const row = (one: Row) => {
      rows.push(one);
      return '';
    };
    return { row, end: () => `${toText.page(rows, terminal)}\n` };
  }
  let gap = '';
  const row = (one: Row) => {
    const text = `${gap}${toText.row(one, terminal)}\n`;
    gap = dense === true ? '' : '\n';
    return text;
  };
  return { row, end: () => '' };
}
