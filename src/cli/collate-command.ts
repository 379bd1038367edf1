import { Command, Option } from 'commander';
import type { Dossier } from '../model/dossier.ts';
import { renderHtml, renderMarkdown, renderText } from '../render/index.ts';
import { CommandFailure, NOTHING_USABLE } from './failure.ts';
import { type InputFlags, networkOf, takesInputs } from './input-options.ts';
import { parseDay, parseWidth } from './options.ts';
import { reportNotes } from './report-notes.ts';
import { showProgress } from './show-progress.ts';
import { describeTerminal, type Terminal } from './terminal.ts';
import { checkApart, checkWritable, outputOf, writeOutput } from './write-output.ts';

const FORMATS = ['text', 'json', 'md', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface CollateFlags extends InputFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly html?: string;
  readonly referenceDate?: string;
  readonly update?: string;
  readonly width?: number;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  variorum collate reports/                       the dossier of a folder, for reading
  variorum collate a.txt b.html wire.jsonl --html dossier.html
  variorum collate reports/ --format json --output dossier.json
  variorum collate late.txt --update dossier.json --output newer.json
  variorum collate https://example.org/a https://example.net/b
  variorum collate feed.xml --follow --contact desk@example.org
  cat wire.jsonl | variorum collate - --format md`;

/** `variorum collate`: all inputs as one story, as a dossier. `done` receives the exit status. */
export function collateCommand(done: (status: number) => void): Command {
  const command = new Command('collate').description(
    'Collate the reports of one event into one dossier: what they agree on, dispute and revise, and from whom.',
  );
  return takesInputs(command)
    .addOption(
      new Option('-f, --format <format>', 'form of the dossier; text on a terminal, json elsewhere').choices(
        FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--html <file>', 'write the page too, beside the chosen format')
    .option('--reference-date <day>', 'day (YYYY-MM-DD) to read undated reports from', parseDay)
    .option('--update <dossier>', 'add the inputs to this dossier (JSON), whose ids are kept')
    .option('--width <columns>', 'width of text', parseWidth)
    .option('--no-color', 'text without colours')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: CollateFlags) => done(await runCollate(inputs, flags)));
}

async function runCollate(inputs: readonly string[], flags: CollateFlags): Promise<number> {
  const output = outputOf(flags.output);
  await checkApart([output, flags.html ?? null], inputs);
  await checkWritable(output);
  await checkWritable(flags.html);
  const terminal = describeTerminal(!flags.color, output !== null);
  const view = showProgress();
  // Loaded here: help and usage errors need no language model.
  const { collateInputs } = await import('../app/index.ts');
  const options = { referenceDate: flags.referenceDate ?? null, update: flags.update ?? null };
  const effects = { network: networkOf(flags), onProgress: view.onProgress };
  const { status, dossier, notes } = await collateInputs(inputs, options, effects).finally(view.stop);
  reportNotes(notes);
  if (dossier === null) throw new CommandFailure(NOTHING_USABLE, 1);
  const format = flags.format ?? formatOf(output) ?? (terminal.interactive ? 'text' : 'json');
  await writeOutput(render(dossier, format, { ...terminal, width: flags.width ?? terminal.width }), output);
  if (flags.html !== undefined) await writeOutput(renderHtml(dossier), flags.html);
  return status;
}

function formatOf(output: string | null): Format | null {
  const extension = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase();
  const formats: Readonly<Record<string, Format>> = {
    txt: 'text',
    json: 'json',
    md: 'md',
    html: 'html',
    htm: 'html',
  };
  return formats[extension ?? ''] ?? null;
}

function render(dossier: Dossier, format: Format, { width, color }: Terminal): string {
  const renderers: Readonly<Record<Format, () => string>> = {
    text: () => renderText(dossier, { width, color }),
    json: () => JSON.stringify(dossier, null, 2),
    md: () => renderMarkdown(dossier),
    html: () => renderHtml(dossier),
  };
  const text = renderers[format]();
  return text.endsWith('\n') ? text : `${text}\n`;
}
