import { type Command, Option } from 'commander';
import { parseWidth } from './options.ts';
import { describeTerminal, type Terminal } from './terminal.ts';
import { checkApart, checkWritable, outputOf, writeOutput } from './write-output.ts';

/** What the options of a command give that reads dossiers and writes one document. */
export interface DocumentFlags {
  readonly format?: 'text' | 'json';
  readonly output?: string;
  readonly width?: number;
  readonly color: boolean;
}

/** Adds the options on form and place of the document. */
export function takesDocumentOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'form of the output; text on a terminal, json elsewhere').choices([
        'text',
        'json',
      ]),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--width <columns>', 'width of text', parseWidth)
    .option('--no-color', 'text without colours');
}

/** Checks the output, makes the document and writes it. `dossiers`: the files read, which are not written over. */
export async function writeDocument<Made>(
  flags: DocumentFlags,
  dossiers: readonly string[],
  make: () => Promise<Made>,
  forms: {
    readonly json: (made: Made) => unknown;
    readonly text: (made: Made, terminal: Pick<Terminal, 'width' | 'color'>) => string;
  },
): Promise<void> {
  const output = outputOf(flags.output);
  await checkApart([output], dossiers);
  await checkWritable(output);
  const terminal = describeTerminal(!flags.color, output !== null);
  const made = await make();
  const format = flags.format ?? (terminal.interactive || output?.endsWith('.txt') ? 'text' : 'json');
  const page = { ...terminal, width: flags.width ?? terminal.width };
  const content =
    format === 'text' ? forms.text(made, page) : `${JSON.stringify(forms.json(made), null, 2)}\n`;
  await writeOutput(content, output);
}
