/** `npm run bench [-- --largest ARTICLES] [--page]`: every bench that needs no data of others, one after another.
 *  `--largest` is the largest archive that reuse is measured on (10,000 unless said; 100,000; 1,000,000). `--page` writes
 *  docs/performance.md with what they print, and their growth as pictures. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/setup.mjs';
import { growthChart } from './growth-chart.mjs';

const { values: flags } = parseArgs({
  options: { largest: { type: 'string', default: '10000' }, page: { type: 'boolean', default: false } },
});

const scratch = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const FIGURES = join(scratch, 'reuse.json');

const BENCHES = [
  {
    title: 'Text reuse',
    command: 'npm run bench:reuse',
    script: ['reuse.mjs', '--largest', flags.largest, '--json', FIGURES],
    text: `Near-duplicates and passages in invented news with the vocabulary, lengths, story sizes and copies of an archive
(\`bench/generate/\`). **stream** compares each article with the 5,000 before it and forgets the rest; **together** holds
the whole archive and compares all with all. Times leave out writing the articles; the peak is that of the whole process,
the articles included. What only comparing all pairs calls derived are, here, lines of different outlets after one pattern.`,
  },
  {
    title: 'The main job as a process',
    command: 'node bench/run.mjs',
    script: ['run.mjs'],
    text: 'From the command to its last byte, on the bundled example, beside a bare start of Node.',
  },
  {
    title: 'Extraction',
    command: 'npm run bench:extract',
    script: ['extract.mjs'],
    text: 'Cleaning invented pages, beside Readability and its parser alone.',
  },
  {
    title: 'Annotation',
    command: 'npm run bench:annotate',
    script: ['annotate.mjs'],
    text: 'Annotating invented reports, beside the tokens, tags and sentences of wink-nlp alone, and beside compromise.',
  },
  {
    title: 'Clustering',
    command: 'node bench/cluster.mjs',
    script: ['cluster.mjs'],
    text: 'Finding the story of each article of an invented stream, along it and against ten thousand active stories.',
  },
];

const PAGE = join(ROOT, 'docs', 'performance.md');
const PICTURES = join(ROOT, 'docs', 'pictures');

try {
  const sections = BENCHES.map((bench) => ({ ...bench, output: run(bench) }));
  if (flags.page) writePage(sections, JSON.parse(readFileSync(FIGURES, 'utf8')));
} finally {
  rmSync(scratch, { recursive: true });
}

function run({ title, script: [file, ...args] }) {
  console.log(`\n${title}\n${'='.repeat(title.length)}`);
  const child = spawnSync(process.execPath, [join('bench', file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`bench/${file} failed`);
  console.log(child.stdout.trimEnd());
  return child.stdout.trimEnd();
}

function writePage(sections, { growth, stories }) {
  mkdirSync(PICTURES, { recursive: true });
  const pictures = drawPictures(growth, stories);
  const body = sections.map(({ title, command, text, output }, place) =>
    [
      `## ${title}`,
      `${text} \`${command}\``,
      `\`\`\`\n${output}\n\`\`\``,
      ...(place === 0 ? pictures : []),
    ].join('\n\n'),
  );
  writeFileSync(PAGE, `${[head(), ...body].join('\n\n')}\n`);
  console.log('\nwritten: docs/performance.md');
}

function head() {
  return `# How fast it is

Made by \`npm run bench -- --largest ${flags.largest} --page\`; not edited by hand. Everything runs on invented articles and pages,
seeded, so anybody can run it again. Seconds differ from machine to machine and from minute to minute: the figures to
quote are **ratios within one run**. Times are of the processor, except for the main job's, which are of the clock.`;
}

function drawPictures(growth, stories) {
  const steps = [...new Set(growth.map(({ articles }) => articles))];
  const series = (value) =>
    growth.map((one) => ({ articles: one.articles, series: one.mode, value: one[value] }));
  const sizes = stories.map(({ articles }) => articles);
  const inStory = stories.map(({ articles, milliseconds }) => ({
    articles,
    value: milliseconds,
    series: 'findReuse',
  }));
  return [
    picture('reuse-time', 'Time an article, with the size of the archive: 1 is that at 10,000 articles.', {
      points: series('times'),
      label: 'time an article, 10,000 = 1',
      steps,
    }),
    picture('reuse-memory', 'Peak of memory, with the size of the archive.', {
      points: series('megabytes'),
      label: 'peak memory, MB',
      steps,
    }),
    picture('reuse-story', 'Finding passages inside one story: as its pairs, never as the archive.', {
      points: inStory,
      label: 'milliseconds',
      steps: sizes,
      logarithmic: true,
    }),
  ];
}

function picture(name, caption, chart) {
  writeFileSync(join(PICTURES, `${name}.svg`), growthChart(chart));
  return `![${caption}](pictures/${name}.svg)\n\n${caption}`;
}
