import { type Command, InvalidArgumentError } from 'commander';
import type { ClusteredArticle } from '../app/index.ts';
import { renderStories } from '../render/index.ts';
import { type ListFlags, listCommand } from './list-command.ts';
import { checkApart, checkWritable } from './write-output.ts';

const REMARK = `Articles are taken in the order given, as a stream; the stories are told when all are read, since a later article
can show that two stories are one. Live blogs, round-ups and other articles that report no one event are set apart: each
is alone in its story, and the reason stands beside it.`;

interface ClusterFlags extends ListFlags {
  readonly state?: string;
  readonly windowDays?: number;
  readonly maxActive?: number;
}

/** `variorum cluster`: which articles report the same event. */
export function clusterCommand(done: (status: number) => void): Command {
  const command = listCommand<ClusteredArticle, ClusterFlags>(
    {
      name: 'cluster',
      description: 'Find which articles of a stream report the same event.',
      remark: REMARK,
      examples:
        '  variorum cluster articles.jsonl\n  variorum cluster today/ --state stories.jsonl --format jsonl',
      run: async (inputs, effects, emit, { state, windowDays, maxActive, output }) => {
        await checkApart([state ?? null, output ?? null], inputs);
        await checkWritable(state);
        const { clusterInputs } = await import('../app/index.ts');
        const options = { windowDays, maxActive, stateFile: state ?? null };
        const { status, rows, notes } = await clusterInputs(inputs, options, effects);
        for (const row of rows) await emit(row);
        return { status, notes };
      },
      toJson: ({ id, story, apart, reason }) =>
        apart === null ? { id, story } : { id, story, apart, reason },
      toText: { page: renderStories },
      threaded: true,
    },
    done,
  );
  return command
    .option('--state <file>', 'go on with the stories in this file, and keep them there')
    .option(
      '--window-days <days>',
      'take no more articles into a story that had none for so long',
      parseWhole(1),
    )
    .option('--max-active <number>', 'articles to compare new ones with, at most', parseWhole(LEAST_ACTIVE));
}

/** Fewer active articles hold no day of any desk. */
const LEAST_ACTIVE = 100;

function parseWhole(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
    return number;
  };
}
