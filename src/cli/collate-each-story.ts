import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryDossier } from '../app/index.ts';
import type { CollateFlags } from './collate-flags.ts';
import { EXTENSIONS, type Format, formatOf, renderDossier } from './dossier-format.ts';
import { CommandFailure, NOTHING_USABLE } from './failure.ts';
import { networkOf } from './input-options.ts';
import { reportNotes } from './report-notes.ts';
import { showProgress } from './show-progress.ts';
import { describeTerminal, type Terminal } from './terminal.ts';
import { checkApart, checkWritable, outputOf, writeOutput } from './write-output.ts';

/** Runs `collate --cluster`: one dossier a story, together in one output or each as a file of a folder. */
export async function collateEachStory(inputs: readonly string[], flags: CollateFlags): Promise<number> {
  const output = outputOf(flags.output);
  const inFolder = output !== null && (flags.format === 'html' || (await isFolder(output)));
  if (flags.html !== undefined || (flags.format === 'html' && !inFolder))
    throw new CommandFailure('with --cluster each story has its page: use --format html --output FOLDER', 2);
  await checkApart([output], inputs);
  if (!inFolder) await checkWritable(output);
  const terminal = describeTerminal(!flags.color, output !== null);
  const format = flags.format ?? formatOf(output) ?? (terminal.interactive ? 'text' : 'json');
  const page = { ...terminal, width: flags.width ?? terminal.width };
  const view = showProgress();
  const { collateStories } = await import('../app/index.ts');
  const options = { referenceDate: flags.referenceDate ?? null };
  const effects = { network: networkOf(flags), onProgress: view.onProgress };
  const { status, stories, notes } = await collateStories(inputs, options, effects).finally(view.stop);
  reportNotes(notes);
  if (stories.length === 0) throw new CommandFailure(NOTHING_USABLE, 1);
  if (inFolder) await writeEach(stories, format, page, output);
  else await writeOutput(renderAll(stories, format, page), output);
  return status;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? path.endsWith('/');
}

async function writeEach(
  stories: readonly StoryDossier[],
  format: Format,
  page: Terminal,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, dossier } of stories) {
    await writeOutput(renderDossier(dossier, format, page), join(folder, `${id}.${EXTENSIONS[format]}`));
  }
}

/** All dossiers in one text: an array where it is JSON. */
function renderAll(stories: readonly StoryDossier[], format: Format, page: Terminal): string {
  if (format === 'json')
    return `${JSON.stringify(
      stories.map(({ dossier }) => dossier),
      null,
      2,
    )}\n`;
  return stories.map(({ dossier }) => renderDossier(dossier, format, page)).join('\n');
}
