import type { Command } from 'commander';
import type { Extract } from '../app/index.ts';
import { listCommand } from './list-command.ts';

/** `variorum extract`: the article's text and metadata of every page. */
export function extractCommand(done: (status: number) => void): Command {
  return listCommand(
    {
      name: 'extract',
      description: 'Take the article out of web pages: text, title, byline, date, outlet.',
      examples:
        '  variorum extract page.html\n  variorum extract pages/ --format jsonl --output articles.jsonl',
      run: async (inputs, effects, emit) => {
        const { extractInputs } = await import('../app/index.ts');
        return extractInputs(inputs, effects, emit);
      },
      toText: { row: describe },
    },
    done,
  );
}

function describe(extract: Extract): string {
  const date = extract.publishedAt === null ? null : `${extract.publishedAt} (${extract.publishedAtBasis})`;
  const about = [extract.outlet, extract.byline, date, extract.language, extract.url].filter(
    (part) => part !== null,
  );
  return [
    `== ${extract.file ?? ''}`,
    extract.title ?? '(no title)',
    about.join(' · '),
    '',
    extract.text,
  ].join('\n');
}
