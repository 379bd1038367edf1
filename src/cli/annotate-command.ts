import type { Command } from 'commander';
import type { AnnotatedOutput } from '../app/index.ts';
import { listCommand } from './list-command.ts';

/** `variorum annotate`: every article with its sentences, entities, times, quantities, quotes and attributions. */
export function annotateCommand(done: (status: number) => void): Command {
  return listCommand(
    {
      name: 'annotate',
      description: 'Mark sentences, entities, times, quantities, quotes and attributions in every article.',
      examples: '  variorum annotate report.txt\n  variorum annotate articles.jsonl --format jsonl',
      run: async (inputs, effects, emit) => {
        const { annotateInputs } = await import('../app/index.ts');
        return annotateInputs(inputs, effects, emit);
      },
      toText: describe,
    },
    done,
  );
}

/** One line for each entity, time, quantity and attribution, with its words. */
function describe(article: AnnotatedOutput): string {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map((span) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' … ');
  return [
    `== ${article.id}`,
    ...article.entities.map((entity) => `entity       ${words([entity])} → ${entity.name} (${entity.type})`),
    ...article.times.map((time) => `time         ${words([time])} → ${time.value}`),
    ...article.quantities.map((quantity) =>
      `quantity     ${words([quantity])} → ${quantity.low ?? '…'}–${quantity.high ?? '…'} ${quantity.of ?? quantity.unit ?? ''}`.trimEnd(),
    ),
    ...article.attributions.map(
      (one) => `attribution  ${words(one.source) || '(none)'} | ${words(one.cue)} | ${words(one.content)}`,
    ),
  ].join('\n');
}
