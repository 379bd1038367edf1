import { Command } from 'commander';
import { renderChanges } from '../render/index.ts';
import { type DocumentFlags, takesDocumentOptions, writeDocument } from './document-command.ts';

const REMARK = `
Claims are known by the evidence they share, so the two need not have been made one from the other.

Examples:
  variorum diff monday.json tuesday.json
  variorum diff monday.json tuesday.json --format json | jq '.changes[] | select(.kind == "dispute-opened")'`;

/** `variorum diff`: what changed from one dossier to another. `done` receives the exit status. */
export function diffCommand(done: (status: number) => void): Command {
  const command = new Command('diff')
    .description(
      'List what changed between two dossiers of one story: claims, readings, figures, disputes, articles.',
    )
    .argument('<old>', 'the older dossier, as collate --format json writes it')
    .argument('<new>', 'the newer one');
  return takesDocumentOptions(command)
    .addHelpText('after', REMARK)
    .action(async (old: string, next: string, flags: DocumentFlags) => {
      const { diffDossiers } = await import('../app/index.ts');
      await writeDocument(flags, [old, next], () => diffDossiers(old, next), {
        json: ({ changes }) => changes,
        text: (outcome, page) => renderChanges(outcome.changes, outcome, page),
      });
      done(0);
    });
}
