import type { Command } from 'commander';
import type { ReuseRow } from '../app/index.ts';
import { cleanLine } from '../render/index.ts';
import { listCommand } from './list-command.ts';

const REMARK = `Passages are searched inside one story: with more than 300 articles only pairs of whole articles are
reported. "duplicate" is a copy, "derived" a pair that shares a smaller part; shared passages come first.
The form "passim" writes the passages alone, as clusters of reprinted text with the fields of passim's output.`;

/** `variorum reuse`: passages that articles share, and which articles are copies of or derived from others. */
export function reuseCommand(done: (status: number) => void): Command {
  return listCommand(
    {
      name: 'reuse',
      description: 'Find the passages that articles share, and which articles are copies.',
      remark: REMARK,
      examples:
        '  variorum reuse reports/\n  variorum reuse articles.jsonl --format jsonl\n  variorum reuse reports/ --format passim --output passages.jsonl',
      run: async (inputs, effects, emit) => {
        const { reuseInputs } = await import('../app/index.ts');
        const { status, rows, notes } = await reuseInputs(inputs, effects);
        for (const row of rows) await emit(row);
        return { status, notes };
      },
      otherForms: {
        passim: async (inputs, effects, emit) => {
          const { passimInputs } = await import('../app/index.ts');
          const { status, rows, notes } = await passimInputs(inputs, effects);
          for (const row of rows) await emit(row);
          return { status, notes };
        },
      },
      toText: { row: describe },
      dense: true,
    },
    done,
  );
}

const SIGNS = { 'a→b': '→', 'b→a': '←', undetermined: '–' } as const;

function describe(row: ReuseRow): string {
  const pair = `${cleanLine(row.a.id)} ${SIGNS[row.direction]} ${cleanLine(row.b.id)}`;
  if ('containment' in row) {
    return `${row.kind.padEnd(9)}  ${pair}  ${Math.round(row.containment * 100)} % of the shorter: ${cleanLine(row.why)}`;
  }
  const { a, b, words } = row;
  return `${row.kind.padEnd(9)}  ${pair}  ${words} words at ${a.start}–${a.end} and ${b.start}–${b.end}`;
}
