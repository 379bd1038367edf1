/** `node bench/run.mjs [TURNS]`: how long the main job takes as a whole process, on the bundled example.
 *  Seconds differ from machine to machine and from minute to minute, so the figure to quote is the
 *  ratio to a bare Node start taken in the same turn. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXAMPLE } from '../scripts/example.mjs';
import { ROOT, setUp } from '../scripts/setup.mjs';

/** Odd, so that the median is one of the turns; seven outvote three slow ones. */
const DEFAULT_TURNS = 7;

const VARIORUM = join('bin', 'variorum.js');

/** The first is what the others are measured by. */
const CASES = [
  { name: 'bare Node start', args: ['-e', '0'] },
  { name: 'variorum --version', args: [VARIORUM, '--version'] },
  { name: 'collate to JSON', args: [VARIORUM, 'collate', '--format', 'json', EXAMPLE] },
  { name: 'collate to HTML', args: [VARIORUM, 'collate', '--format', 'html', EXAMPLE] },
];

setUp();

const turns = Number(process.argv[2] ?? DEFAULT_TURNS);
if (!Number.isInteger(turns) || turns < 1) {
  process.stderr.write(`bench: not a number of turns: ${process.argv[2]}\n`);
  process.exit(2);
}
// One unmeasured turn: the disk cache is then as warm for the first as for the last.
runTurn();
report(Array.from({ length: turns }, runTurn));

/** @returns {number[]} milliseconds, one a case */
function runTurn() {
  return CASES.map(timeCase);
}

function timeCase({ name, args }) {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const elapsed = performance.now() - start;
  if (result.status === 0) return elapsed;
  process.stderr.write(`bench: "${name}" failed (exit ${result.status})\n`);
  return process.exit(1);
}

function report(times) {
  console.log(`${EXAMPLE}, Node ${process.version}, ${times.length} turns\n`);
  console.log(
    `${'case'.padEnd(22)}${'median ms'.padStart(10)}${'× bare Node (median, least–most)'.padStart(36)}`,
  );
  for (const [index, { name }] of CASES.entries()) {
    const elapsed = times.map((turn) => turn[index]);
    const ratios = times.map((turn) => turn[index] / turn[0]);
    const spread = `${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}`;
    const ratio = `${median(ratios).toFixed(1)}  (${spread})`;
    console.log(`${name.padEnd(22)}${median(elapsed).toFixed(0).padStart(10)}${ratio.padStart(36)}`);
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
