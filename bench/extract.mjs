/** `node bench/extract.mjs [FOLDER]`: how long extraction takes, against Readability and its parser alone on the same
 *  pages. FOLDER holds `.html` or `.html.gz` files; without it, pages are invented. Seconds differ from machine to
 *  machine, so the figure to quote is the ratio. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { setUp } from '../scripts/setup.mjs';
import { median } from './measure.mjs';
import { readPages } from './pages.mjs';

/** Odd, so that the median is one of the turns. */
const TURNS = 9;

setUp();
const { clean } = await import('../dist/clean/index.js');
const { rawArticle } = await import('../dist/model/raw-article.js');

const extract = (html) => clean(rawArticle({ id: 'page', html }));
const bare = (html) => new Readability(parseHTML(html).document).parse();

const pages = readPages(process.argv[2]);
if (pages.length === 0) {
  process.stderr.write(`bench: no page in ${process.argv[2]}\n`);
  process.exit(2);
}
// One unmeasured turn: the code is then as warm for the first as for the last.
runTurn(0);
report(Array.from({ length: TURNS }, (_, turn) => runTurn(turn)));

/** Both on each page, now one first, now the other, so that neither always finds the page warm.
 *  @returns {{ ours: number, bare: number }} milliseconds for all pages */
function runTurn(turn) {
  const spent = { ours: 0, bare: 0 };
  for (const [index, { html }] of pages.entries()) {
    const order = (turn + index) % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'];
    for (const name of order) spent[name] += time(name === 'ours' ? extract : bare, html);
  }
  return spent;
}

function time(work, html) {
  const start = performance.now();
  try {
    work(html);
  } catch {
    // Readability refuses a page without a document; the time until then counts.
  }
  return performance.now() - start;
}

function report(turns) {
  const chars = pages.reduce((sum, { html }) => sum + html.length, 0);
  console.log(
    `${pages.length} pages, ${Math.round(chars / 1000)} thousand characters, Node ${process.version}, ${turns.length} turns\n`,
  );
  const each = (name) => (median(turns.map((turn) => turn[name])) / pages.length).toFixed(2).padStart(10);
  const ratios = turns.map(({ ours, bare }) => ours / bare);
  console.log(`${'ms a page, median'.padEnd(28)}${each('ours')}  clean()`);
  console.log(`${''.padEnd(28)}${each('bare')}  Readability on linkedom`);
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  console.log(`${'ratio, median (range)'.padEnd(28)}${median(ratios).toFixed(2).padStart(10)}  (${spread})`);
}
