import type { Command } from 'commander';
import { renderAnnotations } from '../render/index.ts';
import { listCommand } from './list-command.ts';

/** `variorum annotate`: every article with its sentences, entities, times, quantities, quotes and attributions. */
export function annotateCommand(done: (status: number) => void): Command {
  return listCommand(
    {
      name: 'annotate',
      description: 'Mark sentences, entities, times, quantities, quotes and attributions in every article.',
      examples:
        '  variorum annotate report.txt\n  variorum annotate report.txt --format text --width 100 | less\n  variorum annotate articles.jsonl --format jsonl',
      run: async (inputs, effects, emit) => {
        const { annotateInputs } = await import('../app/index.ts');
        return annotateInputs(inputs, effects, emit);
      },
      toText: { row: renderAnnotations },
      threaded: true,
    },
    done,
  );
}
