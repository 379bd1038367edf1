import { Command, Option } from 'commander';
import { renderHtml } from '../render/index.ts';
import { collateEachStory } from './collate-each-story.ts';
import type { CollateFlags } from './collate-flags.ts';
import { FORMATS, formatOf, renderDossier } from './dossier-format.ts';
import { CommandFailure, NOTHING_USABLE } from './failure.ts';
import { networkOf, takesInputs } from './input-options.ts';
import { parseDay, parseWidth } from './options.ts';
import { reportNotes } from './report-notes.ts';
import { showProgress } from './show-progress.ts';
import { describeTerminal } from './terminal.ts';
import { checkApart, checkWritable, outputOf, writeOutput } from './write-output.ts';

const EXAMPLES = `
Examples:
  variorum collate reports/                       the dossier of a folder, for reading
  variorum collate a.txt b.html wire.jsonl --html dossier.html
  variorum collate reports/ --format json --output dossier.json
  variorum collate late.txt --update dossier.json --output newer.json
  variorum collate https://example.org/a https://example.net/b
  variorum collate feed.xml --follow --contact desk@example.org
  variorum collate --cluster today/ --format html --output pages/
  cat wire.jsonl | variorum collate - --format md

With --cluster the articles are first told apart by event, as \`variorum cluster\` does it: JSON is then an array of
dossiers, text and Markdown follow one another; into a folder each story goes as a file of its own (s1.html, s2.html …).`;

/** `variorum collate`: all inputs as one story, as a dossier; or one dossier a story. `done` receives the exit status. */
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
    .option(
      '-o, --output <file>',
      'write to a file, or with --cluster to a folder, instead of standard output',
    )
    .option('--cluster', 'the reports are of several events: make one dossier a story')
    .option('--html <file>', 'write the page too, beside the chosen format')
    .option('--reference-date <day>', 'day (YYYY-MM-DD) to read undated reports from', parseDay)
    .addOption(
      new Option('--update <dossier>', 'add the inputs to this dossier (JSON), whose ids are kept').conflicts(
        'cluster',
      ),
    )
    .option('--width <columns>', 'width of text', parseWidth)
    .option('--no-color', 'text without colours')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: CollateFlags) =>
      done(await (flags.cluster === true ? collateEachStory(inputs, flags) : runCollate(inputs, flags))),
    );
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
  const page = { ...terminal, width: flags.width ?? terminal.width };
  await writeOutput(renderDossier(dossier, format, page), output);
  if (flags.html !== undefined) await writeOutput(renderHtml(dossier), flags.html);
  return status;
}
