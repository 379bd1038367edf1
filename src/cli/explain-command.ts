import { Command } from 'commander';
import type { ExplainOutcome } from '../app/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Explanation } from '../model/explanation.ts';
import { renderExplanation } from '../render/index.ts';
import { type DocumentFlags, takesDocumentOptions, writeDocument } from './document-command.ts';
import { CommandFailure } from './failure.ts';
import { showProgress } from './show-progress.ts';

const REMARK = `
The dossier carries its articles: they are read again, and what alignment does with the claim's statements is told:
which pairs it scored, what brought them together, which it joined, and which it refused and in what they differ.
What does not fit the dossier is said first and on standard error, and the exit status is 1.

Examples:
  variorum explain dossier.json c12
  variorum explain dossier.json c12 --format json | jq .refused`;

/** `variorum explain`: how a claim of a dossier came to be. `done` receives the exit status. */
export function explainCommand(done: (status: number) => void): Command {
  const command = new Command('explain')
    .description(
      'Tell how a claim of a dossier came to be: its statements, what joined them, what was refused.',
    )
    .argument('<dossier>', 'a dossier, as collate --format json writes it')
    .argument('<claim>', 'id of the claim, such as c12');
  return takesDocumentOptions(command)
    .addHelpText('after', REMARK)
    .action(async (file: string, claimId: string, flags: DocumentFlags) => {
      let holds = true;
      const make = async () => {
        const made = await explain(file, claimId);
        holds = made.explanation.mismatches.length === 0;
        return made;
      };
      await writeDocument(flags, [file], make, {
        json: ({ explanation }) => explanation,
        text: ({ dossier, explanation }, page) => renderExplanation(explanation, dossier, page),
      });
      done(holds ? 0 : 1);
    });
}

async function explain(
  file: string,
  claimId: string,
): Promise<{ readonly dossier: Dossier; readonly explanation: Explanation }> {
  // Loaded here: help and usage errors need no language model.
  const { explainClaim } = await import('../app/index.ts');
  const view = showProgress();
  const { dossier, explanation } = await explainClaim(file, claimId, { onProgress: view.onProgress }).finally(
    view.stop,
  );
  if (explanation === null) throw new CommandFailure(noSuchClaim(file, claimId, dossier), 2);
  for (const mismatch of explanation.mismatches) process.stderr.write(`variorum: ${file}: ${mismatch}\n`);
  return { dossier, explanation };
}

function noSuchClaim(file: string, claimId: string, { claims, retired }: ExplainOutcome['dossier']): string {
  const gone = retired.find((one) => one.claimId === claimId);
  if (gone !== undefined) {
    const into = gone.into === null ? 'nothing has its words now' : `${gone.into} has its words now`;
    return `${file} has no claim ${claimId} any more: ${into}`;
  }
  const first = claims[0]?.id;
  const hint =
    first === undefined ? 'it has no claims' : `it has ${claims.length} claims, ${first} the first`;
  return `${file} has no claim ${claimId}: ${hint}`;
}
