/** `npm run bench:collate [-- TURNS]`: how long collating one story takes, and how that grows with its reports, and with the
 *  length of a single one. All sizes are of one invented story, timed in one process by turns, on one thread. Seconds differ
 *  from machine to machine, so the figures to quote are the ratios: to the story of 50, and to the report of half the length. */
import { setUp } from '../scripts/setup.mjs';
import { longReport } from './generate/long-report.mjs';
import { reportStory } from './generate/one-story.mjs';

const SIZES = [10, 50, 200, 500];

/** What the others are measured by. */
const BASE = 50;

/** Sentences of one long report: from 50,000 characters to 400,000. */
const LENGTHS = [750, 1500, 3000, 6000];

/** Odd, so that the median is one of the turns. */
const DEFAULT_TURNS = 3;

setUp();
const turns = Number(process.argv[2] ?? DEFAULT_TURNS);
if (!Number.isInteger(turns) || turns < 1) {
  process.stderr.write(`bench: not a number of turns: ${process.argv[2]}\n`);
  process.exit(2);
}
const { collate } = await import('../dist/pipeline.js');
const stories = SIZES.map((size) => reportStory(size));
const longReports = LENGTHS.map((sentences) => [longReport(sentences)]);

// One unmeasured turn of the smaller ones: the code is then as warm for the first as for the last.
for (const story of stories.slice(0, 2)) timeStory(story);
report(Array.from({ length: turns }, () => stories.map(timeStory)));
for (const long of longReports.slice(0, 2)) timeStory(long);
reportLong(Array.from({ length: turns }, () => longReports.map(timeStory)));

/** @returns {Map<string, number>} milliseconds by stage; `all` is the whole. */
function timeStory(story) {
  const spent = new Map();
  let stage = 'clean';
  let since = performance.now();
  const start = since;
  const next = (name) => {
    const now = performance.now();
    spent.set(stage, (spent.get(stage) ?? 0) + now - since);
    [stage, since] = [name, now];
  };
  const dossier = collate(story, { onProgress: (progress) => next(progress.stage) });
  next('end');
  spent.set('all', performance.now() - start);
  spent.set('claims', dossier.claims.length);
  return spent;
}

function report(times) {
  const at = (size, key) => median(times.map((turn) => turn[SIZES.indexOf(size)].get(key) ?? 0));
  const stages = ['clean', 'annotate', 'reuse', 'align', 'compare', 'tell', 'all'];
  console.log(`one story, Node ${process.version}, ${times.length} turns; median ms\n`);
  console.log(
    `${'reports'.padStart(8)}${[...stages, 'claims', `× ${BASE}`].map((name) => name.padStart(10)).join('')}`,
  );
  for (const size of SIZES) {
    const cells = [...stages, 'claims'].map((key) => at(size, key).toFixed(0));
    const ratio = (at(size, 'all') / at(BASE, 'all')).toFixed(1);
    console.log(`${String(size).padStart(8)}${[...cells, ratio].map((cell) => cell.padStart(10)).join('')}`);
  }
}

function reportLong(times) {
  const all = LENGTHS.map((_, i) => median(times.map((turn) => turn[i].get('all'))));
  console.log(`\none long report; median ms\n`);
  console.log(['characters', 'all', '× half'].map((name) => name.padStart(12)).join(''));
  for (const [i, [{ text }]] of longReports.entries()) {
    const ratio = i === 0 ? '' : (all[i] / all[i - 1]).toFixed(1);
    console.log([`${text.length}`, all[i].toFixed(0), ratio].map((cell) => cell.padStart(12)).join(''));
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
